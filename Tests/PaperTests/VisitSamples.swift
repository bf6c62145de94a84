import Model
import Testing

@testable import Paper

/// The visit to Sanshilipu street and Qingdao village with hard names and long texts, and a year's log.
struct VisitSamples {
  private let township = Township(name: "仁和镇妇联")
  private let roster: Roster
  private let visit: SiteVisit
  private let log: OutreachLog

  init() throws {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }
    func day(_ text: String) throws -> Day { try #require(Day(text)) }
    func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
    let people = try ListSamples(count: 30).people
    roster = people
    var visit = SiteVisit(
      id: try id("v-1"), kind: .onSiteMeeting, host: "普湾新区三十里堡街道", date: try day("2026-10-15"))
    visit.end = try day("2026-10-16")
    visit.hostPeople = "街道妇联古丽娜尔·艾合买提主席、党工委王书记"
    visit.purpose = "学习私营企业建立妇联组织、妇联在新农村建设中发挥作用的做法"
    visit.leader = "孙丽华"
    visit.transport = "大巴一辆"
    visit.cost = 3680.5
    visit.hours = 6
    visit.participants = people.trainees.map(\.id)
    func stop(_ name: String, _ place: String, _ from: String, _ to: String) throws -> Stop {
      var stop = Stop(id: try id(name), place: place)
      stop.arrival = try time(from)
      stop.departure = try time(to)
      return stop
    }
    var market = try stop("p-1", "贝勒市场", "09:00", "10:30")
    market.host = "市场妇联"
    market.people = "李主席"
    market.heard = "在私营企业建立妇联组织的经验：业主自愿、骨干先行、活动跟上。"
    market.seen = "妇女之家、调解室、巾帼示范岗。"
    market.inspected = "会员名册与活动台账，一户一档。"
    var village = try stop("p-2", "青岛村", "13:30", "15:00")
    village.date = try day("2026-10-16")
    village.heard = String(repeating: "妇联在农村建设中的作用，美丽庭院评比每季一次。", count: 6)
    visit.stops = [market, village]
    let here = VisitCall.Mark(isHere: true)
    for (point, text, moment) in [
      (VisitPoint.departure, "2026-10-15", "07:30"), (.stop(market.id), "2026-10-15", "10:35"),
      (.stop(village.id), "2026-10-16", "15:10"), (.return, "2026-10-16", "17:20"),
    ] {
      var call = VisitCall()
      for trainee in visit.participants.dropLast() { call.marks[trainee] = here }
      if point == .departure {
        call.marks[visit.participants[visit.participants.count - 1]] = .init(
          isHere: false, note: "孩子生病")
      }
      if point == .return {
        call.marks[visit.participants[1]] = .init(isHere: false, note: "留宿亲戚家")
      }
      call.left = .init(
        date: try day(text), time: try time(moment), count: call.marks.values.count { $0.isHere })
      visit.calls = (visit.calls ?? [:]).merging([point: call]) { $1 }
    }
    var first = Gap(id: try id("g-1"), text: "私营企业普遍建立妇联，有名册有台账")
    first.here = "辖区企业十二家，只有两家建立"
    first.importance = .high
    first.unit = people.units.last?.id
    var action = Action(
      id: try id("a-1"), text: "走访十家企业，年内新建三家妇联", owner: "阿依古丽·买买提",
      due: try day("2026-12-31"))
    action.term = .short
    action.done = try day("2026-12-20")
    action.evidence = "批复三份"
    var second = Action(
      id: try id("a-2"), text: "每季度评比美丽庭院", owner: "王芳", due: try day("2027-09-30"))
    second.term = .medium
    second.begun = try day("2026-11-01")
    first.actions = [action]
    first.closing = GapClosing("新建企业妇联三家", on: try day("2026-12-25"))
    var other = Gap(id: try id("g-2"), text: "美丽庭院评比形成制度")
    other.here = "没有评比"
    other.importance = .medium
    other.actions = [second]
    visit.gaps = [first, other]
    visit.reflections = [visit.participants[0]: Reflection("有收获", on: try day("2026-10-20"))]
    visit.attachments = [
      Model.Attachment(
        id: try id("f-1"), title: "贝勒市场妇联台账.pdf", type: .pdf, size: 2048,
        added: try day("2026-10-17"))
    ]
    var evaluation = Evaluation()
    evaluation.issued = 30
    evaluation.returned = 26
    evaluation.problems = [
      NumberedProblem(id: try id("b-1"), text: "参观时间太短", actions: [second])
    ]
    visit.evaluation = evaluation
    self.visit = visit
    var seminar = SiteVisit(
      id: try id("v-2"), kind: .seminar, host: "旅顺口区三涧堡街道", date: try day("2026-03-08"))
    seminar.participants = Array(visit.participants.prefix(5))
    var plan = LocalPlan(unit: try #require(people.units.last?.id))
    plan.need = "村民想学婚姻法司法解释"
    plan.visitors = "王律师、三十里堡街道妇联"
    let invited = InvitedClass(
      id: try id("c-9"), name: "送教到村普法班", series: 2, start: try day("2026-05-20"),
      end: try day("2026-05-20"), plan: plan, people: 48)
    log = OutreachLog(visits: [visit, seminar].map { VisitOutline($0) }, invited: [invited])
  }

  func all(_ language: Language) throws -> [(name: String, document: Document)] {
    let today = try #require(Day("2026-12-31"))
    return [
      ("visit-report", visit.document(for: township, roster, on: today, language: language)),
      (
        "outreach-log",
        log.document(in: .year(2026), on: today, for: township, roster, language: language)
      ),
    ]
  }
}
