import ArgumentParser
import Model
import Store

struct ScoreCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "score", abstract: ResultText.score(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Argument(help: .init(ResultText.scoreArgument(.current))) var score: String
  @Flag(help: .init(ResultText.resit(.current))) var resit = false
  @Flag(help: .init(ResultText.anyway(.current))) var anyway = false

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let roster = records.roster()
    let trainee = try roster.trainee(who, enrolledIn: trainingClass)
    let was = try records.results(of: trainingClass)
    let score = try reading("SCORE") { () throws(InputError) in
      self.score == "clear" ? nil : try Fields.mark(Fields.required(self.score), upTo: was.fullMark)
    }
    if score != nil, !anyway {
      try refuseBarred(trainee, records.outcomes(was, of: trainingClass))
    }
    var changed = was
    if resit { changed[trainee.id].resit = score } else { changed[trainee.id].score = score }
    let saved = try save(changed, replacing: was, trainee, records)
    let result = saved[trainee.id]
    let rules = records.folder.township.rules(of: trainingClass)
    let passed = result.best.map {
      ($0 >= saved.passMark(by: rules) ? Term.passed : .failed)(.current)
    }
    let scores = [
      result.score?.written, result.resit.map { "\(Term.resit(.current)) \($0.written)" },
    ].compactMap(\.self)
    // With namesakes she has to see whose score it was.
    try Output.write(
      ([trainee.name, roster.unitName(of: trainee), trainingClass.title(in: .current)]
        + (scores.isEmpty ? [ResultText.cleared(.current)] : scores) + [passed ?? ""])
        .filter { !$0.isEmpty }.joined(separator: "  "))
  }

  private func refuseBarred(_ trainee: Trainee, _ outcomes: [Outcome]) throws(ScoreError) {
    guard let outcome = outcomes.first(where: { $0.place.trainee == trainee.id }),
      outcome.isBarred
    else { return }
    let why =
      outcome.hindrances(in: .current) ?? outcome.completion.phrase(.current)
    throw .barred(trainee.name, why)
  }

  private func save(
    _ changed: Results, replacing was: Results, _ trainee: Trainee, _ records: Records
  ) throws -> Results {
    do {
      return try records.folder.save(changed, replacing: was)
    } catch StoreError.conflict {
      throw ScoreError.changedMeanwhile(trainee.name)
    }
  }
}
