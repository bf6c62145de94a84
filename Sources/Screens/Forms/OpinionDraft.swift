import Model

/// A new or edited opinion from the forms, with the problem that it is sorted to.
struct OpinionDraft: Draft {
  enum Field: CaseIterable {
    case text, count, problem
  }

  let opinion: Opinion?
  let record: EvaluationRecord

  var title: EvaluationMessage { opinion == nil ? .newOpinion : .editOpinion }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .text: .text(.opinion, opinion?.text)
    case .count:
      .text(
        EvaluationMessage.count,
        opinion.flatMap { $0.count == 1 ? nil : String($0.count) })
    case .problem:
      .text(
        EvaluationMessage.problemNumber,
        opinion?.problem.flatMap(record.evaluation.number).map(String.init))
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .text: return nil
    case .count: return context.text(EvaluationMessage.countHint)
    case .problem:
      guard let number = Int(Fields.narrow(text)) else {
        let isEmpty = record.evaluation.problems.isEmpty
        return context.text(isEmpty ? EvaluationMessage.noProblems : .problemHint)
      }
      return record.evaluation.problem(number: number)?.text
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.text, Fields.required)
    let count = count(&values)
    let problem = values.value(.problem, problem)
    try values.check()
    var result = opinion ?? Opinion(id: context.idSeed.id(letter: "o"), text: "")
    result.text = text ?? result.text
    result.count = count ?? result.count
    result.problem = problem ?? nil
    return record.changing { $0.opinions = $0.opinions.setting(result) }
  }

  /// How many wrote so, no more than forms that came back; what stands there already stays, right or wrong.
  private func count(_ values: inout FormValues<Field>) -> Int? {
    if let opinion, !values.isChanged(.count) { return opinion.count }
    let most = record.evaluation.mostReturned
    let possible = min(1, most)...most
    return values.value(.count) { text throws(InputError) in
      let count = try Fields.number(text, in: possible) ?? 1
      guard count > 0, possible.contains(count) else { throw .noNumber(String(count), possible) }
      return count
    }
  }

  /// The problem with the number that is typed; nil where nothing is.
  private func problem(_ text: String) throws(InputError) -> Identifier<NumberedProblem>? {
    let count = record.evaluation.problems.count
    guard let number = try Fields.number(text, in: min(1, count)...count) else { return nil }
    return record.evaluation.problem(number: number)?.id
  }
}
