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
  @OptionGroup var sheet: SheetOptions
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
    let order = PaperOrder(
      .sheet(
        meeting.session.id, of: meeting.trainingClass.id,
        as: try sheet.layout(of: meeting.trainingClass)), isMasked: !unmask)
    let document = try PaperMaker(folder: records.folder, language: .current).document(order)
    if let output {
      return try output.write(document) { path in
        try records.folder.log(.export(of: order.id, to: path, isMasked: order.isMasked))
      }
    }
    try printing.print(document, options) {
      try records.folder.log(
        .print(of: order.id, to: options.printer, isMasked: order.isMasked))
    }
  }
}
