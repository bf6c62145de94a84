import ArgumentParser
import Model
import Store

struct MergeCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: MergeText.merge(.current),
      discussion: MergeText.discussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(MergeText.other(.current))) var other: String
  @Argument(help: .init(MergeText.kept(.current))) var kept: String?
  @Flag(help: .init(HelpText.dryRun(.current))) var dryRun = false
  @Flag(help: .init(MergeText.undo(.current))) var undo = false

  func validate() throws {
    if undo == (kept != nil) { throw ValidationError(MergeText.whichTwo(.current)) }
    if undo, dryRun { throw ValidationError(MergeText.whichTwo(.current)) }
  }

  func run(on records: Records) throws {
    let roster = records.roster()
    guard let kept else { return try takeBack(in: roster, records) }
    let library = try records.everything()
    let merge = try TraineeMerge(
      try roster.trainee(other), into: try roster.trainee(kept), in: library)
    let counts = merge.saidOfOther.comesOver(in: .current)
    let subjects = merge.differences.map { merge.name(of: $0, in: library, .current) }
    let differences = MergeText.differences(
      .current, ["count": String(subjects.count), "name": merge.kept.numberedName])
    let lines =
      [counts, differences] + subjects.map { "  \($0)" }
      + [merge.doubt(in: .current)].compactMap(\.self)
    guard !dryRun else { return try Output.write(lines) }
    let saved = try records.folder.merge(merge)
    let done = MergeText.merged(
      .current, ["other": merge.other.id.description, "name": saved.numberedName])
    try Output.write([done] + lines)
  }

  /// Only an id tells a file that another one has taken over.
  private func takeBack(in roster: Roster, _ records: Records) throws {
    guard let id = Identifier<Trainee>(other), let file = roster.file(id) else {
      throw LookupError.noTrainee(other)
    }
    let undo = try records.folder.undoMerge(of: id)
    let done = MergeText.undone(.current, ["name": file.name, "count": String(undo.kept)])
    let given = MergeText.given(.current, ["count": String(undo.given)])
    try Output.write(undo.given > 0 ? [done, given] : [done])
  }
}
