import Model

/// How many opinion forms were given out and came back.
struct FormsDraft: Draft {
  enum Field: CaseIterable {
    case issued, returned
  }

  let record: EvaluationRecord

  var title: EvaluationMessage { .formsTitle }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .issued: .text(.issuedForms, record.evaluation.issued.map(String.init))
    case .returned: .text(.returnedForms, record.evaluation.returned.map(String.init))
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    field == .returned ? context.text(EvaluationMessage.returnedHint) : nil
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let issued = values.value(.issued) { text throws(InputError) in
      try Fields.number(text, in: 0...Evaluation.mostForms)
    }
    // What was answered was returned, and what was returned had been given out.
    let most = (issued ?? nil) ?? Evaluation.mostForms
    let least = min(record.evaluation.mostAnswers, most)
    let returned = values.value(.returned) { text throws(InputError) in
      try Fields.number(text, in: least...most)
    }
    if let issued, let issued, issued < record.evaluation.mostAnswers {
      values.refuse(
        .issued,
        .noNumber(String(issued), record.evaluation.mostAnswers...Evaluation.mostForms))
    }
    try values.check()
    return record.changing {
      $0.issued = issued ?? nil
      $0.returned = returned ?? nil
    }
  }
}
