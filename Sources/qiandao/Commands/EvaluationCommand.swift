import ArgumentParser
import Model

struct EvaluationCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "evaluation", abstract: EvaluationText.evaluation(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(EvaluationText.subject(.current), valueName: "class-or-visit"))
  var subject: String
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let (classes, visits) = (records.classes(), records.visits())
    switch try EvaluationSubject.find(subject, in: classes, visits) {
    case .trainingClass(let id):
      let library = records.library(.init(evaluations: .of(id)))
      guard let record = library.evaluations[id], let owner = classes.first(where: { $0.id == id })
      else { return try records.refuseIncomplete() }
      try write(
        record.evaluation, of: owner.title(in: .current), ("class", owner.id.description), records)
    case .visit(let id):
      guard let visit = visits.first(where: { $0.id == id }) else { return }
      try write(
        visit.evaluation ?? Evaluation(), of: "\(visit.host)  \(visit.date)",
        ("visit", id.description), records)
    }
  }

  private func write(
    _ evaluation: Evaluation, of name: String, _ owner: (kind: String, id: String),
    _ records: Records
  ) throws {
    guard json else {
      return try Output.write([name] + EvaluationTable.lines(evaluation) + ["", "ID  \(owner.id)"])
    }
    try records.folder.log(.export(of: owner.id, to: "stdout"))
    try Output.write(
      evaluation.json.adding(["subject": .string(owner.kind), "id": .string(owner.id)]))
  }
}
