/// The roll call at one point of a visit.
public struct VisitCall: Codable, Hashable, Sendable {
  /// What is known of one participant at one point.
  public struct Mark: Codable, Hashable, Sendable {
    /// Whether she is with the group when it goes on.
    public var isHere: Bool
    /// Why she is not, or how she goes.
    public var note: String?

    /// Here or not, with a note.
    public init(isHere: Bool, note: String? = nil) {
      self.isHere = isHere
      self.note = note
    }
  }

  /// That the group went on, and with how many.
  public struct Left: Codable, Hashable, Sendable {
    /// The day.
    public var date: Day
    /// The time.
    public var time: TimeOfDay
    /// How many heads were counted.
    public var count: Int

    /// When the group went on with how many.
    public init(date: Day, time: TimeOfDay, count: Int) {
      self.date = date
      self.time = time
      self.count = count
    }

    /// Whether the group went on earlier than at another point.
    public static func isEarlier(_ left: Left, than right: Left) -> Bool {
      (left.date, left.time) < (right.date, right.time)
    }
  }

  /// The marks by trainee.
  public var marks: [Identifier<Trainee>: Mark]
  /// That the group went on from here, at the return that all are home; nil while it has not.
  public var left: Left?

  /// A roll call in which nobody is called yet.
  public init() { marks = [:] }

  /// Whether it says nothing, so that it need not be kept.
  public var isBlank: Bool { marks.isEmpty && left == nil }
}
