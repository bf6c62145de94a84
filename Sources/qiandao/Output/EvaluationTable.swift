import Cells
import Model

/// What trainees think of a class or a visit, as text.
enum EvaluationTable {
  static func lines(_ evaluation: Evaluation) -> [String] {
    let facts = FactList([
      Term.issuedForms(.current): evaluation.issued.map(String.init),
      Term.returnedForms(.current): evaluation.returned.map(String.init),
      Term.returnRate(.current): evaluation.returnRate.map { "\($0)%" },
    ])
    let lines =
      facts.lines + questions(evaluation.questions) + trainers(evaluation) + opinions(evaluation)
      + problems(evaluation)
    return lines.isEmpty ? [EvaluationText.nothing(.current)] : lines
  }

  private static func questions(_ questions: [RatedQuestion]) -> [String] {
    let grades = RatedQuestion.Grade.allCases
    let rows = questions.map { question in
      [question.text] + grades.map { String(question[$0]) }
        + score(question.score, question.satisfaction)
    }
    return table([.question] + grades.map(\.term) + [.gradeScore, .satisfaction], rows)
  }

  private static func trainers(_ evaluation: Evaluation) -> [String] {
    let rows = TrainerRating.all(in: [evaluation]).map { rating in
      [rating.trainer, String(rating.answers)] + score(rating.score, rating.satisfaction)
    }
    return table([.trainer, .answers, .gradeScore, .satisfaction], rows)
  }

  private static func score(_ score: Double?, _ satisfaction: Int?) -> [String] {
    [score?.written ?? "–", satisfaction.map { "\($0)%" } ?? "–"]
  }

  private static func opinions(_ evaluation: Evaluation) -> [String] {
    let rows = evaluation.opinions.map { opinion in
      [
        "×\(opinion.count)", opinion.text,
        opinion.problem.flatMap(evaluation.number).map(String.init) ?? "–",
      ]
    }
    guard !rows.isEmpty else { return [] }
    let headings = ["", Term.opinion(.current), EvaluationText.sortedTo(.current)]
    return [""] + TextTable(headings, rows).lines
  }

  private static func problems(_ evaluation: Evaluation) -> [String] {
    evaluation.problems.enumerated().flatMap { index, problem in
      let count = evaluation.count(of: problem.id)
      return [
        "",
        "\(Term.problem(.current)) \(index + 1)  \(problem.text)  "
          + EvaluationText.opinionsOf(.current, ["count": String(count)]),
      ] + ActionTable.lines(problem.actions, of: .action)
    }
  }

  private static func table(_ headings: [Term], _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }
}
