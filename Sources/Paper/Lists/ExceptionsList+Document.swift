import Model

extension ExceptionsList {
  /// The list as a paper: by units, and by seat in them, what there is of each and what it comes to.
  ///
  /// - Parameter today: the day as of which it is drawn up.
  public func document(for township: Township, on today: Day, language: Language) -> Document {
    let title = ListText.exceptions(language, ["name": trainingClass.writtenTitle(in: language)])
    let concerned = sections.reduce(0) { $0 + $1.members.count }
    let people = PaperText.people(language)
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      fileName: "\(title) \(today)",
      blocks: [
        .heading(title),
        .facts([
          [
            Fact(
              DossierText.dates(language),
              Day.period(trainingClass.start, trainingClass.end, in: language),
              share: 1.4),
            Fact(DossierText.drawnUp(language), Day.period(today, today, in: language)),
          ],
          [
            Fact(ListText.heldSessions(language), String(held.count)),
            Fact(ListText.concerned(language), String(concerned), unit: people),
            Fact(Term.unmarked(language), String(unmarked)),
          ],
        ]),
        sections.isEmpty
          ? .text(ListText.nobody(language), TextSetting(size: 12)) : .table(table(language)),
        .facts([
          [Fact(PaperText.signedBy(language), nil, share: 1.3), .day(PaperText.signedOn, language)]
        ]),
      ])
  }

  private func table(_ language: Language) -> Table {
    Table(
      columns: [
        Column(Term.seat(language), width: 11...16, alignment: .centred),
        Column(Term.name(language), width: 20...36, isKeptWhole: true),
        Column(Term.date(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.session(language), width: 28...50),
        Column(ListText.what(language), width: 28...50),
        Column(ListText.reason(language), width: 24...50),
        Column(Term.makeUp(language), width: 20...30),
      ],
      rows: sections.flatMap { section in
        [section.titleRow(language)]
          + section.members.flatMap { line in
            // What stands in one line needs no sum.
            line.entries.map { row(line.member, cells(of: $0, language)) }
              + (line.entries.count < 2
                ? []
                : [
                  row(line.member, [ListText.total(language), "", line.standing.sums(language)])
                ])
          }
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
  }

  private func row(_ member: ClassMember, _ cells: [String]) -> Table.Row {
    Table.Row(
      name: "\(member.place.seat) \(member.trainee.name)",
      cells: [String(member.place.seat), member.trainee.name] + cells)
  }

  private func cells(of entry: Entry, _ language: Language) -> [String] {
    let session = entry.meeting.session
    let number = PaperText.meeting(language, ["number": String(entry.meeting.number)])
    return [
      session.date.description,
      [number, session.topic].compactMap(\.self).joined(separator: " "),
      Optional(entry.mark).words(in: language),
      Masked.cell(
        ([
          entry.isTooLate ? ListText.tooLate(language) : nil, entry.mark.note, entry.leave?.reason,
        ].compactMap(\.self) + entry.mark.remarks).joined(
          separator: Phrase("; ", "；", "；")(language)), in: nil),
      entry.mark.makeUp.map {
        ListText.madeUp(
          language, ["hours": $0.hours.written, "day": $0.date.description])
      } ?? "",
    ]
  }
}

extension Standing {
  /// What there is against her: how many times late and early, how many hours of leave and absent.
  fileprivate func sums(_ language: Language) -> String {
    func times(_ term: Term, _ count: Int) -> String? {
      count == 0
        ? nil : ListText.times(language, ["what": term(language), "count": String(count)])
    }
    func hours(_ term: Term, _ count: Double) -> String? {
      count == 0
        ? nil : ListText.hours(language, ["what": term(language), "count": count.rounded2])
    }
    return [
      times(.late, late), times(.leftEarly, leftEarly), hours(.leave, leaveHours),
      hours(.absent, absentHours), hours(.makeUp, madeUp), times(.remark, remarks.count),
    ].compactMap(\.self).joined(separator: Phrase(", ", "，", "，")(language))
  }
}
