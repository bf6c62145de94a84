import Model

extension Dossier {
  /// The dossier as a paper.
  ///
  /// - Parameters:
  ///   - organization: the name of the organization whose paper it is.
  ///   - today: the day as of which it is drawn up.
  ///   - isMasked: whether her phone is masked.
  public func document(
    organization: String, on today: Day, language: Language, isMasked: Bool = true
  ) -> Document {
    let title = PaperText.dossierTitle(language, ["name": trainee.name])
    return Document(
      language: language, title: title, author: organization, runningHead: title,
      blocks: [
        .heading(title), .facts(facts(language, isMasked: isMasked)),
        .table(table(on: today, language)),
        .facts([[Fact(PaperText.hoursEarned(language), hours.written)]]),
      ])
  }

  private func facts(_ language: Language, isMasked: Bool) -> [[Fact]] {
    func fact(_ term: Term, _ value: String?, share: Double = 1) -> Fact {
      Fact(term(language), value.flatMap(Fields.text), share: share)
    }
    return [
      [
        fact(.name, trainee.name), fact(.gender, trainee.gender?.term(language)),
        fact(.birth, trainee.birth?.description),
      ],
      [fact(.unit, unitName, share: 2), fact(.post, trainee.post)],
      [
        fact(.phone, isMasked ? trainee.phone.map(Masked.phone) : trainee.phone),
        fact(.education, trainee.education),
        fact(.number, trainee.number),
      ],
    ]
  }

  private func table(on today: Day, _ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.date(language), width: 24...28, alignment: .centred, isKeptWhole: true),
        Column(Term.trainingClass(language), width: 36...60),
        Column(Term.topic(language), width: 36...70),
        Column(Term.rollCall(language), width: 22...40),
        Column(Term.hours(language), width: 14...20, alignment: .centred),
      ],
      rows: entries.map { entry in
        let session = entry.meeting.session
        return Table.Row(
          name: "\(session.date) \(session.start)",
          cells: [
            session.date.description, entry.meeting.trainingClass.title(in: language),
            session.topic ?? "", entry.words(on: today, in: language), entry.hours.written,
          ])
      })
  }
}
