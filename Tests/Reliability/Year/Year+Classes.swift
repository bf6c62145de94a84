import Model
import Store

extension Year {
  /// The paths of records below a folder, in order.
  func paths(_ prefix: String, _ suffix: String = ".json") -> [String] {
    shadow.paths.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
  }

  var classPaths: [String] { paths("classes/", "/class.json") }

  /// The sessions, those of the last days mostly.
  mutating func sessionPath(_ isWanted: ([String: String]) -> Bool) -> String? {
    let all = shadow.paths.filter {
      $0.hasPrefix("classes/") && $0.contains("/sessions/")
        && isWanted(shadow.entries[$0]?.flat ?? [:])
    }
    let since = clock.today.advanced(by: -10).description
    let recent = all.filter { (shadow.entries[$0]?.flat["date"] ?? "") >= since }
    return dice.one(of: recent.isEmpty || dice.happens(10) ? all : recent)
  }

  func enrolled(in session: Session) -> [Identifier<Trainee>] {
    let flat = shadow.entries["classes/\(session.trainingClass)/class.json"]?.flat ?? [:]
    return Shadow.enrolled(flat).sorted().compactMap { Identifier($0) }
  }

  /// How far what is held on a day has gone, while it is on.
  func progress(
    on day: Day, _ start: TimeOfDay, _ end: TimeOfDay
  ) -> (sinceStart: Int, untilEnd: Int)? {
    let now = clock.now
    guard now.day == day, start <= now.time, now.time <= end else { return nil }
    return (now.time.minutes - start.minutes, end.minutes - now.time.minutes)
  }

  mutating func mark(clears: Bool) throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = sessionPath({ $0["closed"] == nil }),
      let was = try read(Session.self, at: path, by: editor),
      let trainee = dice.one(
        of: clears ? was.marks.keys.sorted() : enrolled(in: was))
    else { return false }
    let status = clears ? nil : dice.one(of: AttendanceStatus.allCases)
    let minutes = status?.takesMinutes == true && dice.happens(50) ? dice.roll(0...90) : nil
    let note = dice.happens(10) ? (dice.happens(30) ? "" : "备注\(dice.roll(1...99))") : nil
    var expected = was.marks[trainee].map { FlatMark($0) } ?? FlatMark()
    let before = expected
    expected.give(
      status?.rawValue, minutes: minutes, note: note, progress(on: was.date, was.start, was.end))
    // As in the roll call, what is so already is not saved.
    guard expected != before, was.closed == nil else { return false }
    let session = try was.marking(
      trainee, as: status, minutes: minutes, note: note, at: clock.now)
    return try save(
      session, replacing: was, changing: ["mark \(trainee)": expected.text], by: editor)
  }

  mutating func fill() throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = sessionPath({ $0["closed"] == nil }),
      let was = try read(Session.self, at: path, by: editor), was.closed == nil
    else { return false }
    let unmarked = enrolled(in: was).filter { was.marks[$0]?.status == nil }
    var session = was
    var changes: [String: String?] = [:]
    for trainee in unmarked {
      session = try session.marking(trainee, as: .present, at: clock.now)
      var expected = was.marks[trainee].map { FlatMark($0) } ?? FlatMark()
      expected.give("present", minutes: nil, note: nil, nil)
      changes["mark \(trainee)"] = expected.text
    }
    return try save(session, replacing: was, changing: changes, by: editor, .theirs)
  }

  mutating func close() throws -> Bool {
    let today = clock.today.description
    let editor = dice.roll(0...1)
    guard let path = sessionPath({ $0["closed"] == nil && ($0["date"] ?? "") <= today }),
      let was = try read(Session.self, at: path, by: editor), was.closed == nil,
      let owner = try load(TrainingClass.self, "classes/\(was.trainingClass)/class.json")
    else { return false }
    let flat = was.flat
    var changes: [String: String?] = ["closed": clock.now.description]
    for (trainee, status) in shadow.roll(of: flat)
    where flat["mark \(trainee)"].map({ FlatMark($0) })?.status == nil {
      var mark = flat["mark \(trainee)"].map { FlatMark($0) } ?? FlatMark()
      mark.status = status ?? "absent"
      changes["mark \(trainee)"] = mark.text
    }
    let session = was.closing(for: owner.attendees, unmarkedAs: .absent, at: clock.now)
    return try save(session, replacing: was, changing: changes, by: editor)
  }

  mutating func reopen() throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = sessionPath({ $0["closed"] != nil }),
      let was = try read(Session.self, at: path, by: editor), was.closed != nil
    else { return false }
    return try save(
      was.reopened, replacing: was, changing: ["closed": nil], by: editor,
      why: "更正\(dice.roll(1...99))")
  }

  mutating func cancel() throws -> Bool {
    try change(sessionPath { $0["closed"] == nil }) { (session: inout Session, dice, now) in
      guard session.cancelled == nil else {
        session.cancelled = nil
        return ["cancelled": nil]
      }
      let why = dice.one(of: ["台风", "抗旱", nil]) ?? nil
      session.cancelled = Cancellation(at: now, why: why)
      return ["cancelled": why ?? ""]
    }
  }

  mutating func editSession() throws -> Bool {
    try change(sessionPath { _ in true }) { (session: inout Session, dice, _) in
      let text = dice.happens(20) ? nil : "课题\(dice.roll(1...999))"
      switch dice.roll(1...5) {
      case 1:
        session.topic = text
        return ["topic": text]
      case 2:
        session.place = text
        return ["place": text]
      case 3:
        let hours = Double(dice.roll(1...16)) / 2
        session.hours = hours
        return ["hours": String(hours)]
      case 4:
        session.signsOut = session.signsOut == true ? nil : true
        return ["signs out": session.signsOut.map { String($0) }]
      default:
        session.trainer = text
        session.topic = text
        return ["trainer": text, "topic": text]
      }
    }
  }

  mutating func editClass() throws -> Bool {
    try change(dice.one(of: classPaths)) { (trainingClass: inout TrainingClass, dice, _) in
      let text = dice.happens(20) ? nil : "会议室\(dice.roll(1...99))"
      if dice.happens(50) {
        trainingClass.place = text
        return ["place": text]
      }
      trainingClass.host = text
      trainingClass.series = dice.roll(1...40)
      trainingClass.seatsPerRow = dice.roll(1...20)
      return [
        "host": text, "series": trainingClass.series.map(String.init),
        "seatsPerRow": trainingClass.seatsPerRow.map(String.init),
      ]
    }
  }

  mutating func tickPaper() throws -> Bool {
    try change(dice.one(of: classPaths)) { (trainingClass: inout TrainingClass, dice, now) in
      let ticked = ClassPaper.allCases.filter(\.isTicked)
      guard let paper = dice.one(of: ticked) else { return [:] }
      trainingClass = trainingClass.toggling(paper, on: now.day)
      return ["paper \(paper.rawValue)": trainingClass.filedPapers?[paper.rawValue]?.description]
    }
  }

  mutating func addClass() throws -> Bool {
    let start = clock.today
    let end = start.advanced(by: dice.roll(0...200))
    let new = TrainingClass(id: newID(), name: "培训班\(dice.roll(1...999))", start: start, end: end)
    return try save(
      new, replacing: nil,
      changing: ["name": new.name, "start": "\(start)", "end": "\(end)"], by: dice.roll(0...1))
  }

  mutating func addSession() throws -> Bool {
    let today = clock.today
    let running = classPaths.filter { (shadow.entries[$0]?.flat["end"] ?? "") >= "\(today)" }
    guard let path = dice.one(of: Array(running.suffix(4))),
      let owner = try load(TrainingClass.self, path),
      let span = dice.one(of: [("08:30", "11:30"), ("13:30", "16:30"), ("08:00", "17:00")]),
      let start = TimeOfDay(span.0), let end = TimeOfDay(span.1)
    else { return false }
    let date = min(today.advanced(by: dice.roll(0...5)), owner.end)
    let new = Session(id: newID(), trainingClass: owner.id, date: date, start: start, end: end)
    return try save(
      new, replacing: nil,
      changing: ["class": "\(owner.id)", "date": "\(date)", "start": span.0, "end": span.1],
      by: dice.roll(0...1))
  }

  mutating func addSeries() throws -> Bool {
    guard let path = dice.one(of: Array(classPaths.suffix(4))),
      let owner = try load(TrainingClass.self, path), owner.end >= clock.today
    else { return false }
    let made = (0..<dice.roll(2...6)).map { number in
      Session(
        id: newID(), trainingClass: owner.id,
        date: min(clock.today.advanced(by: number), owner.end), start: TimeOfDay(clamping: 510),
        end: TimeOfDay(clamping: 690))
    }
    try save(try made.map { try Write($0, replacing: nil) }, made, by: dice.roll(0...1))
    return true
  }

  mutating func enrol() throws -> Bool {
    let editor = dice.roll(0...1)
    let trainees = paths("trainees/")
    guard let path = dice.one(of: Array(classPaths.suffix(4))),
      let was = try read(TrainingClass.self, at: path, by: editor)
    else { return false }
    let chosen = (1...dice.roll(1...12)).compactMap { _ in dice.one(of: trainees) }
      .compactMap { Identifier<Trainee>($0.dropFirst(9).dropLast(5).description) }
    let seats = try load(TrainingClass.self, path)?.enrolment ?? []
    let from = dice.happens(50) ? clock.today : nil
    let changes = chosen.filter { was.enrolledPlace(of: $0) == nil }
      .reduce(into: [String: String?]()) {
        $0["enrolled \($1)"] = ""
        $0["enrolled \($1) from"] = from?.description
      }
    let isSaved = try save(
      was.enrolling(chosen, from: from), replacing: was, changing: changes, by: editor)
    let now = try load(TrainingClass.self, path)?.enrolment ?? []
    if !Set(now.map(\.trainee)).isSuperset(of: seats.map(\.trainee)) {
      differ("\(path): a seat was taken away")
    }
    if Set(now.map(\.seat)).count != now.count { differ("\(path): a seat is taken twice") }
    return isSaved
  }

  /// Changes a record as one of the two has read it. `make` does it, and says what is changed.
  mutating func change<R: FlatRecord>(
    _ path: String?,
    _ make: (inout R, inout Dice, Instant) -> [String: String?]
  ) throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path, let was = try read(R.self, at: path, by: editor) else { return false }
    var record = was
    let changes = make(&record, &dice, clock.now)
    return try save(record, replacing: was, changing: changes, by: editor)
  }
}
