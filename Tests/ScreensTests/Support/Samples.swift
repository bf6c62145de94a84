import Model

/// The day that is written; the tests write no other.
func day(_ text: String) -> Day { Day(text) ?? Day(daysSinceEpoch: 0) }

/// The time that is written.
func time(_ text: String) -> TimeOfDay { TimeOfDay(text) ?? TimeOfDay(clamping: 0) }

/// The point in time that is written.
func instant(_ text: String) -> Instant {
  Instant(text) ?? Instant(epochSeconds: 0, offsetMinutes: 0)
}

/// An id that says nothing but its number.
func id<R: Record>(_ number: Int) -> Identifier<R> {
  Identifier(letter: R.letter, milliseconds: UInt64(number), random: 0)
}

extension Trainee {
  static func sample(
    _ number: Int, _ name: String, _ pinyin: String, unit: WorkUnit? = nil, post: String? = nil,
    phone: String? = nil
  ) -> Trainee {
    var trainee = Trainee(id: ScreensTests.id(number), name: name)
    trainee.pinyin = pinyin
    trainee.unit = unit?.id
    trainee.post = post
    trainee.phone = phone
    trainee.gender = .female
    let digits = String(number)
    trainee.number = String(repeating: "0", count: max(3 - digits.count, 0)) + digits
    return trainee
  }
}

extension Session {
  static func sample(
    _ number: Int, of trainingClass: TrainingClass, _ date: String, _ start: String, _ end: String,
    _ topic: String? = nil, marks: [Identifier<Trainee>: Mark] = [:]
  ) -> Session {
    var session = Session(
      id: ScreensTests.id(number), trainingClass: trainingClass.id, date: day(date),
      start: time(start), end: time(end))
    session.topic = topic
    session.marks = marks
    return session
  }
}
