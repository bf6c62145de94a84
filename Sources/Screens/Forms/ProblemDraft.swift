import Model

/// A new or edited problem that opinions come to.
struct ProblemDraft: Draft {
  enum Field: CaseIterable {
    case text
  }

  let problem: NumberedProblem?
  let record: EvaluationRecord

  var title: EvaluationMessage { problem == nil ? .newProblem : .editProblem }

  func entry(for field: Field, _ context: Context) -> FormEntry { .text(.problem, problem?.text) }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.text, Fields.required)
    try values.check()
    var result = problem ?? NumberedProblem(id: context.idSeed.id(letter: "p"), text: "")
    result.text = text ?? result.text
    return record.changing { $0.problems = $0.problems.setting(result) }
  }
}
