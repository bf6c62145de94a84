/// Records as far as they were asked for, as they stood on disk at one moment.
public struct Library: Equatable, Sendable {
  /// Which records are asked for.
  public struct Request: Equatable, Sendable {
    /// Of which classes something is asked for that lies beside their record.
    public enum Portion: Equatable, Sendable {
      /// None.
      case none
      /// Those of every class.
      case all
      /// Those of one class.
      case of(Identifier<TrainingClass>)
      /// Those of the classes that have a session whose sheet may have this code.
      case sheet(SheetCode)
    }

    /// Trainees and units.
    public var roster = false
    /// Classes.
    public var classes = false
    /// Sessions.
    public var sessions = Portion.none
    /// What classes came to.
    public var results = Portion.none
    /// Site visits.
    public var visits = false
    /// One site visit, where not all are asked for.
    public var visit: Identifier<SiteVisit>?
    /// The site visits with gaps that are not closed, where not all are asked for.
    public var openGaps = false
    /// Monthly meetings.
    public var meetings = false
    /// The log of going out and inviting in.
    public var outreach = false
    /// What trainees think of classes.
    public var evaluations = Portion.none
    /// Saved groups of trainees.
    public var groups = false
    /// What today asks for.
    public var overview = false
    /// The order of characters by strokes.
    public var strokes = false
    /// How papers look and what letters say.
    public var letterhead = false

    /// Every record: what is decided over all of them must not lack one.
    public static let everything = Request(
      roster: true, classes: true, sessions: .all, results: .all, visits: true, groups: true,
      meetings: true, evaluations: .all)

    /// The records that are asked for.
    public init(
      roster: Bool = false, classes: Bool = false, sessions: Portion = .none,
      results: Portion = .none, visits: Bool = false, groups: Bool = false, overview: Bool = false,
      strokes: Bool = false, letterhead: Bool = false, meetings: Bool = false,
      evaluations: Portion = .none, outreach: Bool = false,
      visit: Identifier<SiteVisit>? = nil, openGaps: Bool = false
    ) {
      self.roster = roster
      self.classes = classes
      self.sessions = sessions
      self.results = results
      self.visits = visits
      self.groups = groups
      self.overview = overview
      self.strokes = strokes
      self.letterhead = letterhead
      self.meetings = meetings
      self.evaluations = evaluations
      self.outreach = outreach
      self.visit = visit
      self.openGaps = openGaps
    }
  }

  /// The trainees and units.
  public var roster = Roster()
  /// The classes, in no order.
  public var classes: [TrainingClass] = []
  /// The sessions of each class, in the order in which they take place.
  public var sessions: [Identifier<TrainingClass>: [Session]] = [:]
  /// What each class came to; a class whose file cannot be read has none.
  public var results: [Identifier<TrainingClass>: Results] = [:]
  /// The site visits, in no order.
  public var visits: [SiteVisit] = []
  /// The monthly meetings, in no order.
  public var monthlyMeetings: [MonthlyMeeting] = []
  /// What trainees think of each class; a class whose file cannot be read has none.
  public var evaluations: [Identifier<TrainingClass>: ClassEvaluation] = [:]
  /// The log of going out and inviting in.
  public var outreach = OutreachLog()
  /// The saved groups of trainees, in no order.
  public var groups: [TraineeGroup] = []
  /// What today asks for.
  public var overview: Overview?
  /// The order of characters by strokes.
  public var strokes = StrokeOrder()
  /// How papers look and what letters say; nil where that cannot be read.
  public var letterhead: Letterhead?
  /// The logo at the head of papers; nil where there is none.
  public var logo: Logo?

  /// A library without records.
  public init() {}

  /// The class with this id.
  public func trainingClass(_ id: Identifier<TrainingClass>) -> TrainingClass? {
    classes.first { $0.id == id }
  }

  /// Every session with its class and number, in the order in which they take place.
  public var meetings: [Meeting] {
    classes.flatMap(meetings).sorted(by: Meeting.takesPlaceBefore)
  }

  /// The sessions of a class, numbered, in the order in which they take place.
  public func meetings(of trainingClass: TrainingClass) -> [Meeting] {
    Meeting.all(of: trainingClass, sessions[trainingClass.id] ?? [])
  }

  /// The monthly meeting with this id.
  public func monthlyMeeting(_ id: Identifier<MonthlyMeeting>) -> MonthlyMeeting? {
    monthlyMeetings.first { $0.id == id }
  }

  /// The visit with this id.
  public func visit(_ id: Identifier<SiteVisit>) -> SiteVisit? {
    visits.first { $0.id == id }
  }
}
