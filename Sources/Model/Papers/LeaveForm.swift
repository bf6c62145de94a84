/// What a trainee asks for leave with (请假条): filled as far as something is known, or blank.
public struct LeaveForm: LetterSubject {
  /// The class.
  public let trainingClass: TrainingClass
  /// Who asks; nil for a form that anybody may fill.
  public let trainee: Trainee?
  /// Where she works, empty where she has no unit or nobody is named.
  public let unitName: String
  /// Her post.
  public let post: String?
  /// What she asks for; nil where she has still to say.
  public let leave: LeaveRequest?

  /// A form for anybody of a class.
  public init(of trainingClass: TrainingClass) {
    self.init(trainingClass, nil, unitName: "", post: nil, nil)
  }

  /// A form for a trainee of a class, who has still to say what she asks for.
  public init(for trainee: Trainee, of trainingClass: TrainingClass, in roster: Roster) {
    self.init(
      trainingClass, trainee, unitName: roster.unitName(of: trainee.id, in: trainingClass),
      post: trainee.post(on: trainingClass.end), nil)
  }

  /// The form of a request as it was asked.
  public init(of leave: LeaveRequest, of trainingClass: TrainingClass, in roster: Roster) {
    let trainee =
      roster[leave.trainee] ?? Trainee(id: leave.trainee, name: leave.trainee.description)
    self.init(
      trainingClass, trainee, unitName: roster.unitName(of: trainee, on: leave.from),
      post: trainee.post(on: leave.from), leave)
  }

  private init(
    _ trainingClass: TrainingClass, _ trainee: Trainee?, unitName: String, post: String?,
    _ leave: LeaveRequest?
  ) {
    self.trainingClass = trainingClass
    self.trainee = trainee
    self.unitName = unitName
    self.post = post
    self.leave = leave
  }

  /// A leave form.
  public var kind: LetterKind { .leaveForm }
  /// The day on which it was asked for.
  public var day: Day? { leave?.asked }

  /// What is put into its wording.
  public func values(in language: Language) -> [Placeholder: String] {
    var values = trainingClass.values(in: language)
    values[.trainee] = trainee?.name
    values[.unit] = unitName
    values[.post] = post
    values[.kind] = leave?.kind.term(language)
    values[.period] = leave?.words(in: language)
    values[.reason] = leave?.reason
    return values
  }
}

extension LeaveRequest {
  /// From when until when, as a letter writes it.
  func words(in language: Language) -> String {
    guard fromTime != nil || untilTime != nil else { return Day.period(from, until, in: language) }
    let begin = from.words(in: language) + (fromTime.map { " \($0)" } ?? "")
    let last = from == until ? "" : until.words(in: language)
    let end = [last, untilTime?.description ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    guard !end.isEmpty else { return begin }
    return Phrase("{begin} to {end}", "{begin}至{end}", "{begin}至{end}")(
      language, ["begin": begin, "end": end])
  }
}
