/// One trainee's attendance at one session.
public struct Mark: Hashable, Sendable {
  /// Her status; nil where she is not taken yet, or no longer.
  public var status: AttendanceStatus?
  /// How many minutes she was late, where known.
  public var lateMinutes: Int?
  /// How many minutes she left early, where known; 0 beside late where she left early too but the
  /// minutes are not known.
  public var leftEarlyMinutes: Int?
  /// When she signed out, where the session asks for that.
  public var signedOut: Instant?
  /// What was remarked on her conduct, in the words of the township's list.
  public var remarks: [String] = []
  /// What was made up for it, where she missed it.
  public var makeUp: MakeUp?
  /// A note.
  public var note: String?
  /// When it was last set.
  public var at: Instant?

  /// A mark with this status and nothing else.
  public init(
    status: AttendanceStatus? = nil, lateMinutes: Int? = nil, leftEarlyMinutes: Int? = nil,
    note: String? = nil, at: Instant? = nil
  ) {
    self.status = status
    self.lateMinutes = lateMinutes
    self.leftEarlyMinutes = leftEarlyMinutes
    self.note = note
    self.at = at
  }

  /// Whether she was late and left early as well.
  public var isLateAndLeftEarly: Bool {
    status == .late && leftEarlyMinutes != nil
  }

  /// The minutes that go with the status.
  public var minutes: Int? {
    switch status {
    case .late: lateMinutes
    case .leftEarly: leftEarlyMinutes
    default: nil
    }
  }

  /// Whether the mark says nothing, so that it need not be kept.
  public var isBlank: Bool {
    status == nil && note == nil && remarks.isEmpty && makeUp == nil && signedOut == nil
  }

  /// The mark after `status` is given: late and left early can stand together, any other status
  /// stands alone. The note and the remarks stay; what was made up stays while she has missed the
  /// session, the signing out while she was there.
  public func setting(
    _ status: AttendanceStatus?, minutes: Int? = nil, at now: Instant
  ) -> Mark {
    var mark = Mark(status: status, note: note, at: now)
    mark.remarks = remarks
    mark.makeUp = status?.isThere == true ? nil : makeUp
    mark.signedOut = status?.isThere == true ? signedOut : nil
    switch (self.status, status) {
    case (.leftEarly, .late):
      mark.lateMinutes = minutes
      mark.leftEarlyMinutes = leftEarlyMinutes ?? 0
    case (.late, .leftEarly):
      mark.status = .late
      mark.lateMinutes = lateMinutes
      mark.leftEarlyMinutes = minutes ?? 0
    case (.late, .late):
      mark.lateMinutes = minutes
      mark.leftEarlyMinutes = leftEarlyMinutes
    case (_, .late):
      mark.lateMinutes = minutes
    case (_, .leftEarly):
      mark.leftEarlyMinutes = minutes
    default:
      break
    }
    return mark
  }
}

extension Mark? {
  /// Whether this mark says the same as another, whenever the two were set.
  public func saysTheSame(as other: Mark?) -> Bool {
    var mine = self
    var theirs = other
    mine?.at = nil
    theirs?.at = nil
    return mine == theirs
  }
}
