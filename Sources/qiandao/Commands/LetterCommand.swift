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
  @Option(help: .init(DossierCommandText.output(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile

  func validate() throws {
    let isForTrainee = kind == .leaveForm || kind.isCertificate
    guard unit == nil || kind == .unitNotice, trainee == nil || isForTrainee else {
      throw ValidationError(LetterheadText.recipientDoesNotFit(.current))
    }
  }

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let order = PaperOrder(.letters(try letters(trainingClass, records), of: trainingClass.id))
    try output.write(try PaperMaker(folder: records.folder, language: .current).document(order)) {
      try records.folder.log(.export(of: order.id, to: $0, isMasked: order.isMasked))
    }
  }

  private func letters(
    _ trainingClass: TrainingClass, _ records: Records
  ) throws -> LetterOrder {
    let roster = records.roster()
    let trainee = try trainee.map { try roster.trainee($0, enrolledIn: trainingClass).id }
    switch kind {
    case .unitNotice:
      let units = try unit.map { try roster.units(matching: $0) }
      if let unit, units?.count != 1 { throw LookupError.noUnit(unit) }
      return .unitNotices(to: units?.first?.id)
    case .leaveForm: return .leaveForm(for: trainee)
    case .classNotice: return .classNotice
    case .certificate: return .certificates(to: trainee.map { [$0] }, .completion)
    case .greenCertificate: return .certificates(to: trainee.map { [$0] }, .green)
    case .otherCertificate: return .certificates(to: trainee.map { [$0] }, .other)
    }
  }
}
