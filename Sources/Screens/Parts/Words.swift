import Cells
import Model

/// How values of the model read on a screen.
extension Context {
  /// A day with its day of the week: `2026-11-24 Tue`.
  func day(_ day: Day) -> String {
    "\(day) \(weekday(day))"
  }

  /// The day of the week of a day: `Tue`.
  func weekday(_ day: Day) -> String {
    String(text(Message.weekdays).split(separator: " ")[day.weekday])
  }

  /// The name of a trainee in a list; who has retired is told by it.
  func name(of trainee: Trainee) -> (text: String, style: Style) {
    guard trainee.isRetired(on: now.day) else {
      return (trainee.name, Style(.standard, bold: true))
    }
    return ("\(trainee.name) \(text(Term.retired))", Style(.gray))
  }

  /// A phone, masked unless it was asked for.
  func phone(_ phone: String?) -> String? {
    showsNumbers ? phone : phone.map(Masked.phone)
  }

  /// The number of an identity card, masked unless it was asked for.
  func idCard(_ number: String?) -> String? {
    showsNumbers ? number : number.map(Masked.idCard)
  }

  /// Shows numbers whole where they are masked, and the other way round.
  ///
  /// - Parameter subject: whose numbers they are, as the log is told.
  func toggleNumbers(of subject: some CustomStringConvertible) -> Effect {
    showsNumbers ? .mask : .unmask(of: subject.description)
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
