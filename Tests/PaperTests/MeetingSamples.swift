import Model
import Testing

@testable import Paper

/// A monthly meeting of many, and the opinions about a class, with hard names and long texts.
struct MeetingSamples {
  private let township = Township(name: "仁和镇妇联")
  let roster: Roster
  let meeting: MonthlyMeeting
  let evaluation: Evaluation

  init() throws {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }
    func day(_ text: String) throws -> Day { try #require(Day(text)) }
    func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
    let people = try ListSamples(count: 40).people
    roster = people
    var meeting = MonthlyMeeting(
      id: try id("m-1"), date: try day("2026-11-24"), start: try time("09:00"),
      end: try time("11:00"))
    meeting.place = "街道党群服务中心三楼会议室"
    meeting.hours = 2
    meeting.members = people.trainees.map(\.id)
    for (number, trainee) in meeting.members.enumerated() where number > 0 {
      meeting.marks[trainee] = Mark(status: .present)
    }
    meeting.marks[meeting.members[1]] = Mark(status: .late, lateMinutes: 12)
    meeting.marks[meeting.members[2]] = Mark(status: .leaveSick, note: "发烧，已交假条")
    meeting.marks[meeting.members[3]] = Mark(status: .leaveOfficial, note: "区里开会")
    meeting.marks[meeting.members[4]] = Mark(status: .absent)
    meeting.agenda = [
      AgendaItem(id: try id("i-1"), kind: .talk, topic: "家风家训与和谐家庭建设", speaker: "阿依古丽·买买提"),
      AgendaItem(id: try id("i-2"), kind: .recording, topic: "反家庭暴力典型案例录像"),
      AgendaItem(id: try id("i-3"), kind: .business, topic: "冬季走访困难家庭的安排", speaker: "王芳"),
    ]
    meeting.minutes =
      "各村汇报冬季走访安排。\n" + String(repeating: "会议要求逐户登记，做到底数清、情况明。", count: 8)
    var visit = Action(
      id: try id("a-1"), text: "走访困难家庭，逐户登记", owner: "王芳", due: try day("2026-12-20"))
    visit.term = .short
    var train = Action(
      id: try id("a-2"), text: "组织美丽庭院评比骨干培训", owner: "阿依古丽·买买提",
      due: try day("2027-03-31"))
    train.term = .medium
    train.done = try day("2027-03-20")
    train.evidence = "签到表一份"
    meeting.decisions = [visit, train]
    self.meeting = meeting

    var evaluation = Evaluation()
    evaluation.issued = 300
    evaluation.returned = 260
    func question(
      _ name: String, _ text: String, _ trainer: String? = nil, _ counts: Int...
    ) throws -> RatedQuestion {
      var question = RatedQuestion(id: try id(name), text: text, trainer: trainer)
      for (grade, count) in zip(RatedQuestion.Grade.allCases, counts) { question[grade] = count }
      return question
    }
    evaluation.questions = [
      try question("q-1", "课程内容是否符合实际需要", nil, 120, 80, 30, 10),
      try question("q-2", "婚姻法司法解释", "周法官·阿不都热依木", 200, 50, 10, 0),
      try question("q-3", "食宿安排"),
    ]
    let (few, cold) = try (
      NumberedProblem(id: id("b-1"), text: "讨论时间不够", actions: [train]),
      NumberedProblem(id: id("b-2"), text: "饭菜凉，排队时间长")
    )
    evaluation.problems = [few, cold]
    func opinion(
      _ name: String, _ text: String, _ count: Int, _ problem: NumberedProblem?
    ) throws -> Opinion {
      var opinion = Opinion(id: try id(name), text: text, count: count)
      opinion.problem = problem?.id
      return opinion
    }
    evaluation.opinions = [
      try opinion("o-1", "时间太紧，讨论少，希望每讲之后留半小时交流", 41, few),
      try opinion("o-2", "分组讨论没有记录", 3, few), try opinion("o-3", "饭菜凉", 12, cold),
      try opinion("o-4", "希望增加家庭教育的课程", 25, nil),
    ]
    self.evaluation = evaluation
  }

  func all(_ language: Language) throws -> [(name: String, document: Document)] {
    [
      ("minutes", meeting.document(for: township, roster, language: language)),
      ("evaluation", try summary(of: evaluation, language)),
    ]
  }

  /// The summary of an evaluation of a class of four days.
  func summary(of evaluation: Evaluation, _ language: Language) throws -> Document {
    let (first, last) = try (#require(Day("2026-11-24")), #require(Day("2026-11-27")))
    return evaluation.document(
      of: "女干部培训班 第13期", on: first...last, for: township, language: language)
  }
}
