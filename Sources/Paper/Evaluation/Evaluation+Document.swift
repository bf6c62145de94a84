import Model

extension Evaluation {
  /// The summary of opinion forms: how many came back, how each question was rated, what was written, sorted to
  /// numbered problems, and what is done about each, by whom and by when.
  ///
  /// - Parameters:
  ///   - name: what the forms were given out about.
  ///   - days: its first and its last day.
  public func document(
    of name: String, on days: ClosedRange<Day>, for township: Township, language: Language
  ) -> Document {
    Summary(evaluation: self, name: name, days: days, township: township, language: language)
      .document
  }
}

/// The parts of a summary of opinion forms.
private struct Summary {
  let evaluation: Evaluation
  let name: String
  let days: ClosedRange<Day>
  let township: Township
  let language: Language

  var document: Document {
    let title = OpinionsText.title(language, ["name": name])
    let parts = ratings + problems + measures + unsorted
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      fileName: "\(title) \(days.lowerBound)",
      blocks: [.heading(title), .facts(facts)]
        + (parts.isEmpty
          ? [.text(OpinionsText.nothing(language), TextSetting(size: 12, above: 1))] : parts) + [
          .facts([
            [
              Fact(VisitText.writtenBy(language), nil),
              Fact(PaperText.signedBy(language), nil, share: 1.3),
            ], [.day(PaperText.signedOn, language)],
          ])
        ])
  }

  private var facts: [[Fact]] {
    let forms: [(String, String?)] = [
      (Term.issuedForms(language), evaluation.issued.map(String.init)),
      (Term.returnedForms(language), evaluation.returned.map(String.init)),
      (Term.returnRate(language), evaluation.returnRate.map { "\($0)%" }),
    ]
    let known = forms.compactMap { label, value in value.map { Fact(label, $0) } }
    let when = Fact(
      OpinionsText.when(language), Day.period(days.lowerBound, days.upperBound, in: language))
    return [[when]] + (known.isEmpty ? [] : [known])
  }

  private var ratings: [Block] {
    guard !evaluation.questions.isEmpty else { return [] }
    func count(_ heading: String, width: ClosedRange<Double> = 17...22) -> Column {
      Column(heading, width: width, alignment: .centred)
    }
    let grades = RatedQuestion.Grade.allCases
    let table = Table(
      columns: [
        Column(Term.question(language), width: 34...80),
        Column(Term.trainer(language), width: 17...34),
      ] + grades.map { count($0.term(language)) } + [
        count(Term.answers(language), width: 14...18),
        count(Term.gradeScore(language), width: 14...18),
        count(Term.satisfaction(language), width: 21...24),
      ],
      rows: evaluation.questions.map { question in
        Table.Row(
          name: question.text,
          cells: [question.text, question.trainer ?? ""] + grades.map { String(question[$0]) } + [
            String(question.answers), question.score?.written ?? "–",
            question.satisfaction.map { "\($0)%" } ?? "–",
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [.section(OpinionsText.ratings(language)), .table(table)]
  }

  private var problems: [Block] {
    guard !evaluation.problems.isEmpty else { return [] }
    let rows = evaluation.problems.enumerated().flatMap { number, problem in
      let opinions = evaluation.opinions.filter { $0.problem == problem.id }
      return [
        Table.Row(
          name: problem.text,
          cells: [
            String(number + 1), problem.text, "",
            opinions.isEmpty ? "" : String(evaluation.count(of: problem.id)),
          ])
      ] + opinions.map(row)
    }
    return [
      .section(OpinionsText.problems(language)), .table(table(rows, under: Term.problem(language))),
    ]
  }

  private var unsorted: [Block] {
    let opinions = evaluation.opinions.filter { opinion in
      opinion.problem.flatMap(evaluation.number) == nil
    }
    guard !opinions.isEmpty else { return [] }
    return [
      .section(OpinionsText.unsorted(language)),
      .table(table(opinions.map(row), under: Term.problem(language))),
    ]
  }

  private func row(_ opinion: Opinion) -> Table.Row {
    Table.Row(name: opinion.text, cells: ["", "", opinion.text, String(opinion.count)])
  }

  private func table(_ rows: [Table.Row], under heading: String) -> Table {
    Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(heading, width: 44...70), Column(Term.opinion(language), width: 70...110),
        Column(OpinionsText.times(language), width: 18...24, alignment: .centred),
      ], rows: rows, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
  }

  private var measures: [Block] {
    let actions = evaluation.problems.enumerated().flatMap { number, problem in
      problem.actions.map { (number: String(number + 1), action: $0) }
    }
    guard !actions.isEmpty else { return [] }
    return [
      .section(OpinionsText.measures(language)),
      .table(.actions(actions, under: Term.problem(language), language).withoutEmptyColumns),
    ]
  }
}
