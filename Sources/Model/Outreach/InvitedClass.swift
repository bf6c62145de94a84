/// A class that was brought to a place (请进来), with as much of it as the log shows.
public struct InvitedClass: Equatable, Sendable, Identifiable {
  /// The class.
  public let id: Identifier<TrainingClass>
  /// The name of the class.
  public let name: String
  /// The number of the class in its series.
  public let series: Int?
  /// The first day.
  public let start: Day
  /// The last day.
  public let end: Day
  /// The plan of the place.
  public let plan: LocalPlan
  /// How many are enrolled.
  public let people: Int

  /// A class of these parts.
  public init(
    id: Identifier<TrainingClass>, name: String, series: Int?, start: Day, end: Day,
    plan: LocalPlan, people: Int
  ) {
    self.id = id
    self.name = name
    self.series = series
    self.start = start
    self.end = end
    self.plan = plan
    self.people = people
  }

  /// What the log shows of a class; nil where the trainees come to it.
  public init?(_ trainingClass: TrainingClass) {
    guard let plan = trainingClass.localPlan else { return nil }
    self.init(
      id: trainingClass.id, name: trainingClass.name, series: trainingClass.series,
      start: trainingClass.start, end: trainingClass.end, plan: plan,
      people: trainingClass.enrolment.count)
  }

  /// The name of the class with its number in the series.
  public func title(in language: Language) -> String {
    TrainingClass.title(name, series: series, in: language)
  }
}
