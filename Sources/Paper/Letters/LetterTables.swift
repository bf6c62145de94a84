import Model

extension UnitNotice {
  /// The table of attendance and results of the unit's trainees.
  func table(_ language: Language) -> Table {
    func count(_ term: Term) -> Column {
      Column(term(language), width: 11...14, alignment: .centred)
    }
    let truant = Column(LetterText.truant(language), width: 11...14, alignment: .centred)
    return Table(
      columns: [
        Column(Term.name(language), width: 18...34, isKeptWhole: true),
        Column(Term.post(language), width: 16...30),
        Column(LetterText.came(language), width: 16...20, alignment: .centred),
        count(.late), count(.leftEarly), count(.leave), truant,
        count(.unmarked), count(.hours),
        Column(Term.score(language), width: 12...20, alignment: .centred),
        Column(Term.rating(language), width: 14...22, alignment: .centred),
        Column(Term.completion(language), width: 14...24, alignment: .centred),
        Column(LetterText.exceptions(language), width: 30...60),
      ],
      rows: lines.map { line in
        Table.Row(
          name: line.trainee.name,
          cells: [
            line.trainee.name, line.post ?? "", "\(line.tally.actual)/\(line.tally.expected)",
            Self.some(line.tally.late), Self.some(line.tally.leftEarly),
            Self.some(line.tally.leave), Self.some(line.tally.absent),
            Self.some(line.tally.unmarked),
            line.record.hours.rounded2, line.record.result.scores,
            line.record.result.rating?.kind.term(language) ?? "",
            line.completion?.phrase(language) ?? "",
            line.exceptions.map { $0.brief(language) }
              .joined(separator: LetterText.separator(language)),
          ])
      }, rowHeight: Table.readingHeight)
  }

  private static func some(_ count: Int) -> String { count == 0 ? "" : String(count) }
}

extension Dossier.Entry {
  /// When it was and what her mark says: `11-24 08:30 Late 12 min`.
  fileprivate func brief(_ language: Language) -> String {
    let session = meeting.session
    return "\(session.date.description.dropFirst(5)) \(session.start) \(mark.words(in: language))"
  }
}

extension ClassNotice {
  /// The table of the sessions.
  func schedule(_ language: Language, _ rules: HourRules) -> Table {
    Table(
      columns: [
        Column(Term.ordinal(language), width: 12...14, alignment: .centred),
        Column(Term.date(language), width: 24...26, alignment: .centred, isKeptWhole: true),
        Column(Term.time(language), width: 26...28, alignment: .centred, isKeptWhole: true),
        Column(Term.topic(language), width: 40...80),
        Column(Term.trainer(language), width: 20...36),
        Column(Term.place(language), width: 24...44),
        Column(Term.hours(language), width: 12...16, alignment: .centred),
      ],
      rows: meetings.map { meeting in
        let session = meeting.session
        return Table.Row(
          name: session.date.description,
          cells: [
            String(meeting.number), session.date.description, session.span, session.topic ?? "",
            session.trainer ?? "", session.place ?? "", rules.credited(for: session).rounded2,
          ])
      }, rowHeight: Table.readingHeight)
  }

  /// The table of units and who of them is to come.
  func list(_ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.unit(language), width: 36...64),
        Column(LetterText.people(language), width: 14...16, alignment: .centred),
        Column(LetterText.names(language), width: 60...130),
      ],
      rows: groups.map { group in
        let name = group.unit?.name ?? "–"
        return Table.Row(
          name: name,
          cells: [
            name, String(group.trainees.count),
            group.trainees.map(\.name).joined(separator: LetterText.comma(language)),
          ])
      }, rowHeight: Table.readingHeight)
  }
}

extension LeaveForm {
  /// What becomes of it, to be written by hand where nothing is known.
  func decisions(_ language: Language) -> [[Fact]] {
    func line(_ what: LetterText, _ by: LetterText, _ name: String? = nil) -> [Fact] {
      [
        Fact(what(language), nil, share: 1.5), Fact(by(language), name),
        Fact(Term.date(language), nil),
      ]
    }
    let approver = leave?.isApproved == true ? leave?.approvedBy : nil
    return [
      line(.unitOpinion, .signed), line(.decision, .signed, approver),
      [
        Fact(LetterText.returned(language), leave?.returned?.description, share: 1.5),
        Fact(LetterText.handledBy(language), nil, share: 2),
      ],
    ]
  }
}
