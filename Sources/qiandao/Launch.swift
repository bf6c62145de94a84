import Glibc
import Model
import Screens
import Store
import Terminal

/// Opens the screens, or prints what they would show where there is no terminal.
enum Launch {
  /// Opens the screens at what today asks for, or at the roll call of a session, where one may go on
  /// with its sheet.
  static func open(
    _ records: Records, at rollCall: Meeting? = nil, of sheet: SheetCode? = nil
  ) throws {
    guard Live.hasTerminal else {
      try Output.write(OverviewText.lines(records))
      if let incomplete = records.incomplete { throw incomplete }
      return
    }
    // Commands run on the main thread, which is where the screens belong.
    let folder = records.folder
    let daily = records.backup.map { DailyBackup($0) }
    defer {
      daily?.end()
      daily?.takeComplaints().forEach { Output.warn($0) }
    }
    let warnings = records.takeWarnings()
    try MainActor.assumeIsolated { try screens(of: folder, at: rollCall, sheet, warnings, daily) }
  }

  @MainActor
  private static func screens(
    of folder: DataFolder, at rollCall: Meeting?, _ sheet: SheetCode?, _ warnings: [any Explained],
    _ daily: DailyBackup?
  ) throws {
    let watch = FolderWatch(folder)
    let hasColor = Live.variable("NO_COLOR") == nil
    let beside = WorkBeside()
    let jobs = JobWatch(language: .current) { beside.wake() }
    let indexes = IndexBeside()
    defer {
      indexes.end()
      jobs.end()
      beside.end()
    }
    let driver: NcursesDriver
    do {
      driver = try NcursesDriver(
        watching: watch?.descriptor, work: beside.descriptor, useColor: hasColor,
        log: log(in: folder))
    } catch {
      throw CommandError.noScreen(error)
    }
    defer { driver.close() }
    var environment = Environment.live(
      folder: folder, watch: watch, daily: daily, beside: beside, jobs: jobs, indexes: indexes,
      language: .current)
    if !warnings.isEmpty {
      environment.warning = warnings.map { $0.explanation(in: .current) }
        .joined(separator: " · ")
    }
    Runtime(
      language: .current, township: folder.township, rollCall: rollCall, of: sheet,
      environment: environment, driver: driver
    ).run()
  }

  /// Where the system's messages go while the screens are up, which they would garble. A folder that
  /// is only looked at, or whose cache is none, takes none, and they are lost: no file has this name.
  private static func log(in folder: DataFolder) -> String {
    guard !folder.isReadOnly else { return "" }
    let cache = "\(folder.path)/.cache"
    mkdir(cache, 0o700)
    // Nothing is written where a link leads to.
    guard let status = try? POSIXFileSystem().status(cache), status.kind == .folder else {
      return ""
    }
    return "\(cache)/log"
  }
}
