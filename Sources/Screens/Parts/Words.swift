import Cells
import Model

/// How values of the model read on a screen.
extension Context {
  /// A day with its day of the week: `2026-11-24 Tue`.
  func day(_ day: Day) -> String {
    "\(day) \(text(Message.weekdays).split(separator: " ")[day.weekday])"
  }

  /// The columns that a day takes, with its day of the week.
  var dayColumns: Int { day(now.day).columns }
}

extension AttendanceStatus {
  /// The letter of the key that gives this status.
  var sign: String {
    switch self {
    case .present: "✓"
    case .late: "L"
    case .leftEarly: "E"
    case .leavePersonal, .leaveSick, .leaveOfficial: "V"
    case .absent: "A"
    }
  }

  /// The colour of the status.
  var style: Style {
    switch self {
    case .present: Style(.green)
    case .late, .leftEarly: Style(.yellow)
    case .leavePersonal, .leaveSick, .leaveOfficial: Style(.blue)
    case .absent: Style(.red, bold: true)
    }
  }
}
