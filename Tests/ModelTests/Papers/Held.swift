import Model

/// A class of three, of whom the last came later, with sessions on two days and one that was cancelled.
struct Held {
  let trainingClass: TrainingClass
  let roster: Roster
  let meetings: [Meeting]
  /// While the last session is under way.
  let now: Instant

  init(_ change: (inout TrainingClass, inout [Session]) throws -> Void = { _, _ in }) throws {
    let town = WorkUnit(id: try id("u-1"), name: "镇")
    let village = WorkUnit(id: try id("u-2"), name: "村", parent: town.id)
    var trainees = try ["刘艳", "王芳", "赵敏"].enumerated().map {
      try trainee("t-\($0.offset + 1)", $0.element)
    }
    trainees[0].unit = village.id
    trainees[1].unit = town.id
    roster = Roster(trainees: trainees, units: [village, town])
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-25")
    ).enrolling(trainees.map(\.id))
    trainingClass.enrolment[2].from = try day("2026-11-24")
    func session(_ number: Int, _ date: String, _ start: String, _ end: String) throws -> Session {
      Session(
        id: try id("s-\(number)"), trainingClass: trainingClass.id, date: try day(date),
        start: try time(start), end: try time(end))
    }
    var sessions = [
      try session(1, "2026-11-23", "08:30", "11:30"),
      try session(2, "2026-11-23", "13:30", "16:30"),
      try session(3, "2026-11-24", "08:30", "11:30"),
      try session(4, "2026-11-24", "13:30", "16:30"),
      try session(5, "2026-11-25", "08:30", "11:30"),
    ]
    now = try instant("2026-11-24T09:00:00+08:00")
    sessions[1].cancelled = Cancellation(at: now)
    sessions[0].marks = [
      trainees[0].id: Mark(status: .late, lateMinutes: 12, leftEarlyMinutes: 5),
      trainees[1].id: Mark(status: .absent),
    ]
    sessions[1].marks = [trainees[1].id: Mark(status: .absent)]
    sessions[2].marks = [trainees[1].id: Mark(status: .present)]
    try change(&trainingClass, &sessions)
    self.trainingClass = trainingClass
    meetings = Meeting.all(of: trainingClass, sessions)
  }

  func posting(_ text: String) throws -> AttendancePosting {
    try AttendancePosting(of: try day(text), trainingClass, meetings, in: roster, at: now)
  }

  func exceptions(
    _ township: Township = Township(name: "妇联")
  ) throws(PaperRefusal) -> ExceptionsList {
    try ExceptionsList(of: trainingClass, meetings, in: roster, township, at: now)
  }
}
