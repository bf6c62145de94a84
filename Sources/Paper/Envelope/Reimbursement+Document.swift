import Model

extension Reimbursement {
  /// What is pasted on the envelope: the facts of the class, the papers that have to be in it, how many
  /// came to each session, and lines for the costs.
  public func document(
    for township: Township, _ roster: Roster, language: Language
  ) -> Document {
    let title = EnvelopeText.title(language, ["name": trainingClass.writtenTitle(in: language)])
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      blocks: [
        .heading(title), .facts(facts(township, language)),
        .section(EnvelopeText.checklist(language)), .table(checklist(roster, language)),
      ] + sessions(language) + [
        .section(EnvelopeText.costs(language)), .table(costs(language)),
        .facts([
          [
            Fact(EnvelopeText.preparedBy(language), nil),
            Fact(EnvelopeText.approvedBy(language), nil),
            Fact(EnvelopeText.paidBy(language), nil),
          ], [.day(PaperText.signedOn, language)],
        ]),
      ])
  }

  private func facts(_ township: Township, _ language: Language) -> [[Fact]] {
    let hours = lines.reduce(0) { $0 + township.hours.credited(for: $1.meeting.session) }
    let people = PaperText.people(language)
    return [
      [
        Fact(
          DossierText.dates(language),
          Day.period(trainingClass.start, trainingClass.end, in: language), share: 1.4),
        Fact(DossierText.drawnUp(language), Day.period(dossier.today, dossier.today, in: language)),
      ],
      [
        Fact(Term.host(language), trainingClass.host ?? township.name, share: 1.4),
        Fact(Term.place(language), trainingClass.place ?? ""),
      ],
      [
        Fact(EnvelopeText.days(language), String(days)),
        Fact(DossierText.classHours(language), hours.written),
        Fact(DossierText.enrolled(language), String(enrolled), unit: people),
      ],
    ]
  }

  private func checklist(_ roster: Roster, _ language: Language) -> Table {
    Table(
      columns: [
        Column(EnvelopeText.check(language), width: 12...16, alignment: .centred),
        Column(DossierText.paper(language), width: 50...80, isKeptWhole: true),
        Column(
          DossierText.isThere(language), width: 20...28, alignment: .centred, isKeptWhole: true),
        Column(DossierText.remarks(language), width: 60...110),
      ],
      rows: ReimbursementItem.allCases.map { item in
        let name = item.phrase(language)
        let state = item.paper.map { dossier.state(of: $0) }
        return Table.Row(
          name: name,
          cells: [
            "□", name, state.map { DossierText($0)(language) } ?? "",
            state?.remark(language, roster) ?? "",
          ])
      }, rowHeight: Table.readingHeight)
  }

  /// How many came to each session; nothing where none was held.
  private func sessions(_ language: Language) -> [Block] {
    guard !lines.isEmpty else { return [] }
    func count(_ heading: some Catalogue) -> Column {
      Column(heading(language), width: 12...18, alignment: .centred)
    }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(Term.date(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.time(language), width: 24...28, alignment: .centred, isKeptWhole: true),
        Column(Term.trainer(language), width: 20...34), count(Term.expected), count(Term.actual),
        count(EnvelopeText.walkIns),
        Column(EnvelopeText.signed(language), width: 18...24, alignment: .centred, isForPen: true),
        Column(Term.note(language), width: 20...34, isForPen: true),
      ],
      rows: lines.map { line in
        let session = line.meeting.session
        return Table.Row(
          name: "\(line.meeting.number) \(session.date)",
          cells: [
            String(line.meeting.number), session.date.description, session.span,
            session.trainer ?? "", String(line.tally.expected), String(line.tally.actual),
            String(line.walkIns), line.signed.map(String.init) ?? "",
            line.warning(language),
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [
      .section(EnvelopeText.counts(language)), .table(table),
      .text(EnvelopeText.signedHint(language), TextSetting(size: 10.5, above: 1)),
    ]
  }

  private func costs(_ language: Language) -> Table {
    let names =
      BudgetHeading.allCases.map { $0.phrase(language) } + [EnvelopeText.total(language)]
    return Table(
      columns: [
        Column(EnvelopeText.heading(language), width: 26...36),
        Column(EnvelopeText.planned(language), width: 34...50, isForPen: true),
        Column(EnvelopeText.spent(language), width: 34...50, isForPen: true),
        Column(EnvelopeText.receipts(language), width: 22...30, isForPen: true),
        Column(Term.note(language), width: 26...60, isForPen: true),
      ], rows: names.map { Table.Row(name: $0, cells: [$0], isForPen: true) }, rowHeight: 7)
  }
}

extension Reimbursement.Line {
  /// That the paper holds other signatures than are recorded as there; empty where it does not.
  fileprivate func warning(_ language: Language) -> String {
    guard let difference, difference != 0 else { return "" }
    let count = difference > 0 ? "+\(difference)" : "−\(-difference)"
    return EnvelopeText.differs(language, ["count": count])
  }
}
