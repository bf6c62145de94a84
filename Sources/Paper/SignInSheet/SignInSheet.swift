import Model

/// The sheet that trainees sign (签到表): at one session, or at several with a column for each.
public struct SignInSheet: Equatable, Sendable {
  /// The name of the organization whose paper it is.
  public var organization: String
  /// The class that meets.
  public var trainingClass: TrainingClass
  /// The sessions on it, at least one, in the order in which they take place.
  public var meetings: [Meeting]
  /// Who can sign, in the order of the rows.
  public var lines: [SheetLine]
  /// How it is laid out.
  public var layout: SheetLayout
  /// The language of everything but names.
  public var language: Language
  /// Whether phones are masked.
  public var isMasked: Bool

  /// The sheet that a session belongs to.
  ///
  /// - Parameters:
  ///   - meeting: the session.
  ///   - meetings: all sessions of its class.
  ///   - roster: who is who.
  ///   - strokes: the order of characters, which only the order by strokes asks for.
  public init(
    organization: String, _ meeting: Meeting, among meetings: [Meeting], in roster: Roster,
    layout: SheetLayout, language: Language, isMasked: Bool = true,
    strokes: @autoclosure () -> StrokeOrder = StrokeOrder()
  ) {
    self.organization = organization
    trainingClass = meeting.trainingClass
    self.meetings = layout.meetings(with: meeting, among: meetings)
    self.layout = layout
    self.language = language
    self.isMasked = isMasked
    lines = SheetLine.all(
      at: self.meetings.map(\.session), of: meeting.trainingClass, in: roster,
      by: layout.order ?? .seat, strokes: strokes())
  }

  /// What stands on it.
  public var document: Document {
    var document = Document(
      language: language, title: title, author: organization, runningHead: head,
      fileName: fileName, format: layout.lies == .landscape ? .landscape : .portrait,
      blocks: [.heading(title), .facts(facts)] + tables + [.facts(closing)])
    if let code = SheetCode(for: meetings) {
      document.code = PageCode(
        prefix: code.payload + "/",
        text: PaperText.sheetCode(language, ["code": code.short]))
    }
    return document
  }

  /// What a loose page is known by.
  private var head: String { "\(title)　\(time)" }

  private var first: Meeting { meetings[0] }
  private var isOfOne: Bool { meetings.count == 1 }

  private var title: String {
    PaperText.sheetTitle(language, ["class": trainingClass.writtenTitle(in: language)])
  }

  /// What tells it from the other sheets of its class.
  private var fileName: String {
    let term = "\(Term.signInSheet(language))-\(trainingClass.writtenTitle(in: language))"
    return switch layout.covers {
    case .session: "\(term)-\(first.session.date)-\(first.number)"
    case .day: "\(term)-\(first.session.date)"
    case .trainingClass: term
    }
  }

  /// When it is: day and times of a session, the day, or the days.
  private var time: String {
    let day = first.session.date.written(in: language)
    guard !isOfOne else {
      return PaperText.dayAndTime(
        language,
        [
          "day": day, "start": first.session.start.description,
          "end": first.session.end.description,
        ])
    }
    let last = meetings[meetings.endIndex - 1].session.date
    return last == first.session.date
      ? day : "\(first.session.date) – \(last)"
  }

  private var numbers: String {
    let last = meetings[meetings.endIndex - 1].number
    let number = isOfOne ? String(first.number) : "\(first.number)–\(last)"
    return PaperText.meeting(language, ["number": number])
  }

  private var facts: [[Fact]] {
    let wide = 1.4
    return [
      [
        Fact(Term.time(language), time, share: wide),
        Fact(Term.place(language), places),
      ],
      [
        Fact(
          Term.host(language), known(trainingClass.host) ?? known(organization), share: wide),
        Fact(Term.session(language), numbers),
      ],
      [
        Fact(Term.topic(language), said(\.topic), share: wide),
        Fact(Term.trainer(language), said(\.trainer)),
      ],
    ]
  }

  private var places: String? {
    let places = meetings.places
    return places.isEmpty ? nil : places.joined(separator: PaperText.separator(language))
  }

  /// What the sessions say, each thing once; nil where none of them says anything.
  private func said(_ field: (Session) -> String?) -> String? {
    var texts: [String] = []
    for meeting in meetings {
      guard let text = known(field(meeting.session)), !texts.contains(text) else { continue }
      texts.append(text)
    }
    return texts.isEmpty ? nil : texts.joined(separator: PaperText.separator(language))
  }

  /// A text that says something: an empty one is to be written by hand like one not given.
  private func known(_ text: String?) -> String? {
    text.flatMap(Fields.text)
  }

  /// The table; where there are more sessions than a page is wide, one after the other.
  private var tables: [Block] {
    let setter = SheetTable(self)
    let parts = setter.parts
    return parts.enumerated().flatMap { index, part -> [Block] in
      let table = Block.table(setter.table(of: part))
      guard index > 0 else { return [table] }
      return [.page(runningHead: head), table]
    }
  }

  /// What the counts and who signs for them take at the end, in millimetres.
  static let closingHeight = 24.0

  /// What title and facts take at the head of the first page, in millimetres, about: where they are
  /// long, they go on in further lines.
  var headHeight: Double {
    let (character, line) = (4.0, 5.8)
    let lines = facts.map { facts in
      let shares = facts.reduce(0) { $0 + $1.share }
      return facts.map { fact in
        let room = layout.contentWidth * fact.share / shares - 4
        let text = "\(fact.label)　\(fact.value ?? "")"
        return (width(text) * character / room).rounded(.up)
      }.max() ?? 1
    }
    let titles = (width(title) * 6.6 / layout.contentWidth).rounded(.up)
    return 6 + titles * 9.5 + lines.reduce(0) { $0 + max($1, 1) * line + 4.5 }
  }

  /// How wide a text is, in the width of a Chinese character.
  private func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.6 : 1) }
  }

  private var closing: [[Fact]] {
    let people = PaperText.people(language)
    let expected = lines.isEmpty ? nil : String(lines.count)
    let date = PaperText.blankDate(language)
    let counts = [
      Fact(Term.expected(language), expected, unit: people),
      Fact(Term.actual(language), nil, unit: people),
      Fact(Term.leave(language), nil, unit: people),
      Fact(Term.absent(language), nil, unit: people),
    ]
    return [
      // Those of several sessions stand below their columns.
      isOfOne ? counts : [counts[0]],
      [
        Fact(PaperText.signedBy(language), nil, share: 1.3),
        Fact(PaperText.signedOn(language), date.isEmpty ? nil : date),
      ],
    ]
  }
}
