import Model
import Testing

@testable import Screens

@MainActor @Suite struct EvaluationPageTests {
  let world = World.township()

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("c Down Enter v")
    return desk
  }

  private var evaluation: Evaluation { world.evaluation(of: id(1)).evaluation }

  /// The form that asks how many forms there were.
  private func count(_ issued: String, _ returned: String, _ desk: Desk) {
    desk.press("f")
    desk.fill(issued)
    desk.press("Down")
    desk.fill(returned)
    desk.press("F10")
  }

  @Test func `an evaluation from the forms to an action`() {
    world.library.sessions[id(1)]?[2].trainer = "周法官"
    let desk = open()
    #expect(desk.title.hasPrefix(" Evaluation · 女干部培训班"))
    #expect(desk.screen.contains("Opinion forms not counted yet; press f"))
    count("300", "260", desk)
    #expect(desk.screen.contains("Opinion forms: 300 issued, 260 returned · 87%"))
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("120")
    desk.press("Down")
    desk.type("80")
    desk.press("Down")
    desk.type("30")
    desk.press("Down")
    desk.type("10")
    desk.press("F10")
    #expect(desk.chosen?.contains("120·80·30·10") == true, "\(desk.screen)")
    #expect(desk.chosen?.contains("85.4") == true)
    #expect(desk.chosen?.contains("83%") == true)
    desk.press("g")
    #expect(desk.notice == "✓ Asked about: 周法官")
    desk.press("g")
    #expect(desk.notice == "✗ No session has a trainer who is not asked about yet")
    desk.press("o")
    desk.type("时间太紧，讨论少")
    desk.press("Down")
    desk.fill("41")
    desk.press("F10")
    #expect(desk.chosen?.contains("→ ?") == true)
    desk.press("1")
    #expect(desk.notice == "✗ There is no problem 1")
    desk.press("p")
    desk.type("讨论时间不够")
    desk.press("F10")
    #expect(desk.chosen?.contains("1. 讨论时间不够") == true, "\(desk.screen)")
    desk.press("1")
    #expect(desk.notice == "✗ Choose an opinion first")
    desk.press("Up 1")
    #expect(evaluation.opinions[0].problem == evaluation.problems[0].id)
    #expect(desk.chosen?.contains("→ 1.") == true)
    #expect(desk.screen.contains("opinions: 41"))
    desk.press("a")
    #expect(desk.notice == "✗ Choose a problem first")
    desk.press("Down a")
    desk.type("每讲留半小时")
    desk.press("F10")
    #expect(desk.rows.count { $0.contains("must not be empty") } == 2)
    desk.type("刘艳")
    desk.press("Down")
    desk.type("2026-12-31")
    desk.press("F10")
    let action = evaluation.problems[0].actions[0]
    #expect(action.owner == "刘艳")
    #expect(action.due == day("2026-12-31"))
    #expect(desk.chosen?.contains("[ ]") == true)
    #expect(desk.chosen?.contains("每讲留半小时") == true)
    desk.press("x")
    #expect(evaluation.problems[0].actions[0].state == .underway)
    desk.press("x")
    #expect(evaluation.problems[0].actions[0].done == day("2026-11-24"))
    // A slip takes the days away; u brings them back.
    desk.press("x u")
    #expect(evaluation.problems[0].actions[0].done == day("2026-11-24"))
    #expect(evaluation.problems[0].actions[0].begun == day("2026-11-24"))
    #expect(desk.notice == "✓ Undone: Evaluation")
    desk.press("^R")
    #expect(evaluation.problems[0].actions[0].state == .planned)
  }

  @Test func `what is due stands on Home and leads here`() {
    var action = Action(
      id: Identifier(letter: "a", milliseconds: 9, random: 0), text: "调整课时", owner: "刘艳",
      due: day("2026-11-24"))
    action.term = .short
    var record = ClassEvaluation(of: id(1))
    record.evaluation.problems = [
      NumberedProblem(
        id: Identifier(letter: "p", milliseconds: 9, random: 0), text: "课时少", actions: [action])
    ]
    world.library.evaluations[id(1)] = record
    let desk = Desk(world)
    for _ in 0..<20 where desk.chosen?.contains("调整课时") != true { desk.press("Down") }
    #expect(desk.chosen?.contains("女干部培训班") == true, "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Evaluation · 女干部培训班"))
  }

  @Test(arguments: [
    ("300", "301", "from 0 to 300"), ("0", "1", "from 0 to 0"), ("x", "1", "whole number"),
    ("300", "-1", "whole number"), ("100001", "", "whole number"),
  ])
  func `more forms than were given out do not come back`(
    issued: String, returned: String, error: String
  ) {
    let desk = open()
    count(issued, returned, desk)
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(desk.screen.contains(issued))
    #expect(world.saves.isEmpty)
  }

  @Test func `a question is answered once on each form that came back`() {
    let desk = open()
    count("30", "20", desk)
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("15")
    desk.press("Down")
    desk.type("6")
    desk.press("F10")
    #expect(desk.screen.contains("from 0 to 5"), "\(desk.screen)")
    #expect(evaluation.questions.isEmpty)
    desk.fill("5")
    desk.press("F10")
    #expect(evaluation.questions[0].answers == 20)
    // What was answered came back.
    count("30", "19", desk)
    #expect(desk.screen.contains("from 20 to 30"), "\(desk.screen)")
    desk.press("Up")
    desk.fill("19")
    desk.press("F10")
    #expect(desk.screen.contains("from 20 to"), "\(desk.screen)")
    #expect(evaluation.issued == 30 && evaluation.returned == 20)
  }

  @Test func `an opinion names its problem by number`() {
    let desk = open()
    desk.press("o")
    desk.type("饭菜凉")
    desk.press("Down Down")
    #expect(desk.screen.contains("no problems yet"))
    desk.type("1")
    desk.press("F10")
    #expect(desk.screen.contains("whole number"))
    desk.press("^U F10 p")
    desk.type("食宿")
    desk.press("F10 Up Enter Down Down")
    desk.type("1")
    #expect(desk.screen.contains("食宿"))
    desk.press("F10")
    #expect(evaluation.count(of: evaluation.problems[0].id) == 1)
    desk.press("0")
    #expect(evaluation.opinions[0].problem == nil)
  }

  @Test func `problems move and are removed, and their opinions wait again`() {
    let desk = open()
    for text in ["甲", "乙"] {
      desk.press("p")
      desk.type(text)
      desk.press("F10")
    }
    desk.press("o")
    desk.type("意见")
    desk.press("Down Down")
    desk.type("2")
    desk.press("F10")
    desk.press("End K")
    #expect(evaluation.problems.map(\.text) == ["乙", "甲"])
    #expect(desk.chosen?.contains("1. 乙") == true, "\(desk.screen)")
    #expect(desk.screen.contains("→ 1."))
    desk.press("D")
    #expect(
      desk.screen.contains("Remove “乙”? Actions gone: 0; opinions unsorted: 1"), "\(desk.screen)")
    desk.press("y")
    #expect(evaluation.problems.map(\.text) == ["甲"])
    #expect(evaluation.opinions[0].problem == nil)
    #expect(desk.notice == "✓ Removed")
  }

  @Test func `the best trainer stands first, over the forms of all classes`() {
    for (number, trainer, counts) in [(1, "李主席", [10, 0]), (2, "周法官", [0, 90])] {
      var question = RatedQuestion(
        id: Identifier(letter: "q", milliseconds: UInt64(number), random: 0), text: "讲课",
        trainer: trainer)
      question[.verySatisfied] = counts[0]
      question[.fair] = counts[1]
      var record = ClassEvaluation(of: id(number))
      record.evaluation.questions = [question]
      world.library.evaluations[id(number)] = record
    }
    let desk = open()
    desk.press("t")
    #expect(desk.title.hasPrefix(" Trainer ratings"))
    #expect(desk.chosen?.contains("李主席") == true)
    #expect(desk.chosen?.contains("100%") == true)
    desk.press("Down")
    #expect(desk.chosen?.contains("周法官") == true)
    #expect(desk.chosen?.contains("60") == true)
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Evaluation"))
  }

  @Test func `ratings as they are seen`() {
    var question = RatedQuestion(
      id: Identifier(letter: "q", milliseconds: 1, random: 0), text: "讲课", trainer: "周法官")
    for (grade, count) in zip(RatedQuestion.Grade.allCases, [120, 80, 30, 10]) {
      question[grade] = count
    }
    var record = ClassEvaluation(of: id(1))
    record.evaluation.questions = [question]
    world.library.evaluations[id(1)] = record
    let desk = open(.traditional)
    desk.press("t")
    #expect(
      desk.screen == """
         教師評價                                                        大连湾街道妇联
         授課教師                                            次數  答卷    得分  滿意率
        ▸周法官                                              1     240     85.4  83%




















                                                                       ? 說明  Esc 返回
        """, "\(desk.screen)")
  }

  @Test func `what the forms came to is a paper, of a class and of a visit`() throws {
    let desk = open()
    desk.press("P")
    desk.finish()
    #expect(world.laidOut == [PaperOrder(.evaluation(.trainingClass(id(1))))])
    desk.press("F2 v Enter v P")
    desk.finish()
    let visit = try #require(
      world.library.visits.first { world.laidOut.last?.id == $0.id.description })
    #expect(world.laidOut.last == PaperOrder(.evaluation(.visit(visit.id))))
  }

  @Test func `it is told what goes with a problem`() {
    sortedProblem()
    for (language, question) in [
      (Language.english, "Remove “课时少”? Actions gone: 1; opinions unsorted: 41"),
      (.simplified, "删除“课时少”？其1条整改措施一并删除，41条意见改为未归类"),
      (.traditional, "刪除「课时少」？其1條整改措施一併刪除，41條意見改為未歸類"),
    ] {
      let desk = open(language)
      desk.press("Down D")
      #expect(desk.screen.contains(question), "\(desk.screen)")
      desk.press("n Up D")
      #expect(desk.screen.contains("饭菜凉"))
      #expect(!desk.screen.contains("Actions gone"))
    }
  }

  @Test func `a question is left when the class is gone or its line is`() {
    sortedProblem()
    let desk = open()
    desk.press("Down D")
    desk.elsewhere { $0.library.evaluations[id(1)]?.evaluation.problems = [] }
    #expect(!desk.screen.contains("Remove “"), "\(desk.screen)")
    desk.press("D")
    desk.elsewhere { $0.library.classes.removeAll { $0.id == id(1) } }
    desk.press("Esc")
    #expect(!desk.title.hasPrefix(" Evaluation"), "\(desk.screen)")
  }

  /// A problem with one action, to which an opinion of 41 is sorted.
  private func sortedProblem() {
    let problem = Identifier<NumberedProblem>(letter: "p", milliseconds: 9, random: 0)
    var record = ClassEvaluation(of: id(1))
    record.evaluation.problems = [
      NumberedProblem(
        id: problem, text: "课时少",
        actions: [
          Action(id: Identifier(letter: "a", milliseconds: 9, random: 0), text: "调整", owner: "刘艳")
        ])
    ]
    var opinion = Opinion(
      id: Identifier(letter: "o", milliseconds: 9, random: 0), text: "饭菜凉", count: 41)
    opinion.problem = problem
    record.evaluation.opinions = [opinion]
    world.library.evaluations[id(1)] = record
  }

  @Test func `where nobody counted what came back, no more answer than were given out`() {
    let desk = open()
    count("30", "", desk)
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("40")
    desk.press("F10")
    #expect(desk.screen.contains("from 0 to 30"), "\(desk.screen)")
    #expect(evaluation.questions.isEmpty)
  }

  @Test func `no more write so than forms came back`() {
    let desk = open()
    count("30", "20", desk)
    desk.press("o")
    desk.type("饭菜凉")
    desk.press("Down")
    // Nothing stands there that a number would be typed behind.
    desk.type("21")
    desk.press("F10")
    #expect(desk.screen.contains("from 1 to 20"), "\(desk.screen)")
    #expect(evaluation.opinions.isEmpty)
    desk.fill("20")
    desk.press("F10")
    #expect(evaluation.opinions.map(\.count) == [20])
    count("30", "19", desk)
    #expect(desk.screen.contains("from 20 to 30"), "\(desk.screen)")
  }

  @Test func `nobody writes anything where no form came back`() {
    let desk = open()
    count("30", "0", desk)
    desk.press("o")
    desk.type("饭菜凉")
    desk.press("F10")
    #expect(evaluation.opinions.isEmpty)
    #expect(desk.screen.contains("from 0 to 0"), "\(desk.screen)")
  }

  @Test func `an opinion that is too often already does not hinder whoever mends its words`() {
    sortedProblem()
    world.library.evaluations[id(1)]?.evaluation.returned = 20
    let desk = open()
    desk.press("Enter")
    desk.fill("饭菜太凉")
    desk.press("F10")
    #expect(evaluation.opinions.map(\.text) == ["饭菜太凉"])
    #expect(evaluation.opinions.map(\.count) == [41])
  }

  @Test func `how many wrote so is typed as it is meant`() {
    let desk = open()
    desk.press("o")
    desk.type("饭菜凉")
    desk.press("Down")
    desk.type("2")
    #expect(desk.screen.contains("empty: 1"))
    desk.press("F10 o")
    desk.type("床硬")
    desk.press("F10")
    #expect(evaluation.opinions.map(\.count) == [2, 1])
    desk.press("Enter Down")
    desk.type("3")
    desk.press("F10")
    #expect(evaluation.opinions.map(\.count) == [2, 3])
  }

  @Test func `the form of a visit asks about no trainer, whom no rating would count`() {
    let desk = Desk(world)
    desk.press("v")
    let visit = desk.chosen != nil
    #expect(visit)
    desk.press("Enter v")
    #expect(desk.title.hasPrefix(" Evaluation"), "\(desk.screen)")
    desk.press("n")
    #expect(!desk.screen.contains("Trainer"), "\(desk.screen)")
    #expect(desk.screen.contains("Very satisf"), "\(desk.screen)")
    let other = open()
    other.press("n")
    #expect(other.screen.contains("Trainer"))
  }

  @Test func `whoever enters what another has changed meanwhile is asked which stays`() {
    let desk = open()
    desk.press("p")
    desk.type("甲")
    world.library.evaluations[id(1)] = {
      var record = ClassEvaluation(of: id(1))
      record.evaluation.issued = 30
      return record
    }()
    desk.press("F10")
    // In the world a whole evaluation is one value; on disk it is merged field by field.
    #expect(desk.title.hasPrefix(" Changed by two people"))
  }

  @Test func `as it is seen`() {
    let desk = open(.simplified)
    count("300", "260", desk)
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("120")
    desk.press("F10 o")
    desk.type("时间太紧")
    desk.press("F10 p")
    desk.type("讨论时间不够")
    desk.press("F10 a")
    desk.type("每讲留半小时")
    desk.press("Down")
    desk.type("刘艳")
    desk.press("Down")
    desk.type("2026-12-31")
    desk.press("F10")
    #expect(
      desk.screen == """
         培训评估 · 女干部培训班 第13期                                  大连湾街道妇联
         意见表：发放300份，收回260份 · 收回率87%
         评价项目                                  很满意·满意·一般·不满意 得分  满意率
         课程内容                                  120·0·0·0               100   100%
         意见建议
             ×1 时间太紧                                                         → ?
         问题与整改措施
           1. 讨论时间不够                                                      0条意见
        ▸ [ ]    每讲留半小时                              刘艳       2026-12-31 周四












         ✓ 已保存
         Enter 修改  f 意见表  n 新评价项  g 加授课教师  o 新意见      ? 帮助  Esc 返回
         p 新问题  a 新措施  x 进度  t 教师评价
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in English`() {
    let desk = open(.english)
    count("300", "260", desk)
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("120")
    desk.press("F10 o")
    desk.type("时间太紧")
    desk.press("F10 p")
    desk.type("讨论时间不够")
    desk.press("F10 a")
    desk.type("每讲留半小时")
    desk.press("Down")
    desk.type("刘艳")
    desk.press("Down")
    desk.type("2026-12-31")
    desk.press("F10")
    #expect(
      desk.screen == """
         Evaluation · 女干部培训班 No. 13                                大连湾街道妇联
         Opinion forms: 300 issued, 260 returned · 87%
         Questions                               very·sat.·fair·dis. Score Satisfaction
         课程内容                                120·0·0·0           100   100%
         Opinions
             ×1 时间太紧                                                         → ?
         Problems and what is done about them
           1. 讨论时间不够                                                  opinions: 0
        ▸ [ ]    每讲留半小时                              刘艳       2026-12-31 Thu












         ✓ Saved
         Enter edit  f forms  n new question  g trainers               ? help  Esc back
         o new opinion  p new problem  a new action  x state  t trainer ratings
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in traditional Chinese`() {
    let desk = open(.traditional)
    count("300", "260", desk)
    desk.press("n")
    desk.type("课程内容")
    desk.press("Down Down")
    desk.type("120")
    desk.press("F10 o")
    desk.type("时间太紧")
    desk.press("F10 p")
    desk.type("讨论时间不够")
    desk.press("F10 a")
    desk.type("每讲留半小时")
    desk.press("Down")
    desk.type("刘艳")
    desk.press("Down")
    desk.type("2026-12-31")
    desk.press("F10")
    #expect(
      desk.screen == """
         培訓評估 · 女干部培训班 第13期                                  大连湾街道妇联
         意見表：發放300份，收回260份 · 收回率87%
         評價項目                                  很滿意·滿意·一般·不滿意 得分  滿意率
         课程内容                                  120·0·0·0               100   100%
         意見建議
             ×1 时间太紧                                                         → ?
         問題與整改措施
           1. 讨论时间不够                                                      0條意見
        ▸ [ ]    每讲留半小时                              刘艳       2026-12-31 週四












         ✓ 已儲存
         Enter 修改  f 意見表  n 新評價項  g 加授課教師  o 新意見      ? 說明  Esc 返回
         p 新問題  a 新措施  x 進度  t 教師評價
        """, "\(desk.screen)")
  }
}
