import Model
import Testing

@testable import Paper

/// What stands on the minutes of a meeting and on the summary of opinions.
@Suite struct MeetingPaperTests {
  let samples: MeetingSamples

  init() throws { samples = try MeetingSamples() }

  private func text(
    _ language: Language = .simplified, _ change: (inout MonthlyMeeting) -> Void = { _ in }
  ) -> String {
    var meeting = samples.meeting
    change(&meeting)
    return Self.read(
      meeting.document(for: Township(name: "仁和镇妇联"), samples.roster, language: language))
  }

  private func summary(_ change: (inout Evaluation) -> Void = { _ in }) throws -> String {
    var evaluation = samples.evaluation
    change(&evaluation)
    return Self.read(try samples.summary(of: evaluation, .simplified))
  }

  /// All that stands on a paper, a line a row, wide enough that no cell is broken.
  private static func read(_ document: Document) -> String {
    document.text(columns: 400).joined().joined(separator: "\n")
  }

  /// Who is first on the list, and was not taken.
  private var first: String {
    samples.meeting.members.first.flatMap { samples.roster[$0]?.name } ?? ""
  }

  @Test func `minutes tell who was there and why others were not`() {
    let text = text()
    for said in [
      "2026年11月24日例会记录", "09:00–11:00", "街道党群服务中心三楼会议室", "讲课", "工作部署",
      "其中培训内容：家风家训与和谐家庭建设；反家庭暴力典型案例录像。", "迟到 12分钟", "病假", "发烧，已交假条",
      "区里开会", "缺席", "未点名：\(first)。", "各村汇报冬季走访安排。\n", "走访困难家庭，逐户登记", "2026-12-20",
      "记录人", "负责人签字",
    ] {
      #expect(text.contains(said), "\(said) in \(text)")
    }
  }

  @Test func `of a meeting that nobody called everybody is expected and nobody absent`() {
    let text = text { $0.marks = [:] }
    #expect(text.contains("本次例会未点名。") && text.contains("应到人员名单"))
    #expect(text.contains(first) && !text.contains("未到会人员"))
  }

  @Test func `of a meeting that was cancelled it is told why, and nobody was absent`() {
    let text = text { $0.cancelled = "防汛值班" }
    #expect(text.contains("防汛值班"))
    #expect(!text.contains("未到会人员") && !text.contains("未点名"))
  }

  @Test func `what a meeting has not has no part in its minutes`() {
    let text = text(.english) {
      ($0.agenda, $0.decisions, $0.minutes, $0.members, $0.marks) = ([], [], nil, [], [:])
    }
    for word in ["Agenda", "Decisions", "Minutes", "expected", "was there"] {
      #expect(!text.contains(word), "\(word) in \(text)")
    }
    #expect(text.contains("24 November 2026: Monthly Meeting"))
  }

  @Test func `opinions stand under their problems, the others apart`() throws {
    let text = try summary()
    for said in [
      "女干部培训班 第13期意见汇总", "87%", "85.4", "83%", "周法官·阿不都热依木", "讨论时间不够", "44",
      "组织美丽庭院评比骨干培训", "2027-03-31", "其他意见建议", "希望增加家庭教育的课程",
    ] {
      #expect(text.contains(said), "\(said) in \(text)")
    }
    func place(_ word: String) throws -> String.Index {
      try #require(text.range(of: word)?.lowerBound, "\(word)")
    }
    #expect(try place("讨论时间不够") < place("分组讨论没有记录"))
    #expect(try place("分组讨论没有记录") < place("饭菜凉，排队时间长"))
    #expect(try place("饭菜凉，排队时间长") < place("其他意见建议"))
    #expect(try place("其他意见建议") < place("希望增加家庭教育的课程"))
  }

  @Test func `an opinion whose problem is gone is not lost`() throws {
    let text = try summary { $0.problems.removeAll() }
    #expect(text.contains("分组讨论没有记录") && text.contains("饭菜凉"))
    #expect(!text.contains("存在问题"))
  }

  @Test func `where nothing was entered that is said`() throws {
    #expect(try summary { $0 = Evaluation() }.contains("尚未填写。"))
    #expect(try !summary().contains("尚未填写。"))
  }
}
