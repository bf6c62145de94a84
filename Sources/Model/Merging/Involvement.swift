/// All that the records of a township say of one trainee beside her own file: her marks, her places, her
/// leaves, her visits, her monthly meetings, her results.
///
/// Where the same is to stand of somebody else, or no longer of anybody, it can be taken out of the
/// records and put into them as one thing.
public struct Involvement: Codable, Equatable, Sendable {
  /// Her marks by session.
  public var marks: [Identifier<Session>: Mark] = [:]
  /// How she came to sessions without being enrolled, by session.
  public var walkIns: [Identifier<Session>: [WalkIn]] = [:]
  /// Her places by class.
  public var places: [Identifier<TrainingClass>: Enrolment] = [:]
  /// Her requests for leave by class.
  public var leaves: [Identifier<TrainingClass>: [LeaveRequest]] = [:]
  /// What classes came to for her.
  public var results: [Identifier<TrainingClass>: TraineeResult] = [:]
  /// The visits that she took part in.
  public var visits: Set<Identifier<SiteVisit>> = []
  /// Her marks at the roll calls of visits, by visit and point.
  public var calls: [Identifier<SiteVisit>: [VisitPoint: VisitCall.Mark]] = [:]
  /// What she wrote on visits.
  public var reflections: [Identifier<SiteVisit>: Reflection] = [:]

  /// The monthly meetings that she is expected at.
  public var monthlyMeetings: Set<Identifier<MonthlyMeeting>> = []
  /// Her marks at monthly meetings.
  public var meetingMarks: [Identifier<MonthlyMeeting>: Mark] = [:]

  /// Somebody of whom nothing is said.
  public init() {}

  /// Decodes what was said; what no version said then is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    marks = try container.decode([Identifier<Session>: Mark].self, forKey: .marks)
    walkIns = try container.decode([Identifier<Session>: [WalkIn]].self, forKey: .walkIns)
    places = try container.decode([Identifier<TrainingClass>: Enrolment].self, forKey: .places)
    leaves = try container.decode([Identifier<TrainingClass>: [LeaveRequest]].self, forKey: .leaves)
    results = try container.decode(
      [Identifier<TrainingClass>: TraineeResult].self, forKey: .results)
    visits = try container.decode(Set<Identifier<SiteVisit>>.self, forKey: .visits)
    reflections = try container.decode(
      [Identifier<SiteVisit>: Reflection].self, forKey: .reflections)
    calls =
      try container.decodeIfPresent(
        [Identifier<SiteVisit>: [VisitPoint: VisitCall.Mark]].self, forKey: .calls) ?? [:]
    monthlyMeetings =
      try container.decodeIfPresent(
        Set<Identifier<MonthlyMeeting>>.self, forKey: .monthlyMeetings) ?? []
    meetingMarks =
      try container.decodeIfPresent(
        [Identifier<MonthlyMeeting>: Mark].self, forKey: .meetingMarks) ?? [:]
  }

  /// What the records say of a trainee. Asks for classes, all sessions, results, visits and monthly meetings.
  public init(of trainee: Identifier<Trainee>, in library: Library) {
    for trainingClass in library.classes {
      places[trainingClass.id] = trainingClass.enrolledPlace(of: trainee)
      let asked = (trainingClass.leaves ?? []).filter { $0.trainee == trainee }
      leaves[trainingClass.id] = asked.isEmpty ? nil : asked
      results[trainingClass.id] = library.results[trainingClass.id]?.results[trainee]
    }
    for session in library.sessions.values.joined() {
      marks[session.id] = session.marks[trainee]
      let came = (session.walkIns ?? []).filter { $0.trainee == trainee }
      walkIns[session.id] = came.isEmpty ? nil : came
    }
    for visit in library.visits {
      if visit.participants.contains(trainee) { visits.insert(visit.id) }
      reflections[visit.id] = visit.reflections?[trainee]
      let marks = (visit.calls ?? [:]).compactMapValues { $0.marks[trainee] }
      calls[visit.id] = marks.isEmpty ? nil : marks
    }
    for meeting in library.monthlyMeetings {
      if meeting.members.contains(trainee) { monthlyMeetings.insert(meeting.id) }
      meetingMarks[meeting.id] = meeting.marks[trainee]
    }
  }

  /// The same, said of somebody else.
  func said(of trainee: Identifier<Trainee>) -> Involvement {
    var result = self
    result.places = places.mapValues { Enrolment($0, of: trainee) }
    for key in result.leaves.keys {
      for index in result.leaves[key, default: []].indices {
        result.leaves[key]?[index].trainee = trainee
      }
    }
    for key in result.walkIns.keys {
      for index in result.walkIns[key, default: []].indices {
        result.walkIns[key]?[index].trainee = trainee
      }
    }
    return result
  }
}

extension Enrolment {
  /// The same place for somebody else.
  fileprivate init(_ place: Enrolment, of trainee: Identifier<Trainee>) {
    self.init(trainee: trainee, seat: place.seat, from: place.from)
    leftOn = place.leftOn
    departure = place.departure
  }
}
