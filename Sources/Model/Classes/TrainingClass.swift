/// A class with enrolled trainees.
public struct TrainingClass: Record {
  /// The letter that ids of classes begin with.
  public static let letter: Character = "c"

  /// The id.
  public let id: Identifier<TrainingClass>
  /// The name.
  public var name: String
  /// Its number in the series of such classes, 第N期.
  public var series: Int?
  /// The first day.
  public var start: Day
  /// The last day.
  public var end: Day
  /// Where it meets.
  public var place: String?
  /// Who holds it.
  public var host: String?
  /// Who is enrolled, by seat.
  public var enrolment: [Enrolment]
  /// How many seats stand in a row of its room; nil where nobody has said.
  public var seatsPerRow: Int?
  /// Who asked for leave.
  public var leaves: [LeaveRequest]?
  /// The rules that its trainees are under, where they are not those of the township.
  public var rules: AttendanceRules?
  /// The papers of its file that were ticked by hand, by the word for `ClassPaper`, with the day on
  /// which that was done.
  public var filedPapers: [String: Day]?
  /// How its sign-in sheets are laid out, where that is not as usual.
  public var sheet: SheetLayout?
  /// The plan of the place that it is brought to; nil where the trainees come to it.
  public var localPlan: LocalPlan?
  /// What corrections replaced.
  public var history: [Correction]?

  /// A class in which nobody is enrolled yet.
  public init(id: Identifier<TrainingClass>, name: String, start: Day, end: Day) {
    self.id = id
    self.name = name
    self.start = start
    self.end = end
    enrolment = []
  }

  /// Whether a day is one of its days.
  public func isOn(_ day: Day) -> Bool { start <= day && day <= end }

  /// Who sits where, by seat, each once; also whoever has left.
  public var places: [Enrolment] { attendees.places }

  /// The class with `trainees` enrolled at the next free seats; whoever is enrolled keeps her place
  /// as it is, also where she has left.
  ///
  /// - Parameter day: the first day on which they are expected, where the class had begun before.
  public func enrolling(
    _ trainees: some Sequence<Identifier<Trainee>>, from day: Day? = nil
  ) -> TrainingClass {
    var result = self
    var enrolled = Set(enrolment.map(\.trainee))
    var taken = Set(enrolment.map(\.seat))
    var seat = taken.max() ?? 0
    for trainee in trainees where enrolled.insert(trainee).inserted {
      seat += 1
      if taken.contains(seat) || !Enrolment.seats.contains(seat) {
        // After the last seat that there is come those still free.
        seat = Enrolment.seats.first { !taken.contains($0) } ?? seat
      }
      taken.insert(seat)
      result.enrolment.append(Enrolment(trainee: trainee, seat: seat, from: day))
    }
    return result
  }

  /// The class with every seat taken once: where two writers gave one seat to two trainees, the one
  /// who stood on disk keeps it and the other gets the next free one.
  public func settled(over disk: TrainingClass) -> TrainingClass {
    let before = Set(disk.enrolment)
    let (kept, newcomers) = enrolment.reduce(into: ([Enrolment](), [Enrolment]())) {
      if before.contains($1) { $0.0.append($1) } else { $0.1.append($1) }
    }
    var taken = Set<Int>()
    var displaced: [Enrolment] = []
    var result = self
    result.enrolment = []
    for place in kept + newcomers {
      if taken.insert(place.seat).inserted {
        result.enrolment.append(place)
      } else {
        displaced.append(place)
      }
    }
    result = result.enrolling(displaced.map(\.trainee))
    for var place in displaced {
      place.seat = result.enrolledPlace(of: place.trainee)?.seat ?? place.seat
      result = result.setting(place)
    }
    result.enrolment.sort { $0.seat < $1.seat }
    return result
  }
}
