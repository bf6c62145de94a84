import Model

/// A new or edited question of an opinion form, with how many gave which grade.
struct QuestionDraft: Draft {
  enum Field: Hashable, CaseIterable {
    case text, trainer
    case grade(RatedQuestion.Grade)

    static let allCases = [text, trainer] + RatedQuestion.Grade.allCases.map(grade)
  }

  let question: RatedQuestion?
  let record: EvaluationRecord

  var title: EvaluationMessage { question == nil ? .newQuestion : .editQuestion }

  /// Ratings of trainers are of the forms of classes: that of a visit asks about none.
  var fields: [Field] {
    if case .visit = record, question?.trainer == nil {
      Field.allCases.filter { $0 != .trainer }
    } else {
      Field.allCases
    }
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .text: .text(Term.question, question?.text)
    case .trainer: .text(.trainer, question?.trainer)
    case .grade(let grade):
      .text(grade.term, question.flatMap { $0.answers > 0 ? String($0[grade]) : nil })
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .text: context.text(EvaluationMessage.questionHint)
    case .trainer: context.text(EvaluationMessage.trainerHint)
    case .grade: context.text(EvaluationMessage.gradesHint)
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.text, Fields.required)
    var result = question ?? RatedQuestion(id: context.idSeed.id(letter: "q"), text: "")
    result.text = text ?? result.text
    result.trainer = values.text(.trainer)
    // Each form answers a question once: what is left of them is the most that the next grade can have.
    var left = record.evaluation.mostReturned
    for grade in RatedQuestion.Grade.allCases {
      let count = values.value(.grade(grade)) { text throws(InputError) in
        try Fields.number(text, in: 0...max(left, 0))
      }
      result[grade] = (count ?? nil) ?? 0
      left -= result[grade]
    }
    try values.check()
    return record.changing { $0.questions = $0.questions.setting(result) }
  }
}
