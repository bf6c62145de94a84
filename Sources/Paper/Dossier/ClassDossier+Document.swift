import Model

extension ClassDossier {
  /// The dossier of the class as a paper: what it was, which papers of its file are there and which are
  /// missing, its roster with what it came to, its sessions.
  ///
  /// - Parameters:
  ///   - township: the organization whose paper it is.
  ///   - roster: who is who.
  public func document(
    for township: Township, _ roster: Roster, language: Language
  ) -> Document {
    let title = DossierText.classTitle(language, ["name": trainingClass.writtenTitle(in: language)])
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      blocks: [
        .heading(title), .facts(facts(township, roster, language)),
        .section(DossierText.papers(language)), .table(papers(roster, language)),
        .section(DossierText.rosterOfClass(language)), .table(lines(language).withoutEmptyColumns),
        .section(DossierText.sessions(language)), .table(sessions(language).withoutEmptyColumns),
        .facts([
          [
            Fact(DossierText.signedByOffice(language), nil),
            Fact(PaperText.signedBy(language), nil),
          ],
          [Fact(DossierText.dayOfIssue(language), blankDate(language))],
        ]),
      ])
  }

  private func blankDate(_ language: Language) -> String? {
    let date = PaperText.blankDate(language)
    return date.isEmpty ? nil : date
  }

  private func facts(
    _ township: Township, _ roster: Roster, _ language: Language
  ) -> [[Fact]] {
    let hours = held.reduce(0) { $0 + township.hours.credited(for: $1.session) }
    let completed = lines.count { $0.completion == .completes }
    let day = results.exam?.date?.description
    let pass = results.passMark(by: township.rules(of: trainingClass)).written
    let form = results.exam?.form?.term(language)
    let marks = "\(Term.passMark(language)) \(pass)/\(results.fullMark.written)"
    let exam = [form, day, marks].compactMap(\.self).joined(separator: " ")
    return [
      [
        Fact(
          DossierText.dates(language), "\(trainingClass.start) – \(trainingClass.end)", share: 1.4),
        Fact(DossierText.drawnUp(language), today.description),
      ],
      [
        Fact(Term.place(language), trainingClass.place ?? "", share: 1.4),
        Fact(Term.host(language), trainingClass.host ?? township.name),
      ],
      [
        Fact(
          DossierText.enrolled(language), String(lines.count), unit: PaperText.people(language)),
        Fact(DossierText.classHours(language), hours.written),
        Fact(
          Term.completion(language), trainingClass.end < today ? String(completed) : "",
          unit: trainingClass.end < today ? PaperText.people(language) : ""),
      ],
    ] + (results.hasExam ? [[Fact(Term.exam(language), exam)]] : [])
      + localPlan(roster, language)
  }

  /// The plan of the place that the class was brought to.
  private func localPlan(_ roster: Roster, _ language: Language) -> [[Fact]] {
    guard let plan = trainingClass.localPlan else { return [] }
    let parts: [(Term, String?)] = [
      (.invitedSession, roster.name(of: plan.unit)), (.need, plan.need),
      (.visitors, plan.visitors), (.arrangements, plan.arrangements),
    ]
    return parts.compactMap { term, text in text.map { [Fact(term(language), $0)] } }
  }

  private func papers(_ roster: Roster, _ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.ordinal(language), width: 12...16, alignment: .centred),
        Column(DossierText.paper(language), width: 40...60, isKeptWhole: true),
        Column(
          DossierText.isThere(language), width: 22...30, alignment: .centred, isKeptWhole: true),
        Column(DossierText.remarks(language), width: 80...110),
      ],
      rows: papers.enumerated().map { index, entry in
        let name = entry.paper.phrase(language)
        return Table.Row(
          name: name,
          cells: [
            String(index + 1), name, DossierText(entry.state)(language),
            entry.state.remark(language, roster),
          ])
      }, rowHeight: Table.readingHeight)
  }

  private func lines(_ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.seat(language), width: 12...16, alignment: .centred),
        Column(Term.name(language), width: 22...36, isKeptWhole: true),
        Column(Term.unit(language), width: 28...56),
        Column(DossierText.came(language), width: 18...24, alignment: .centred, isKeptWhole: true),
        Column(Term.hours(language), width: 14...18, alignment: .centred),
        Column(Term.score(language), width: 14...24, alignment: .centred),
        Column(Term.rating(language), width: 16...26, isKeptWhole: true),
        Column(Term.completion(language), width: 24...30, isKeptWhole: true),
        Column(Term.certificate(language), width: 26...36, isKeptWhole: true),
      ],
      rows: lines.map { line in
        let outcome = line.outcome
        return Table.Row(
          name: "\(outcome.place.seat) \(line.trainee.name)",
          cells: [
            String(outcome.place.seat), line.trainee.name, line.unitName,
            "\(line.tally.actual)/\(line.tally.expected)",
            outcome.standing.earned.written, outcome.result.scores,
            outcome.result.rating?.kind.term(language) ?? "",
            line.completion?.phrase(language) ?? "",
            outcome.result.certificate?.number ?? "",
          ])
      }, rowHeight: Table.readingHeight)
  }

  private func sessions(_ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.ordinal(language), width: 12...16, alignment: .centred),
        Column(Term.date(language), width: 24...26, alignment: .centred, isKeptWhole: true),
        Column(Term.time(language), width: 26...28, alignment: .centred, isKeptWhole: true),
        Column(Term.topic(language), width: 40...70),
        Column(Term.trainer(language), width: 20...36),
        Column(DossierText.came(language), width: 18...24, alignment: .centred, isKeptWhole: true),
        Column(DossierText.final(language), width: 18...26, alignment: .centred),
      ],
      rows: meetings.map { meeting in
        let session = meeting.session
        let tally = meeting.tally
        let state: Term =
          session.cancelled != nil
          ? .cancelled : session.closed != nil ? .closed : session.date > today ? .toCome : .open
        return Table.Row(
          name: "\(meeting.number) \(session.date)",
          cells: [
            String(meeting.number), session.date.description, session.span, session.topic ?? "",
            session.trainer ?? "",
            session.cancelled != nil || tally.taken == 0
              ? "" : "\(tally.actual)/\(tally.expected)",
            state(language),
          ])
      }, rowHeight: Table.readingHeight)
  }
}

extension DossierText {
  /// The word for how it stands with a paper.
  init(_ state: ClassPaper.State) {
    self =
      switch state {
      case .there: .there
      case .missing: .missing
      case .notNeeded: .notNeeded
      }
  }
}

extension ClassPaper.State {
  /// What else there is to say of it: since when it is there, or what is missing.
  func remark(_ language: Language, _ roster: Roster) -> String {
    switch self {
    case .there(nil), .notNeeded: ""
    default: words(in: language, roster)
    }
  }
}
