import Model

/// The sheet that trainees sign at a session (签到表).
public struct SignInSheet: Equatable, Sendable {
  /// The name of the organization whose paper it is.
  public var organization: String
  /// The class that meets.
  public var trainingClass: TrainingClass
  /// The session.
  public var session: Session
  /// Which session of the class it is, from 1.
  public var number: Int
  /// Who is expected, by seat.
  public var roll: Roll
  /// The language of everything but names.
  public var language: Language
  /// How many numbered rows stand empty at the end, for walk-ins.
  public var blankRows: Int
  /// Whether phones are masked.
  public var isMasked: Bool

  /// The sheet of a session.
  public init(
    organization: String, trainingClass: TrainingClass, session: Session, number: Int, roll: Roll,
    language: Language, blankRows: Int = 10, isMasked: Bool = true
  ) {
    self.organization = organization
    self.trainingClass = trainingClass
    self.session = session
    self.number = number
    self.roll = roll
    self.language = language
    self.blankRows = blankRows
    self.isMasked = isMasked
  }

  /// What stands on it.
  public var document: Document {
    Document(
      language: language, title: title, author: organization,
      runningHead: "\(title)　\(dayAndTime)",
      blocks: [.heading(title), .facts(facts), .table(table), .facts(closing)])
  }

  private var title: String {
    var name = trainingClass.name
    if let series = trainingClass.series, !name.contains(/第\s*[0-9０-９〇零一二三四五六七八九十百]+\s*期/) {
      name = PaperText.series(language, ["class": name, "number": String(series)])
    }
    return PaperText.sheetTitle(language, ["class": name])
  }

  private var dayAndTime: String {
    PaperText.dayAndTime(
      language,
      [
        "day": session.date.written(in: language), "start": session.start.description,
        "end": session.end.description,
      ])
  }

  private var facts: [[Fact]] {
    let wide = 1.4
    return [
      [
        Fact(Term.time(language), dayAndTime, share: wide),
        Fact(Term.place(language), known(session.place) ?? known(trainingClass.place)),
      ],
      [
        Fact(
          Term.host(language), known(trainingClass.host) ?? known(organization), share: wide),
        Fact(Term.session(language), PaperText.meeting(language, ["number": String(number)])),
      ],
      [
        Fact(Term.topic(language), known(session.topic), share: wide),
        Fact(Term.trainer(language), known(session.trainer)),
      ],
    ]
  }

  /// A text that says something: an empty one is to be written by hand like one not given.
  private func known(_ text: String?) -> String? {
    text.flatMap(Fields.text)
  }

  private var table: Table {
    Table(
      columns: [
        Column(Term.ordinal(language), width: 11...16, alignment: .centred),
        Column(
          Term.name(language), width: 22...38, alignment: .centred, textSize: 12, isKeptWhole: true),
        Column(Term.unit(language), width: 30...64),
        Column(Term.post(language), width: 20...40),
        Column(Term.phone(language), width: 26...36, alignment: .centred, isKeptWhole: true),
        Column(Term.signature(language), width: 30...60, isForPen: true),
        Column(Term.note(language), width: 14...30, alignment: .centred),
      ],
      rows: roll.entries.map(row) + walkIns)
  }

  private func row(_ entry: Roll.Entry) -> Table.Row {
    let trainee = entry.trainee
    let phone = isMasked ? trainee.phone.map(Masked.phone) : trainee.phone
    let leave = entry.mark?.status.flatMap { $0.isLeave ? $0.term(language) : nil }
    return Table.Row(
      name: "\(entry.seat) \(trainee.name)",
      cells: [
        String(entry.seat), trainee.name, entry.unitName, entry.post ?? "", phone ?? "",
        "", leave ?? "",
      ])
  }

  private var walkIns: [Table.Row] {
    let last = roll.entries.map(\.seat).max() ?? 0
    return (0..<max(0, blankRows)).map { index in
      let seat = String(last + 1 + index)
      return Table.Row(name: seat, cells: [seat, "", "", "", "", "", ""], isForPen: true)
    }
  }

  private var closing: [[Fact]] {
    let people = PaperText.people(language)
    let expected = roll.entries.isEmpty ? nil : String(roll.entries.count)
    let date = PaperText.blankDate(language)
    return [
      [
        Fact(Term.expected(language), expected, unit: people),
        Fact(Term.actual(language), nil, unit: people),
        Fact(Term.leave(language), nil, unit: people),
        Fact(Term.absent(language), nil, unit: people),
      ],
      [
        Fact(PaperText.signedBy(language), nil, share: 1.3),
        Fact(PaperText.signedOn(language), date.isEmpty ? nil : date),
      ],
    ]
  }
}
