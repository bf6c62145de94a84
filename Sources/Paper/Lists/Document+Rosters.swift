import Model

extension Document {
  /// The roster of everybody, or of a unit with all below it (花名册), by units.
  ///
  /// - Parameters:
  ///   - unit: the name of the unit; nil for everybody.
  ///   - today: the day as of which it is drawn up.
  ///   - isMasked: whether phones are masked.
  public static func roster(
    _ sections: [UnitSection<Trainee>], of unit: String?, for township: Township, on today: Day,
    language: Language, isMasked: Bool = true
  ) -> Document {
    let title =
      unit.map { ListText.rosterOfUnit(language, ["name": $0]) } ?? ListText.roster(language)
    let page = RosterPage(language: language, isMasked: isMasked)
    var ordinal = 0
    var rows: [Table.Row] = []
    for section in sections {
      rows.append(section.titleRow(language))
      for trainee in section.members {
        ordinal += 1
        rows.append(page.row(ordinal, trainee, post: trainee.post, note: trainee.note ?? ""))
      }
    }
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      fileName: "\(title) \(today)",
      blocks: [
        .heading(title),
        .facts([
          [
            Fact(DossierText.organization(language), township.name, share: 1.6),
            Fact(
              DossierText.trainees(language), String(ordinal), unit: PaperText.people(language)),
            Fact(DossierText.drawnUp(language), Day.period(today, today, in: language)),
          ]
        ]), .table(page.table(Term.ordinal, rows)), page.signatures,
      ])
  }

  /// The roster of a class (学员名册), by seat, with all who are or were enrolled.
  ///
  /// - Parameters:
  ///   - today: the day as of which it is drawn up.
  ///   - isMasked: whether phones are masked.
  public static func roster(
    of trainingClass: TrainingClass, _ members: [ClassMember], for township: Township,
    on today: Day, language: Language, isMasked: Bool = true
  ) -> Document {
    let title = ListText.rosterOfClass(language, ["name": trainingClass.writtenTitle(in: language)])
    let page = RosterPage(language: language, isMasked: isMasked)
    let staying = members.count { !$0.hasLeft(by: today) }
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      blocks: [
        .heading(title),
        .facts([
          [
            Fact(
              DossierText.dates(language),
              Day.period(trainingClass.start, trainingClass.end, in: language),
              share: 1.4),
            Fact(
              DossierText.trainees(language), String(staying), unit: PaperText.people(language)),
          ],
          [
            Fact(Term.host(language), trainingClass.host ?? township.name, share: 1.4),
            Fact(Term.place(language), trainingClass.place ?? ""),
          ],
        ]),
        .table(
          page.table(
            Term.seat,
            members.map { member in
              page.row(
                member.place.seat, member.trainee, unit: member.unitName, post: member.post,
                note: member.place.note(in: language))
            })), page.signatures,
      ])
  }
}

extension Enrolment {
  /// Since when she is in the class where she came later, and whether she left it.
  fileprivate func note(in language: Language) -> String {
    [
      from.map { ListText.since(language, ["day": $0.description]) },
      leftOn.map { "\((departure ?? .withdrawn).term(language)) \($0)" },
    ].compactMap(\.self).joined(separator: " ")
  }
}

/// What all rosters have in common.
private struct RosterPage {
  let language: Language
  let isMasked: Bool

  /// The table; a column in which nothing stands is left out.
  func table(_ number: Term, _ rows: [Table.Row]) -> Table {
    Table(
      columns: [
        Column(number(language), width: 11...16, alignment: .centred),
        Column(Term.name(language), width: 20...36, isKeptWhole: true),
        Column(Term.gender(language), width: 11...18, alignment: .centred, isKeptWhole: true),
        Column(Term.birth(language), width: 20...24, alignment: .centred, isKeptWhole: true),
        Column(Term.unit(language), width: 26...52),
        Column(Term.post(language), width: 20...42),
        Column(Term.education(language), width: 14...24, alignment: .centred, isKeptWhole: true),
        Column(Term.phone(language), width: 25...32, alignment: .centred, isKeptWhole: true),
        Column(Term.note(language), width: 16...36),
      ], rows: rows, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
  }

  func row(
    _ number: Int, _ trainee: Trainee, unit: String = "", post: String?, note: String
  ) -> Table.Row {
    let phone = isMasked ? trainee.phone.map(Masked.phone) : trainee.phone
    return Table.Row(
      name: "\(number) \(trainee.name)",
      cells: [
        String(number), trainee.name, trainee.gender?.term(language) ?? "",
        trainee.birth?.description ?? "", unit, post ?? "", trainee.education ?? "", phone ?? "",
        isMasked ? Masked.cell(note, in: nil) : note,
      ])
  }

  var signatures: Block {
    .facts([
      [Fact(PaperText.signedBy(language), nil, share: 1.3), .day(PaperText.signedOn, language)]
    ])
  }
}
