import ArgumentParser
import Model

struct LetterCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "letter", abstract: LetterheadText.letter(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(LetterheadText.kindArgument(.current))) var kind: LetterKind
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Option(help: .init(LetterheadText.unitOption(.current))) var unit: String?
  @Option(help: .init(LetterheadText.traineeOption(.current), valueName: "who"))
  var trainee: String?
  @OptionGroup var paper: PaperArguments

  func validate() throws {
    let isForTrainee = kind == .leaveForm || kind.isCertificate
    guard unit == nil || kind == .unitNotice, trainee == nil || isForTrainee else {
      throw ValidationError(LetterheadText.recipientDoesNotFit(.current))
    }
  }

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    try paper.deliver(
      .letters(try letters(trainingClass, records), of: trainingClass.id), from: records.folder)
  }

  private func letters(
    _ trainingClass: TrainingClass, _ records: Records
  ) throws -> LetterOrder {
    let roster = records.roster()
    let trainee = try trainee.map { try roster.trainee($0, enrolledIn: trainingClass).id }
    switch kind {
    case .unitNotice:
      return .unitNotices(to: try unit.map { try records.unit($0).id })
    case .leaveForm: return .leaveForm(for: trainee)
    case .classNotice: return .classNotice
    case .certificate: return .certificates(to: trainee.map { [$0] }, .completion)
    case .greenCertificate: return .certificates(to: trainee.map { [$0] }, .green)
    case .otherCertificate: return .certificates(to: trainee.map { [$0] }, .other)
    }
  }
}
