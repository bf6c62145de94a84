import FaultyDisk
import Glibc
import Model
import Testing

@testable import Store

@Suite struct AccessLogTests {
  private let first = Access.unmask(of: "t-1", to: "screen")
  private let second = Access.print(of: "s-1", to: "office", isMasked: true)

  /// What was logged, by the lines that are understood.
  private func accesses(_ folder: DataFolder) throws -> [Access] {
    try folder.accessLog().compactMap {
      if case .entry(let entry) = $0 { entry.access } else { nil }
    }
  }

  @Test func `one line each, the newest last, for the owner only`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open(by: "liu", at: "2026-11-24T08:30:00+08:00")
    #expect(try folder.accessLog().isEmpty)
    try folder.log(first)
    try scratch.open(by: "wang", at: "2026-11-24T09:00:00+08:00")
      .log(.export(of: "trainees", to: "/home/wang/a\n\"  b.csv"))
    #expect(
      scratch[AccessLog.file] == """
        { "at": "2026-11-24T08:30:00+08:00", "by": "liu", "masked": false, "of": "t-1", \
        "to": "screen", "what": "unmask" }
        { "at": "2026-11-24T09:00:00+08:00", "by": "wang", "masked": false, "of": "trainees", \
        "to": "/home/wang/a\\n\\"  b.csv", "what": "export" }

        """)
    #expect(try scratch.mode(AccessLog.file) == 0o600)
    let lines = try folder.accessLog()
    #expect(lines.count == 2)
    let entry = AccessLog.Entry(
      at: try instant("2026-11-24T09:00:00+08:00"), by: "wang",
      access: .export(of: "trainees", to: "/home/wang/a\n\"  b.csv"))
    #expect(lines.last == .entry(entry))
    #expect(try FolderCheck.run(folder, repair: false).findings.isEmpty)
  }

  @Test(arguments: [
    #"{ "at": "2026-11-24T08:3"#, "\u{0}\u{0}\u{0}", "hello\n", "{}\n", "\n\n",
    #"{"at":"2026-11-24T08:30:00Z","by":"x","of":"y","to":"z","what":"fly","masked":true}"#,
  ])
  func `a line that is torn or foreign spoils no other`(torn: String) throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    try folder.log(first)
    let before = try #require(scratch[AccessLog.file])
    try scratch.write(before + torn, to: AccessLog.file)
    try folder.log(second)
    #expect(try accesses(folder) == [first, second])
    #expect(scratch[AccessLog.file]?.hasPrefix(before + torn) == true)
    let foreign = try folder.accessLog().dropFirst().dropLast()
    let text = torn.filter { $0 != "\n" }
    #expect(foreign == (text.isEmpty ? [] : [.foreign(number: 2, text: text)]))
  }

  /// A disk on which one use of data is logged.
  private func disk() throws -> FaultyFileSystem {
    let files = try FaultyFileSystem().township()
    try files.log(first)
    return try #require(files.files as? FaultyFileSystem)
  }

  @Test func `whatever fails, it is refused or it is there, and nothing is lost`() throws {
    let whole = try disk()
    let sound = try whole.open()
    whole.set(.none)
    try sound.log(second)
    #expect(whole.count(.flush, .flushFolder) == 2)
    for number in 1...whole.calls.count {
      let files = try disk()
      let folder = try files.open()
      files.set(.error(ENOSPC, at: number))
      var failure: StoreError?
      do { try folder.log(second) } catch { failure = error as? StoreError }
      guard case .notLogged = failure else {
        Issue.record("call \(number): \(String(describing: failure))")
        continue
      }
      files.set(.none)
      #expect(try accesses(folder).first == first)
      // Tried again it is there, whatever the call that failed had left.
      try folder.log(second)
      let found = try files.afterPowerCut(.nothing).open()
      #expect(try accesses(found).first == first && accesses(found).last == second)
    }
  }

  @Test(arguments: [Disk.Luck.nothing, .names, .everything, .some(1), .some(2), .some(3)])
  func `what was logged outlives a power cut`(luck: Disk.Luck) throws {
    let whole = try disk()
    let calls = try {
      let folder = try whole.open()
      whole.set(.none)
      try folder.log(second)
      return whole.calls.count
    }()
    for number in 1...(calls + 1) {
      let files = try disk()
      let folder = try files.open()
      files.set(.powerCut(at: number))
      let isDone = (try? folder.log(second)) != nil
      #expect(isDone == (number > calls))
      let found = try accesses(files.afterPowerCut(luck).open())
      #expect(found == [first, second] || !isDone && found == [first])
    }
  }

  @Test func `the first line outlives a power cut as well`() throws {
    let files = FaultyFileSystem()
    let folder = try files.township()
    try folder.log(first)
    #expect(try accesses(files.afterPowerCut(.nothing).open()) == [first])
  }

  @Test func `writes that fall short are gone on with`() throws {
    let files = try disk()
    let folder = try files.open()
    files.set(.none, longestWrite: 7)
    try folder.log(second)
    #expect(try accesses(folder) == [first, second])
  }

  @Test func `two programs add their lines whole`() throws {
    let scratch = try ScratchFolder.township()
    let folders = [try scratch.open(by: "liu"), try scratch.open(by: "wang")]
    for round in 0..<20 { try folders[round % 2].log(.unmask(of: "t-\(round)", to: "screen")) }
    #expect(try accesses(folders[0]).map(\.subject) == (0..<20).map { "t-\($0)" })
  }

  @Test func `what is no file is not written to`() throws {
    let scratch = try ScratchFolder.township()
    mkfifo("\(scratch.path)/\(AccessLog.file)", 0o600)
    #expect(
      throws: StoreError.notLogged(
        FileError(.write, "\(scratch.path)/\(AccessLog.file)", code: EINVAL))
    ) { try scratch.open().log(first) }
  }

  @Test func `a new line is no change of a record`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    try folder.log(first)
    #expect(!watch.takeChanges())
  }
}
