import ArgumentParser
import Model
import Store

struct RetireCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "retire", abstract: PeopleText.retire(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Option(help: .init(PeopleText.retireOn(.current), valueName: "day")) var on: String?
  @Flag(help: .init(PeopleText.undo(.current))) var undo = false

  func validate() throws {
    if undo, self.on != nil { throw ValidationError(PeopleText.onlyOne(.current)) }
  }

  func run(on records: Records) throws {
    let day = try self.on.map { typed in
      try reading("--on") { () throws(InputError) in try Fields.day(typed) }
    }
    let was = try records.roster().trainee(who)
    if undo, was.retired == nil {
      throw CommandError.other(PeopleText.notRetired(.current, ["name": was.name]))
    }
    var now = was
    now.retired = undo ? nil : day ?? Live.now().day
    let saved = try records.folder.save(now, replacing: was)
    let text: PeopleText = saved.retired == nil ? .back : .retired
    try Output.write(
      saved.retired.map { text(.current, ["name": saved.name, "day": $0.description]) }
        ?? text(.current, ["name": saved.name]))
  }
}
