/// What a day asks to call the roll of: a session of a class, a monthly meeting or a visit.
public enum Occasion: Scheduled, Equatable {
  /// A session, with its class.
  case session(Overview.Entry)
  /// A monthly meeting, with the head counts over everybody on its list.
  case meeting(MeetingOutline, Tally)
  /// A visit.
  case visit(VisitOccasion)

  /// Tells it from all others.
  public var id: String {
    switch self {
    case .session(let entry): entry.session.id.description
    case .meeting(let meeting, _): meeting.id.description
    case .visit(let visit): visit.id.description
    }
  }

  /// The day, or the first one.
  public var date: Day {
    switch self {
    case .session(let entry): entry.session.date
    case .meeting(let meeting, _): meeting.date
    case .visit(let visit): visit.days.lowerBound
    }
  }

  /// When it begins. A visit has no time: it stands behind what has.
  public var start: TimeOfDay {
    switch self {
    case .session(let entry): entry.session.start
    case .meeting(let meeting, _): meeting.start
    case .visit: TimeOfDay(clamping: 24 * 60)
    }
  }

  /// When it ends.
  public var end: TimeOfDay {
    switch self {
    case .session(let entry): entry.session.end
    case .meeting(let meeting, _): meeting.end
    case .visit: TimeOfDay(clamping: 24 * 60)
    }
  }

  /// From when to when: `08:30–11:30`; nothing where it has no time.
  public var span: String {
    if case .visit = self { "" } else { "\(start)–\(end)" }
  }

  /// Whether it does not take place.
  public var isCancelled: Bool {
    switch self {
    case .session(let entry): entry.session.isCancelled
    case .meeting(let meeting, _): meeting.isCancelled
    case .visit(let visit): visit.isCancelled
    }
  }

  /// Whether it is held on `day`.
  public func isOn(_ day: Day) -> Bool {
    if case .visit(let visit) = self { visit.days.contains(day) } else { date == day }
  }

  /// Whether it is of a day past and nobody called its roll; of a visit, whether the group set off and nobody has said
  /// that it is home.
  public func isForgotten(on day: Day) -> Bool {
    switch self {
    case .session(let entry): entry.session.isForgotten(on: day)
    case .meeting(let meeting, _): meeting.isForgotten(on: day)
    case .visit(let visit): visit.isAway && visit.days.upperBound < day
    }
  }

  /// The head counts over everybody who is expected.
  public var tally: Tally {
    switch self {
    case .session(let entry): entry.tally
    case .meeting(_, let tally): tally
    case .visit(let visit): Tally(statuses: Array(repeating: nil, count: visit.people))
    }
  }

  /// What it is about; nil where nobody has said.
  public var topic: String? {
    switch self {
    case .session(let entry): entry.session.topic
    case .meeting(let meeting, _): meeting.topics.isEmpty ? nil : meeting.topic
    case .visit(let visit): visit.host
    }
  }

  /// The name of the class with its number in the series, that it is a monthly meeting, or the kind of visit.
  public func title(in language: Language) -> String {
    switch self {
    case .session(let entry): entry.title(in: language)
    case .meeting: Term.monthlyMeeting(language)
    case .visit(let visit): visit.kind.term(language)
    }
  }

  /// In the order in which they take place.
  static func takesPlaceBefore(_ left: Occasion, _ right: Occasion) -> Bool {
    (left.date, left.start, left.id) < (right.date, right.start, right.id)
  }
}
