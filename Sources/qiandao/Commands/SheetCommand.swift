import ArgumentParser
import Model

struct SheetCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sheet", abstract: HelpText.sheet(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.sessionArgument(.current))) var session: String
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var paper: PaperArguments

  func run(on records: Records) throws {
    let meeting = try records.meeting(session)
    let layout = try sheet.layout(of: meeting.trainingClass)
    try paper.deliver(
      .sheet(meeting.session.id, of: meeting.trainingClass.id, as: layout), from: records.folder)
  }
}
