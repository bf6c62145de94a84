import ArgumentParser
import Model
import Paper

struct SheetCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sheet", abstract: HelpText.sheet(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.sessionArgument(.current))) var session: String
  @Option(help: .init(HelpText.sheetOutput(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile?
  @Flag(help: .init(HelpText.print(.current))) var print = false
  @Flag(help: .init(HelpText.unmask(.current))) var unmask = false
  @OptionGroup var printing: PrintArguments

  func validate() throws {
    guard print != (output != nil), print || printing.isEmpty else {
      throw ValidationError(Message.outputOrPrint(.current))
    }
  }

  func run(on records: Records) throws {
    let options = try printing.options
    let meeting = try records.meeting(session)
    let roster = records.roster()
    let roll = Roll(session: meeting.session, of: meeting.trainingClass, in: roster)
    // A sheet with an id in place of a name is no use.
    if roll.entries.contains(where: { roster[$0.id] == nil }) { try records.refuseIncomplete() }
    let document = SignInSheet(
      organization: records.folder.township.name, trainingClass: meeting.trainingClass,
      session: meeting.session, number: meeting.number, roll: roll, language: .current,
      isMasked: !unmask
    ).document
    let id = meeting.session.id.description
    if let output {
      return try output.write(document) { path in
        try records.folder.log(.export(of: id, to: path, isMasked: !unmask))
      }
    }
    try printing.print(document, options) {
      try records.folder.log(.print(of: id, to: options.printer, isMasked: !unmask))
    }
  }
}
