import Model

/// The exam of a class.
struct ExamDraft: Draft {
  enum Field: CaseIterable {
    case form, date, passMark, fullMark
  }

  let results: Results
  let trainingClass: TrainingClass

  var title: Term { .exam }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    let exam = results.exam
    return switch field {
    case .form: .choice(.kind, exam?.form, isOptional: true)
    case .date: .text(.date, exam?.date?.description)
    case .passMark: .text(.passMark, exam?.passMark?.written)
    case .fullMark: .text(.fullMark, exam?.fullMark?.written)
    }
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    switch field {
    case .form, .date: return context.text(ResultMessage.examHint)
    case .fullMark: return context.text(ResultMessage.fullMarkHint)
    case .passMark:
      // What it would be with the full mark that is typed.
      var typed = results
      typed.exam = Exam()
      typed.exam?.fullMark = values.text(.fullMark).flatMap {
        (try? Fields.mark($0, from: 1, upTo: Exam.highest)) ?? nil
      }
      let mark = typed.passMark(by: context.township.rules(of: trainingClass))
      return context.text(ResultMessage.passMarkHint, ["mark": mark.written])
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let date = values.text(.date) == nil ? nil : values.value(.date, Fields.day)
    // No score may be more than can be had.
    let highest = max(results.results.values.compactMap(\.best).max() ?? 1, 1)
    let fullMark = values.value(.fullMark) { text throws(InputError) in
      try Fields.mark(text, from: highest, upTo: Exam.highest)
    }
    let full = (fullMark ?? nil) ?? Exam.usualFullMark
    if values.text(.fullMark) == nil, highest > full {
      values.refuse(.fullMark, .noMark("100", from: highest, upTo: Exam.highest))
    }
    let passMark = values.value(.passMark) { text throws(InputError) in
      try Fields.mark(text, upTo: full)
    }
    try values.check()
    var exam = Exam()
    exam.form = values.text(.form).flatMap(Exam.Form.init)
    exam.date = date
    exam.passMark = passMark ?? nil
    exam.fullMark = fullMark ?? nil
    var changed = results
    changed.exam = exam == Exam() ? nil : exam
    return .results(changed, was: results)
  }
}
