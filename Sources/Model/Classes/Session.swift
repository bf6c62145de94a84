/// One meeting of a class.
public struct Session: Record {
  /// The letter that ids of sessions begin with.
  public static let letter: Character = "s"

  /// The id.
  public let id: Identifier<Session>
  /// The class that meets.
  public let trainingClass: Identifier<TrainingClass>
  /// The day.
  public var date: Day
  /// When it begins.
  public var start: TimeOfDay
  /// When it ends.
  public var end: TimeOfDay
  /// Where, if not at the place of the class.
  public var place: String?
  /// What it is about.
  public var topic: String?
  /// Who teaches.
  public var trainer: String?
  /// Credited hours, where they are not the usual ones.
  public var hours: Double?
  /// Whether people sign out of it as well as in.
  public var signsOut: Bool?
  /// That it does not take place; nil where it does.
  public var cancelled: Cancellation?
  /// Who came without being enrolled.
  public var walkIns: [WalkIn]?
  /// How many signatures its paper holds, as somebody counted them; nil where nobody did.
  public var signed: Int?
  /// When its record was made final; nil while it is open.
  public var closed: Instant?
  /// The marks by trainee. Whoever has none is not taken yet.
  public var marks: [Identifier<Trainee>: Mark]
  /// What corrections replaced.
  public var history: [Correction]?

  /// A session that nobody has been taken at.
  public init(
    id: Identifier<Session>, trainingClass: Identifier<TrainingClass>, date: Day,
    start: TimeOfDay, end: TimeOfDay
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.date = date
    self.start = start
    self.end = end
    marks = [:]
  }

  /// Length by the clock.
  public var minutes: Int { end.minutes - start.minutes }

  /// How many minutes late or early one can be; only 0 where it ends before it begins.
  public var possibleMinutes: ClosedRange<Int> { 0...max(minutes, 0) }

  /// From when to when: `08:30–11:30`.
  public var span: String { "\(start)–\(end)" }

  /// The mark of a trainee with `mark` in its place; a blank one leaves nothing behind.
  public func marking(_ trainee: Identifier<Trainee>, _ mark: Mark?) -> Session {
    var session = self
    session.marks[trainee] = mark?.isBlank == false ? mark : nil
    return session
  }

  /// Sessions in the order in which they take place.
  public static func takesPlaceBefore(_ left: Session, _ right: Session) -> Bool {
    (left.date, left.start, left.id) < (right.date, right.start, right.id)
  }

  /// The hours that a session can count.
  static let possibleHours = 0.0...24

  /// The signatures that a sheet can hold.
  public static let possibleSignatures = 0...99_999

  /// Decodes the session; hours that no day has, and signatures that no sheet has, are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    trainingClass = try container.decode(Identifier.self, forKey: .trainingClass)
    date = try container.decode(Day.self, forKey: .date)
    start = try container.decode(TimeOfDay.self, forKey: .start)
    end = try container.decode(TimeOfDay.self, forKey: .end)
    place = try container.decodeIfPresent(String.self, forKey: .place)
    topic = try container.decodeIfPresent(String.self, forKey: .topic)
    trainer = try container.decodeIfPresent(String.self, forKey: .trainer)
    hours = try container.decodeIfPresent(Double.self, forKey: .hours)
    signsOut = try container.decodeIfPresent(Bool.self, forKey: .signsOut)
    cancelled = try container.decodeIfPresent(Cancellation.self, forKey: .cancelled)
    walkIns = try container.decodeIfPresent([WalkIn].self, forKey: .walkIns)
    signed = try container.decodeIfPresent(Int.self, forKey: .signed)
    closed = try container.decodeIfPresent(Instant.self, forKey: .closed)
    marks = try container.decode([Identifier<Trainee>: Mark].self, forKey: .marks)
    history = try container.decodeIfPresent([Correction].self, forKey: .history)
    try container.require(hours, in: Self.possibleHours, at: .hours)
    try container.require(signed, in: Self.possibleSignatures, at: .signed)
  }

  private enum CodingKeys: String, CodingKey {
    case id, date, start, end, place, topic, trainer, hours, signsOut, cancelled, walkIns, closed
    case marks, history, signed
    case trainingClass = "class"
  }
}
