/// What a day asks to call the roll of: a session of a class or a monthly meeting.
public enum Occasion: Scheduled, Equatable {
  /// A session, with its class.
  case session(Overview.Entry)
  /// A monthly meeting, with the head counts over everybody on its list.
  case meeting(MeetingOutline, Tally)

  private var outline: any Scheduled {
    switch self {
    case .session(let entry): entry.session
    case .meeting(let meeting, _): meeting
    }
  }

  /// Tells it from all others.
  public var id: String {
    switch self {
    case .session(let entry): entry.session.id.description
    case .meeting(let meeting, _): meeting.id.description
    }
  }

  /// The day.
  public var date: Day { outline.date }
  /// When it begins.
  public var start: TimeOfDay { outline.start }
  /// When it ends.
  public var end: TimeOfDay { outline.end }
  /// Whether it does not take place.
  public var isCancelled: Bool { outline.isCancelled }

  /// Whether it is of a day past and nobody called its roll.
  public func isForgotten(on day: Day) -> Bool { outline.isForgotten(on: day) }

  /// The head counts over everybody who is expected.
  public var tally: Tally {
    switch self {
    case .session(let entry): entry.tally
    case .meeting(_, let tally): tally
    }
  }

  /// What it is about; nil where nobody has said.
  public var topic: String? {
    switch self {
    case .session(let entry): entry.session.topic
    case .meeting(let meeting, _): meeting.topics.isEmpty ? nil : meeting.topic
    }
  }

  /// The name of the class with its number in the series, or that it is a monthly meeting.
  public func title(in language: Language) -> String {
    switch self {
    case .session(let entry): entry.title(in: language)
    case .meeting: Term.monthlyMeeting(language)
    }
  }

  /// In the order in which they take place.
  static func takesPlaceBefore(_ left: Occasion, _ right: Occasion) -> Bool {
    (left.date, left.start, left.id) < (right.date, right.start, right.id)
  }
}
