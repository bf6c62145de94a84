/// What a roll call says of one trainee at one session. Not taken yet is no status at all.
public enum AttendanceStatus: String, Codable, CaseIterable, Sendable {
  /// There from beginning to end.
  case present
  /// There, but after the beginning.
  case late
  /// There, but not to the end.
  case leftEarly = "left-early"
  /// Not there, with leave for her own affairs.
  case leavePersonal = "leave-personal"
  /// Not there, with leave because she is ill.
  case leaveSick = "leave-sick"
  /// Not there, with leave because duty called her elsewhere.
  case leaveOfficial = "leave-official"
  /// Not there, without leave.
  case absent

  /// Whether she was there at all.
  public var isThere: Bool {
    switch self {
    case .present, .late, .leftEarly: true
    case .leavePersonal, .leaveSick, .leaveOfficial, .absent: false
    }
  }

  /// Whether she was away with leave.
  public var isLeave: Bool {
    switch self {
    case .leavePersonal, .leaveSick, .leaveOfficial: true
    case .present, .late, .leftEarly, .absent: false
    }
  }

  /// Whether minutes belong to it.
  public var takesMinutes: Bool {
    self == .late || self == .leftEarly
  }
}
