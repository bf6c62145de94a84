/// What a day asks for.
public struct Overview: Equatable, Sendable {
  /// A session with as much of its class as the overview shows.
  public struct Entry: Equatable, Sendable {
    /// The class.
    public let trainingClass: Identifier<TrainingClass>
    /// The name of the class.
    public let className: String
    /// The number of the class in its series.
    public let series: Int?
    /// The session.
    public let session: SessionOutline
    /// The head counts over everybody who is enrolled.
    public let tally: Tally

    /// A session of a class.
    public init(
      trainingClass: Identifier<TrainingClass>, className: String, series: Int?,
      session: SessionOutline, tally: Tally
    ) {
      self.trainingClass = trainingClass
      self.className = className
      self.series = series
      self.session = session
      self.tally = tally
    }

    /// The name of the class with its number in the series.
    public func title(in language: Language) -> String {
      TrainingClass.title(className, series: series, in: language)
    }
  }

  /// An action whose day has come, and what it comes from.
  public struct DueAction: Equatable, Sendable {
    /// What it comes from.
    public let source: ActionSource
    /// The action.
    public let action: Action

    /// An action that comes from something.
    public init(_ action: Action, from source: ActionSource) {
      self.source = source
      self.action = action
    }
  }

  /// A request for leave about which somebody has to do something.
  public struct PendingLeave: Equatable, Sendable {
    /// The class.
    public let trainingClass: Identifier<TrainingClass>
    /// The name of the class.
    public let className: String
    /// The number of the class in its series.
    public let series: Int?
    /// The name of the trainee who asked.
    public let traineeName: String
    /// The request.
    public let leave: LeaveRequest

    /// A request of a trainee of a class.
    public init(
      trainingClass: Identifier<TrainingClass>, className: String, series: Int?,
      traineeName: String, leave: LeaveRequest
    ) {
      self.trainingClass = trainingClass
      self.className = className
      self.series = series
      self.traineeName = traineeName
      self.leave = leave
    }

    /// The name of the class with its number in the series.
    public func title(in language: Language) -> String {
      TrainingClass.title(className, series: series, in: language)
    }

    /// How it stands on a day. It is pending: where the rules ask for no return, none is.
    public func state(on day: Day) -> LeaveRequest.State {
      leave.state(on: day, asksForReturn: true)
    }
  }

  /// The day.
  public let day: Day
  /// Whether there is neither class nor visit nor monthly meeting: the program is used for the first time.
  public let isBlank: Bool
  /// The sessions, meetings and visits of the day.
  public let today: [Occasion]
  /// Those of days past that nobody took.
  public let forgotten: [Occasion]
  /// Those of the next seven days.
  public let coming: [Occasion]
  /// The actions due, the longest overdue first.
  public let actions: [DueAction]
  /// The requests for leave that nobody has decided on and those whose return is due, the earliest
  /// first.
  public let leaves: [PendingLeave]
  /// What is noted of backups off this machine; nil where there has been no backup at all.
  public var backups: BackupNote?

  /// The same, where it is time for another one.
  public var backupDue: BackupNote? { backups.flatMap { $0.isDue(on: day) ? $0 : nil } }

  /// Which of the day's sessions and meetings is on or comes next at a time; the last one when all are over.
  public func current(at time: TimeOfDay) -> Int? {
    today.firstIndex { time < $0.end } ?? today.indices.last
  }

  /// What `day` asks for, out of sessions, meetings and visits, the actions of all visits, meetings and evaluations, and
  /// the requests for leave that are pending.
  public init(
    on day: Day, occasions: [Occasion], actions: [DueAction], leaves: [PendingLeave] = [],
    isBlank: Bool = false
  ) {
    self.day = day
    self.isBlank = isBlank
    let shown = occasions.filter { $0.concerns(day) }.sorted(by: Occasion.takesPlaceBefore)
    today = shown.filter { $0.isOn(day) }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    forgotten = shown.filter { $0.isForgotten(on: day) }
    coming = shown.filter { $0.isComing(on: day) }
    self.leaves = leaves.sorted { ($0.leave.from, $0.leave.id) < ($1.leave.from, $1.leave.id) }
    self.actions =
      actions
      .filter { $0.action.isDue(on: day) }
      .sorted { ($0.action.due ?? day, $0.action.id) < ($1.action.due ?? day, $1.action.id) }
  }
}
