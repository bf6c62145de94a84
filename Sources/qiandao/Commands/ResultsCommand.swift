import ArgumentParser
import Model

struct ResultsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "results", abstract: ResultText.results(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let results = try records.results(of: trainingClass)
    let outcomes = records.outcomes(results, of: trainingClass)
    let roster = records.roster()
    let rules = records.folder.township.rules(of: trainingClass)
    guard json else {
      return try Output.write(
        [trainingClass.title(in: .current), results.line(rules), ""]
          + table(outcomes, of: trainingClass, roster).lines)
    }
    try records.folder.log(.export(of: trainingClass.id.description, to: "stdout"))
    try Output.write(
      .members([
        "class": .text(trainingClass.id), "exam": results.examJSON(rules),
        "results": .array(outcomes.map { $0.json(of: trainingClass, in: roster) }),
      ]))
  }

  private func table(
    _ outcomes: [Outcome], of trainingClass: TrainingClass, _ roster: Roster
  ) -> TextTable {
    let rows = outcomes.map { outcome in
      let result = outcome.result
      let trainee = roster[outcome.place.trainee]
      return [
        String(outcome.place.seat), trainee?.name ?? outcome.place.trainee.description,
        roster.unitName(of: outcome.place.trainee, in: trainingClass), result.score?.written ?? "–",
        result.resit?.written ?? "", result.rating.map { $0.kind.term(.current) } ?? "",
        outcome.completion.phrase(.current), result.certificate?.number ?? "",
      ]
    }
    let headings: [Term] = [
      .seat, .name, .unit, .score, .resit, .rating, .completion, .certificate,
    ]
    return TextTable(headings.map { $0(.current) }, rows)
  }
}

extension Results {
  /// What is known of the exam, in one line.
  fileprivate func line(_ rules: AttendanceRules) -> String {
    guard hasExam else { return ResultText.noExam(.current) }
    return [
      exam?.form.map { $0.term(.current) } ?? Term.exam(.current), exam?.date?.description,
      ResultText.exam(
        .current, ["pass": passMark(by: rules).written, "full": fullMark.written]),
    ].compactMap(\.self).joined(separator: "  ")
  }

  /// The exam with the marks that hold for it; null where there is none.
  fileprivate func examJSON(_ rules: AttendanceRules) -> JSON? {
    guard hasExam else { return nil }
    return .members([
      "form": .text(exam?.form?.rawValue), "date": .text(exam?.date),
      "passMark": .hours(passMark(by: rules)), "fullMark": .hours(fullMark),
    ])
  }
}

extension Outcome {
  fileprivate func json(of trainingClass: TrainingClass, in roster: Roster) -> JSON {
    let trainee = roster[place.trainee]
    let unitName = roster.unitName(of: place.trainee, in: trainingClass)
    return .members([
      "trainee": .text(place.trainee), "seat": .count(place.seat),
      "number": .text(trainee?.number), "name": .text(trainee?.name),
      "unitName": .text(unitName.isEmpty ? nil : unitName),
      "score": result.score.map { .hours($0) }, "resit": result.resit.map { .hours($0) },
      "passed": hasPassed.map { .bool($0) }, "completion": .text(completion.rawValue),
      "rating": result.rating.map {
        .members([
          "kind": .text($0.kind.rawValue), "reason": .text($0.reason), "date": .text($0.date),
        ])
      },
      "certificate": result.certificate.map {
        .members([
          "kind": .text($0.kind.rawValue), "number": .text($0.number), "issued": .text($0.issued),
        ])
      },
    ])
  }
}
