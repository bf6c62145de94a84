import ArgumentParser
import Model
import Store

/// What each of many writers writes, step by step. Every value bears a tag of its own, so that it is
/// known again wherever it stands.
struct Plan {
  /// One value at one place.
  struct Step: Sendable {
    /// What is changed.
    enum Change: Sendable {
      case mark(Identifier<Session>, AttendanceStatus)
      case post
      case education
    }

    /// What is changed.
    let change: Change
    /// Whose.
    let trainee: Identifier<Trainee>
    /// What tells the value from all others.
    let tag: String
    /// Whether others write to the same place.
    let isShared: Bool
  }

  /// What a writer writes.
  enum Role: String, ExpressibleByArgument {
    /// Marks.
    case marks
    /// Posts, or education, of the same trainees.
    case posts, education
  }

  /// The class.
  let trainingClass: Identifier<TrainingClass>
  /// Its sessions.
  let sessions: [Identifier<Session>]
  /// Who is enrolled in it; the last one is marked by everybody.
  let trainees: [Identifier<Trainee>]
  /// How many writers share the marks.
  let markers: Int

  /// The plan for the largest class of a folder.
  init(of folder: DataFolder, markers: Int) throws {
    guard let largest = folder.loadClasses().records.max(by: { $0.places.count < $1.places.count })
    else { throw Failure("there is no class") }
    trainingClass = largest.id
    sessions = folder.loadSessions(of: largest.id).records.map(\.id)
    trainees = largest.places.map(\.trainee)
    self.markers = markers
  }

  /// The `number`th step of a writer, from 0.
  func step(_ number: Int, of writer: Int, as role: Role) -> Step {
    let tag = "\(writer)-\(number)"
    switch role {
    case .posts, .education:
      return Step(
        change: role == .posts ? .post : .education,
        trainee: trainees[number % 50], tag: tag, isShared: false)
    case .marks:
      let session = sessions[number % sessions.count]
      let turn = number / sessions.count
      let statuses = AttendanceStatus.allCases
      let isShared = turn % 25 == 24
      let own = (trainees.count - 1) / markers
      let seat = isShared ? trainees.count - 1 : turn % own * markers + writer
      return Step(
        change: .mark(session, statuses[(turn / own + writer) % statuses.count]),
        trainee: trainees[seat], tag: tag, isShared: isShared)
    }
  }
}

extension Plan.Step {
  /// The place that is written to.
  var place: String {
    switch change {
    case .mark(let session, _): "\(session) \(trainee)"
    case .post: "post \(trainee)"
    case .education: "education \(trainee)"
    }
  }
}
