import Model

extension MonthlyMeeting {
  /// The minutes: when and where, what was on it, who was there and who was not and why, what was said, and what was
  /// decided, by whom and by when it is to be done.
  public func document(
    for township: Township, _ roster: Roster, language: Language
  ) -> Document {
    Minutes(meeting: self, township: township, roster: roster, language: language).document
  }
}

/// The parts of the minutes of a meeting.
private struct Minutes {
  let meeting: MonthlyMeeting
  let township: Township
  let roster: Roster
  let language: Language

  var document: Document {
    let title = MinutesText.title(language, ["day": meeting.date.words(in: language)])
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      blocks: [.heading(title), .facts(facts)] + agenda + attendance + minutes + decisions + [
        .facts([
          [
            Fact(MinutesText.recordedBy(language), nil),
            Fact(PaperText.signedBy(language), nil, share: 1.3),
          ], [.day(PaperText.signedOn, language)],
        ])
      ])
  }

  private var facts: [[Fact]] {
    func known(_ label: Term, _ value: String?) -> Fact? { value.map { Fact(label(language), $0) } }
    let day = meeting.date.words(in: language)
    let lines: [[Fact?]] = [
      [Fact(MinutesText.when(language), "\(day) \(meeting.start)–\(meeting.end)", share: 1.6)]
        + [known(.hours, meeting.hours.map(\.written))],
      [known(.place, meeting.place)], [known(.cancelled, meeting.cancelled)],
    ]
    return lines.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }
  }

  private var agenda: [Block] {
    guard !meeting.agenda.isEmpty else { return [] }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(Term.kind(language), width: 22...34),
        Column(Term.agendaItem(language), width: 80...130),
        Column(Term.speaker(language), width: 30...44),
      ],
      rows: meeting.agenda.enumerated().map { number, item in
        Table.Row(
          name: item.topic,
          cells: [
            String(number + 1), item.kind.term(language), item.topic, item.speaker ?? "",
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    let training = meeting.agenda.filter(\.kind.isTraining).map(\.topic)
    let told = MinutesText.training(
      language, ["topics": training.joined(separator: PaperText.separator(language))])
    return [.section(Term.agenda(language)), .table(table)] + (training.isEmpty ? [] : [text(told)])
  }

  private var attendance: [Block] {
    let called = meeting.callable
    guard meeting.cancelled == nil, !called.isEmpty else { return [] }
    func those(_ test: (Mark?) -> Bool) -> [Identifier<Trainee>] {
      called.filter { test(meeting.marks[$0]) }
    }
    let tally = meeting.tally
    guard tally.taken > 0 else {
      return [
        .section(MinutesText.expected(language)), .table(people(called)),
        text(MinutesText.notCalled(language)),
      ]
    }
    let there = those { $0?.status?.isThere == true }
    let away = those { $0?.status?.isThere == false }
    let unmarked = those { $0?.status == nil }
    let counts: [(Term, Int)] = [
      (.expected, tally.expected), (.actual, tally.actual), (.leave, tally.leave),
      (.absent, tally.absent),
    ]
    let names = unmarked.map(name).joined(separator: listing)
    let blocks: [Block?] = [
      .section(MinutesText.head(language)),
      .facts([
        counts.map { Fact($0(language), String($1), unit: PaperText.people(language)) }
      ]),
      there.isEmpty ? nil : .section(MinutesText.wereThere(language)),
      there.isEmpty ? nil : .table(people(there)),
      away.isEmpty ? nil : .section(MinutesText.wereNot(language)),
      away.isEmpty ? nil : .table(absences(away)),
      unmarked.isEmpty ? nil : text(MinutesText.unmarked(language, ["names": names])),
    ]
    return blocks.compactMap(\.self)
  }

  /// People by unit, with how late they came.
  private func people(_ those: [Identifier<Trainee>]) -> Table {
    var units: [String] = []
    var names: [String: [String]] = [:]
    for id in those {
      let unit = self.unit(of: id)
      if names[unit] == nil { units.append(unit) }
      let mark = meeting.marks[id]
      let isPunctual = mark?.status == nil || mark?.status == .present
      let words: [String?] =
        isPunctual ? [mark?.note] : [mark.words(in: language), mark?.note]
      let told = words.compactMap(\.self).joined(separator: listing)
      names[unit, default: []].append(
        told.isEmpty
          ? name(of: id) : bracketed(name(of: id), told))
    }
    return Table(
      columns: [
        Column(Term.unit(language), width: 40...60),
        Column(MinutesText.names(language), width: 90...130),
      ],
      rows: units.map { unit in
        Table.Row(
          name: unit, cells: [unit, (names[unit] ?? []).joined(separator: listing)])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
  }

  private func absences(_ those: [Identifier<Trainee>]) -> Table {
    Table(
      columns: [
        Column(Term.name(language), width: 30...44),
        Column(Term.unit(language), width: 40...60),
        Column(MinutesText.attendance(language), width: 26...36),
        Column(MinutesText.reason(language), width: 44...70),
      ],
      rows: those.map { id in
        let mark = meeting.marks[id]
        return Table.Row(
          name: name(of: id),
          cells: [name(of: id), unit(of: id), mark.words(in: language), mark?.note ?? ""])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
  }

  private var minutes: [Block] {
    guard let minutes = meeting.minutes else { return [] }
    return [.section(Term.minutes(language))]
      + minutes.split(separator: "\n").map { text(String($0)) }
  }

  private var decisions: [Block] {
    guard !meeting.decisions.isEmpty else { return [] }
    let numbered = meeting.decisions.enumerated().map { number, decision in
      // A day says enough; that it is short or long is a word of gaps.
      var decision = decision
      decision.term = nil
      return (number: String(number + 1), action: decision)
    }
    return [
      .section(MinutesText.decided(language)),
      .table(
        .actions(numbered, under: Term.ordinal(language), called: .decision, language)
          .withoutEmptyColumns),
    ]
  }

  private func name(of id: Identifier<Trainee>) -> String { roster[id]?.name ?? id.description }

  private func unit(of id: Identifier<Trainee>) -> String {
    roster[id].map { roster.unitName(of: $0, on: meeting.date) } ?? ""
  }

  private func bracketed(_ text: String, _ remark: String) -> String {
    language == .english ? "\(text) (\(remark))" : "\(text)（\(remark)）"
  }

  private func text(_ text: String) -> Block { .text(text, TextSetting(size: 12, above: 1)) }

  private var listing: String { language == .english ? ", " : "、" }
}
