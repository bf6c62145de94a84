import Exchange
import Model
import Screens
import Store

/// What is done with roster files and the folder beside the screens.
struct RosterWork: Sendable {
  let folder: DataFolder
  let daily: DailyBackup?
  let language: Language

  /// Does the work, to its end or until `progress` says to stop.
  func perform(_ work: Work, progress: WorkBeside.Observer) -> WorkResult {
    do {
      switch work {
      case .readRoster(let path, let sheet):
        return try withoutActuallyEscaping(progress) { try read(path, sheet, $0) }
      case .checkRoster(let check):
        return try withoutActuallyEscaping(progress) { try self.check(check, $0) }
      case .importRoster(let change):
        daily?.makeBeforeManyChanges()
        try folder.save(change)
        return .imported(change)
      case .takeBack(let change):
        daily?.makeBeforeManyChanges()
        return .tookBack(try folder.takeBack(change))
      case .layOut, .write, .print:
        return try withoutActuallyEscaping(progress) {
          try PaperWork(folder: folder, language: language).perform(work, progress: $0)
        }
      }
    } catch {
      return .failed(CommandError.explained(error).explanation(in: language))
    }
  }

  private func read(
    _ typed: String, _ sheet: String?, _ progress: @escaping WorkBeside.Observer
  ) throws -> WorkResult {
    let path = Path.fromHome(typed)
    let files = POSIXFileSystem(followingLinks: true)
    guard let bytes = try files.read(path) else { throw CommandError.noFile(path) }
    do throws(TableError) {
      let file = try RosterFile(bytes, progress: progress)
      if let sheet { return .read(try file.sheet(named: sheet, at: path, progress: progress)) }
      let choices = try file.choices(progress: progress)
      let likely = choices.filter(\.hasHeadings)
      let possible = likely.isEmpty ? choices : likely
      guard possible.count == 1 else { return .sheets(possible) }
      return .read(try file.sheet(named: possible[0].name, at: path, progress: progress))
    } catch {
      throw CommandError.file(path, error)
    }
  }

  private func check(
    _ check: RosterCheck, _ progress: @escaping WorkBeside.Observer
  ) throws -> WorkResult {
    let today = Live.now().day
    do throws(RosterImportError) {
      if let before = check.before {
        return .checked(
          try before.deciding(
            check.decisions, on: today, idSeed: Live.idSeed, progress: progress))
      }
    } catch {
      throw CommandError.file(check.sheet.path, error)
    }
    let roster = try wholeRoster()
    do throws(RosterImportError) {
      return .checked(
        try RosterImport(
          check.sheet.table(headings: check.headings), assignment: check.assignment,
          into: roster, decisions: check.decisions, on: today, idSeed: Live.idSeed,
          progress: progress))
    } catch {
      throw CommandError.file(check.sheet.path, error)
    }
  }

  /// Whoever cannot be read would be added a second time.
  private func wholeRoster() throws -> Roster {
    let records = Records(folder)
    let roster = records.roster()
    try records.refuseIncomplete()
    return roster
  }
}
