import Model

extension AttendancePosting {
  /// The posting as a paper: the counts of each session, who was not simply there, everybody by seat,
  /// and whom to tell of a mistake. It bears no phones, and of leave not the kind: everybody reads it.
  ///
  /// - Parameter hasSealSpace: whether room is left for the seal.
  public func document(
    for township: Township, language: Language, hasSealSpace: Bool = true
  ) -> Document {
    let title = ListText.posting(language, ["name": trainingClass.writtenTitle(in: language)])
    let host = trainingClass.host ?? township.name
    return Document(
      language: language, title: title, author: township.name,
      runningHead: "\(title)　\(day.written(in: language))", fileName: "\(title) \(day)",
      format: meetings.count > Self.mostUpright ? .landscape : .portrait,
      blocks: [
        .heading(title),
        .facts([
          [
            Fact(Term.date(language), day.written(in: language), share: 1.2),
            Fact(
              Term.place(language),
              meetings.places.joined(separator: PaperText.separator(language))),
          ]
        ]),
      ] + warning(language) + [
        .section(ListText.counts(language)), .table(counts(language)),
      ] + exceptions(language) + [
        .section(ListText.list(language)), .table(list(language)),
        .text(ListText.objections(language), TextSetting(size: 12, above: 4)),
        .facts([
          [Fact(ListText.postedFor(language), nil)],
          [Fact(ListText.contact(language), nil), Fact(Term.phone(language), nil)],
        ]),
        .closing(
          [host, "\(PaperText.signedOn(language))\(PaperText.colon(language))\(blank(language))"],
          seal: hasSealSpace ? ListText.sealed(language) : nil),
      ])
  }

  /// How many sessions have their columns on an upright page.
  private static let mostUpright = 3

  private func blank(_ language: Language) -> String {
    let date = PaperText.blankDate(language)
    return date.isEmpty ? "________________" : date
  }

  /// That some are not taken yet, where that is so.
  private func warning(_ language: Language) -> [Block] {
    guard unmarked > 0 else { return [] }
    return [
      .text(
        ListText.notAllMarked(language, ["count": String(unmarked)]),
        TextSetting(size: 12, isBold: true, above: 1))
    ]
  }

  private func counts(_ language: Language) -> Table {
    let terms: [Term] = [
      .expected, .actual, .late, .leftEarly, .leave, .absent, .unmarked,
    ]
    return Table(
      columns: [
        Column(Term.session(language), width: 30...46, isKeptWhole: true)
      ]
        + terms.map {
          Column($0(language), width: 14...24, alignment: .centred, isKeptWhole: true)
        },
      rows: zip(meetings, rolls).map { meeting, roll in
        let tally = roll.tally
        return Table.Row(
          name: meeting.label(language),
          cells: [meeting.label(language)]
            + [
              tally.expected, tally.actual, tally.late, tally.leftEarly, tally.leave, tally.absent,
              tally.unmarked,
            ].map(String.init))
      }, rowHeight: Table.readingHeight)
  }

  /// Who was late, left early, was on leave or absent, a text a session.
  private func exceptions(_ language: Language) -> [Block] {
    zip(meetings, rolls).map { meeting, roll in
      let named = roll.exceptions.map { entry in
        "\(entry.seat) \(entry.trainee.name) \(entry.mark.publicWords(in: language))"
      }
      let separator = Phrase("; ", "；", "；")(language)
      let nobody: ListText = roll.tally.taken == 0 ? .nobodyTaken : .nobodyMissing
      return .paragraph(
        title: ListText.exceptionsOf(
          language,
          [
            "session": [meeting.label(language), meeting.session.topic].compactMap(\.self)
              .joined(separator: " "),
            "count": String(named.count),
          ]),
        text: named.isEmpty ? nobody(language) : named.joined(separator: separator))
    }
  }

  private func list(_ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.seat(language), width: 11...16, alignment: .centred),
        Column(Term.name(language), width: 22...38, isKeptWhole: true),
        Column(Term.unit(language), width: 30...70),
      ]
        + meetings.map {
          Column($0.label(language), width: 26...44, alignment: .centred)
        },
      rows: lines.map { line in
        Table.Row(
          name: "\(line.member.place.seat) \(line.member.trainee.name)",
          cells: [
            String(line.member.place.seat), line.member.trainee.name,
            line.entries.lazy.compactMap { $0?.unitName }.first ?? "",
          ]
            + line.entries.map { $0.map { $0.mark.publicWords(in: language) } ?? "–" })
      }, rowHeight: Table.readingHeight)
  }
}

extension Meeting {
  /// Its number and when it is on its day: `No. 3 08:30–11:30`.
  func label(_ language: Language) -> String {
    ListText.session(language, ["number": String(number), "span": session.span])
  }
}
