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
  @Option(help: .init(HelpText.printer(.current))) var printer: String?
  @Option(parsing: .unconditional, help: .init(HelpText.copies(.current))) var copies: String?

  func validate() throws {
    guard print != (output != nil), print || (printer == nil && copies == nil) else {
      throw ValidationError(Message.outputOrPrint(.current))
    }
  }

  func run(on records: Records) throws {
    let copies = try reading("--copies") { () throws(InputError) in
      try Fields.number(self.copies ?? "", in: 1...99)
    }
    let meeting = try records.meeting(session)
    let order = PaperOrder(
      .sheet(meeting.session.id, of: meeting.trainingClass.id), isMasked: !unmask)
    let document = try PaperMaker(folder: records.folder, language: .current).document(order)
    if let output {
      return try output.write(document) { path in
        try records.folder.log(.export(of: order.id, to: path, isMasked: order.isMasked))
      }
    }
    let pdf = try document.pdf()
    try records.folder.log(.print(of: order.id, to: printer, isMasked: order.isMasked))
    let job = try PrintQueue().print(
      pdf, title: document.title, printer: printer, copies: copies ?? 1)
    try Output.write(job)
  }
}
