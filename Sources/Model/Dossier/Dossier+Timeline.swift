extension Dossier {
  /// Something that happened on a day.
  public enum Event: Equatable, Sendable {
    /// A session, attended or missed or to come.
    case session(Entry)
    /// A session made up, on the day on which that was done.
    case makeUp(Meeting, MakeUp, hours: Double)
    /// A leave, on its first day.
    case leave(Leave)
    /// A visit that she takes part in, or was to.
    case visit(SiteVisit)
    /// A monthly meeting that she was expected at.
    case monthlyMeeting(MonthlyMeeting)
    /// What she wrote on a visit, on the day on which she handed it in.
    case reflection(SiteVisit, Reflection)
    /// An exam that she has a score in.
    case exam(ClassRecord)
    /// What was said of her.
    case rating(TrainingClass, Rating)
    /// What she was given.
    case certificate(TrainingClass, Certificate)
    /// A move to another unit or post.
    case moved(Move)
    /// That she left the roster.
    case retired(Day)

    /// The day.
    public var day: Day {
      switch self {
      case .session(let entry): entry.meeting.session.date
      case .makeUp(_, let makeUp, _): makeUp.date
      case .leave(let leave): leave.request.from
      case .visit(let visit): visit.date
      case .monthlyMeeting(let meeting): meeting.date
      case .reflection(_, let reflection): reflection.date
      case .exam(let record): record.examDay
      case .rating(_, let rating): rating.date
      case .certificate(_, let certificate): certificate.issued
      case .moved(let move): move.day
      case .retired(let day): day
      }
    }

    /// When on its day it stands: a move and a leave before everything, sessions at their time, what
    /// a day ends with behind them, in the order in which one follows from the other.
    fileprivate var minute: Int {
      switch self {
      case .moved: -2
      case .leave: -1
      case .visit: 0
      case .monthlyMeeting(let meeting): meeting.start.minutes
      case .session(let entry): entry.meeting.session.start.minutes
      case .makeUp(let meeting, _, _): meeting.session.start.minutes
      case .reflection: 1440
      case .exam: 1441
      case .rating: 1442
      case .certificate: 1443
      case .retired: 1444
      }
    }
  }

  /// Everything that happened, and the sessions to come, the latest first.
  public var timeline: [Event] {
    var events = entries.map(Event.session)
    events += entries.compactMap { entry in
      if case .makeUp(let meeting, let makeUp, let hours)? = entry.credit {
        .makeUp(meeting, makeUp, hours: hours)
      } else {
        nil
      }
    }
    events += leaves.map(Event.leave)
    events += visits.filter { visit in
      visit.participants.contains(trainee.id) || visit.attendees.contains(trainee.id)
    }.map(Event.visit)
    events += monthlyMeetings.map(Event.monthlyMeeting)
    events += visits.compactMap { visit in
      visit.reflections?[trainee.id].map { .reflection(visit, $0) }
    }
    for record in classes {
      if record.result.best != nil { events.append(.exam(record)) }
      if let rating = record.result.rating {
        events.append(.rating(record.trainingClass, rating))
      }
      if let certificate = record.result.certificate {
        events.append(.certificate(record.trainingClass, certificate))
      }
    }
    events += moves.map(Event.moved)
    if let retired = trainee.retired { events.append(.retired(retired)) }
    return events.enumerated()
      .map { (key: ($0.element.day, $0.element.minute, $0.offset), event: $0.element) }
      .sorted { $0.key > $1.key }.map(\.event)
  }
}

extension Dossier.Event: Identifiable {
  /// Tells the events of one dossier apart.
  public var id: String {
    switch self {
    case .session(let entry): "session \(entry.meeting.session.id)"
    case .makeUp(let meeting, _, _): "makeUp \(meeting.session.id)"
    case .leave(let leave): "leave \(leave.request.id)"
    case .visit(let visit): "visit \(visit.id)"
    case .monthlyMeeting(let meeting): "meeting \(meeting.id)"
    case .reflection(let visit, _): "reflection \(visit.id)"
    case .exam(let record): "exam \(record.trainingClass.id)"
    case .rating(let trainingClass, _): "rating \(trainingClass.id)"
    case .certificate(let trainingClass, _): "certificate \(trainingClass.id)"
    case .moved(let move): "moved \(move.day) \(move.from)"
    case .retired: "retired"
    }
  }
}
