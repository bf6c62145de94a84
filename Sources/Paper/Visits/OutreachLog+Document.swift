import Model

extension OutreachLog {
  /// The log of a span of time as a paper, the earliest first: what it comes to in words, as a work report says it,
  /// then each visit and each class that was brought to a place.
  ///
  /// - Parameter today: the day as far as which it goes; of what is planned for later it has the number alone.
  public func document(
    in period: OutreachPeriod?, on today: Day, for township: Township, _ roster: Roster,
    language: Language
  ) -> Document {
    let title = VisitText.logTitle(language, ["period": period.words(in: language)])
    let entries = Array(
      self.entries(in: period).filter { $0.date <= today && !$0.isCancelled }.reversed())
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      format: .landscape,
      blocks: [
        .heading(title),
        .text(summary(in: period, on: today, language), TextSetting(size: 12, above: 1)),
      ] + halves(of: period, on: today, language) + out(entries, language)
        + invited(entries, roster, language)
        + [
          .facts([
            [
              Fact(PaperText.signedBy(language), nil, share: 1.3),
              .day(PaperText.signedOn, language),
            ]
          ])
        ])
  }

  private func summary(
    in period: OutreachPeriod?, on today: Day, _ language: Language
  ) -> String {
    let figures = figures(in: period, on: today)
    let kinds = SiteVisit.Kind.allCases.compactMap { kind -> String? in
      guard let count = figures.visits[kind] else { return nil }
      return VisitText.sumOfKinds(
        language, ["kind": kind.term(language), "count": String(count)])
    }
    let planned =
      figures.planned == 0
      ? "" : VisitText.planned(language, ["count": String(figures.planned)])
    return VisitText.summary(
      language,
      [
        "period": period.words(in: language), "visits": String(figures.allVisits),
        "people": String(figures.visitors),
        "kinds": kinds.isEmpty
          ? "–" : kinds.joined(separator: language == .english ? ", " : "、"),
        "invited": String(figures.invited), "guests": String(figures.guests),
        "opened": String(figures.gapsOpened), "closed": String(figures.gapsClosed),
      ]) + planned
  }

  /// The counts of both halves of a year; nothing for any other span.
  private func halves(
    of period: OutreachPeriod?, on today: Day, _ language: Language
  ) -> [Block] {
    guard case .year(let year)? = period else { return [] }
    func count(_ heading: String) -> Column {
      Column(heading, width: 16...28, alignment: .centred)
    }
    let kinds = SiteVisit.Kind.allCases
    let table = Table(
      columns: [Column(VisitText.period(language), width: 36...50)]
        + kinds.map { count($0.term(language)) } + [
          count(VisitText.came(language)), count(VisitText.invited(language)),
          count(VisitText.found(language)), count(VisitText.closed(language)),
        ],
      rows: [1, 2].map { half in
        let period = OutreachPeriod.half(half, of: year)
        let figures = figures(in: period, on: today)
        let name = Optional(period).words(in: language)
        return Table.Row(
          name: name,
          cells: [name] + kinds.map { String(figures.visits[$0] ?? 0) } + [
            String(figures.visitors), String(figures.invited), String(figures.gapsOpened),
            String(figures.gapsClosed),
          ])
      }, rowHeight: Table.readingHeight)
    return [.section(VisitText.halves(language)), .table(table)]
  }

  private func out(_ entries: [OutreachEntry], _ language: Language) -> [Block] {
    let visits = entries.compactMap { if case .out(let visit) = $0 { visit } else { nil } }
    guard !visits.isEmpty else {
      return [
        .section(VisitText.visits(language)),
        .text(VisitText.noneOut(language), TextSetting(size: 12, above: 1)),
      ]
    }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(Term.date(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.kind(language), width: 22...34),
        Column(Term.visitedUnit(language), width: 50...80),
        Column(Term.purpose(language), width: 50...80),
        Column(Term.leader(language), width: 20...34),
        Column(VisitText.came(language), width: 14...18, alignment: .centred),
        Column(Term.hours(language), width: 14...18, alignment: .centred),
        Column(VisitText.openGaps(language), width: 20...26, alignment: .centred),
      ],
      rows: visits.enumerated().map { number, visit in
        Table.Row(
          name: visit.host,
          cells: [
            String(number + 1), visit.date.description, visit.kind.term(language), visit.host,
            visit.purpose ?? "", visit.leader ?? "", String(visit.people),
            visit.hours?.written ?? "",
            visit.gaps == 0 ? "" : "\(visit.openGaps)/\(visit.gaps)",
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [.section(VisitText.visits(language)), .table(table)]
  }

  private func invited(
    _ entries: [OutreachEntry], _ roster: Roster, _ language: Language
  ) -> [Block] {
    let classes = entries.compactMap { if case .in(let invited) = $0 { invited } else { nil } }
    guard !classes.isEmpty else {
      return [
        .section(VisitText.invited(language)),
        .text(VisitText.noneIn(language), TextSetting(size: 12, above: 1)),
      ]
    }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(Term.date(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.place(language), width: 34...60),
        Column(Term.trainingClass(language), width: 50...80),
        Column(Term.need(language), width: 40...70),
        Column(Term.visitors(language), width: 34...60),
        Column(Term.arrangements(language), width: 34...60),
        Column(VisitText.came(language), width: 14...18, alignment: .centred),
      ],
      rows: classes.enumerated().map { number, invited in
        Table.Row(
          name: invited.name,
          cells: [
            String(number + 1), invited.start.description, roster.name(of: invited.plan.unit),
            invited.title(in: language), invited.plan.need ?? "", invited.plan.visitors ?? "",
            invited.plan.arrangements ?? "",
            String(invited.people),
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [.section(VisitText.invited(language)), .table(table)]
  }
}
