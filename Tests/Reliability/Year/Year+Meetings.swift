import Model
import Store

extension Year {
  /// Some months of meetings at once.
  mutating func addMeetings() throws -> Bool {
    let trainees = paths("trainees/")
    let members = (1...20).compactMap { _ in dice.one(of: trainees) }
      .compactMap { Identifier<Trainee>($0.dropFirst(9).dropLast(5).description) }
    guard let start = TimeOfDay("09:00"), let end = TimeOfDay("11:00") else { return false }
    var first = MonthlyMeeting(
      id: newID(), date: clock.today.advanced(by: dice.roll(0...10)), start: start, end: end)
    first.members = Set(members).sorted()
    let made = try MonthlyMeeting.ahead(
      like: first, dice.happens(50) ? .monthlyByDay : .monthlyByWeekday, count: dice.roll(1...12),
      seed: seed)
    try save(made.map { try Write($0, replacing: nil) }, made, by: dice.roll(0...1))
    return true
  }

  mutating func callMeeting() throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = meetingPath(), let was = try read(MonthlyMeeting.self, at: path, by: editor),
      let trainee = dice.one(of: was.callable)
    else { return false }
    let status = dice.happens(10) ? nil : dice.one(of: AttendanceStatus.allCases)
    var expected = was.marks[trainee].map { FlatMark($0) } ?? FlatMark()
    let before = expected
    expected.give(
      status?.rawValue, minutes: nil, note: nil, progress(on: was.date, was.start, was.end))
    // As in the roll call, what is so already is not saved.
    guard expected != before else { return false }
    return try save(
      was.marking(trainee, as: status, at: clock.now), replacing: was,
      changing: ["mark \(trainee)": expected.text], by: editor)
  }

  /// Something is put on the agenda, written into the minutes, decided, or done.
  mutating func decide() throws -> Bool {
    let (item, action) = (
      seed.id(letter: "i") as Identifier<AgendaItem>, seed.id(letter: "a") as Identifier<Action>
    )
    return try change(meetingPath()) { (meeting: inout MonthlyMeeting, dice, now) in
      let text = "事项\(dice.roll(1...9999))"
      switch dice.roll(1...4) {
      case 1:
        meeting.agenda.append(AgendaItem(id: item, kind: .discussion, topic: text))
        return ["item \(item)": text]
      case 2:
        meeting.minutes = text
        return ["minutes": text]
      case 3:
        let due = now.day.advanced(by: dice.roll(0...30))
        meeting.decisions.append(Action(id: action, text: text, owner: "王", due: due))
        let place = "action decision \(action)"
        return ["\(place) text": text, "\(place) owner": "王", "\(place) due": "\(due)"]
      default:
        guard let known = meeting.decisions.indices.randomElement(using: &dice) else { return [:] }
        let done = meeting.decisions[known].done == nil ? now.day : nil
        meeting.decisions[known].done = done
        return ["action decision \(meeting.decisions[known].id) done": done?.description]
      }
    }
  }

  /// Something of the opinion forms of a class is entered.
  mutating func evaluate() throws -> Bool {
    guard let path = dice.one(of: Array(classPaths.suffix(4))),
      let owner = try load(TrainingClass.self, path)
    else { return false }
    let editor = dice.roll(0...1)
    let blank = ClassEvaluation(of: owner.id)
    let was = try read(ClassEvaluation.self, at: blank.path, by: editor) ?? blank
    if was == blank { editors[editor].see(was) }
    var record = was
    let changes = enter(into: &record.evaluation)
    return try save(record, replacing: was, changing: changes, by: editor)
  }

  private mutating func enter(into evaluation: inout Evaluation) -> [String: String?] {
    let text = "意见\(dice.roll(1...9999))"
    let problem = dice.one(of: evaluation.problems)
    switch dice.roll(1...5) {
    case 1:
      let returned = 1000 + dice.roll(0...900)
      evaluation.issued = 2000
      evaluation.returned = returned
      return ["issued": "2000", "returned": "\(returned)"]
    case 2:
      let grade = dice.one(of: RatedQuestion.Grade.allCases) ?? .fair
      let count = dice.roll(1...200)
      if let known = evaluation.questions.indices.randomElement(using: &dice) {
        evaluation.questions[known][grade] = count
        let id = evaluation.questions[known].id
        return ["question \(id) \(grade.rawValue)": "\(count)"]
      }
      let question = RatedQuestion(id: seed.id(letter: "q"), text: text)
      evaluation.questions = [question]
      return ["question \(question.id)": text]
    case 3:
      var opinion = Opinion(id: seed.id(letter: "o"), text: text)
      opinion.problem = problem?.id
      evaluation.opinions.append(opinion)
      return [
        "opinion \(opinion.id)": "\(text) 1",
        "opinion \(opinion.id) problem": problem?.id.description,
      ]
    case 4 where problem != nil:
      guard let problem else { return [:] }
      let today = clock.today
      let action = Action(id: seed.id(letter: "a"), text: text, owner: "王", due: today)
      evaluation = evaluation.setting(action, of: problem.id)
      let place = "action \(problem.id) \(action.id)"
      return ["\(place) text": text, "\(place) owner": "王", "\(place) due": "\(today)"]
    default:
      let problem = NumberedProblem(id: seed.id(letter: "p"), text: text)
      evaluation.problems.append(problem)
      return ["problem \(problem.id)": text]
    }
  }

  /// A meeting, one of the last days mostly.
  private mutating func meetingPath() -> String? {
    let all = paths("meetings/")
    let today = clock.today.description
    let past = all.filter { (shadow.entries[$0]?.flat["date"] ?? "") <= today }
    return dice.one(of: dice.happens(30) ? all : Array(past.suffix(3)))
  }
}
