import Foundation
import Testing

/// What trainees think of a class or a visit, on the command line.
@Suite struct EvaluationCommandTests {
  private static let evaluation = """
    {"issued": 12, "returned": 10, "questions": [{"id": "q-1", "text": "课程内容",
    "counts": {"verySatisfied": 6, "satisfied": 3, "fair": 1}}, {"id": "q-2", "text": "孙丽华授课",
    "trainer": "孙丽华", "counts": {"verySatisfied": 10}}],
    "opinions": [{"id": "o-1", "text": "时间太短", "count": 4, "problem": "p-2"},
    {"id": "o-2", "text": "很好"}],
    "problems": [{"id": "p-1", "text": "教室冷", "actions": []},
    {"id": "p-2", "text": "课时不足", "actions": [{"id": "a-1", "text": "加一天", "owner": "王芳",
    "due": "2026-12-01"}]}]}
    """
  private let sandbox: Sandbox
  private let (trainingClass, visit): (String, String)

  /// A class and a visit with the same evaluation, and a class with none.
  init() throws {
    sandbox = try Sandbox.empty()
    trainingClass = try sandbox.succeed(
      "add", "class", "--name", "女干部培训班", "--series", "13", "--start", "2026-11-23")
    try sandbox.succeed("add", "class", "--name", "电商班", "--start", "2026-12-01")
    visit = try sandbox.succeed(
      "add", "visit", "--kind", "observation", "--host", "三涧堡街道", "--date", "2026-04-22")
    try Data(#"{"evaluation": \#(Self.evaluation), "id": "\#(trainingClass)"}"#.utf8)
      .write(to: URL(filePath: evaluationPath))
    let url = URL(filePath: "\(sandbox.data)/visits/\(visit).json")
    let text = try String(contentsOf: url, encoding: .utf8)
    try "{\"evaluation\": \(Self.evaluation),".appending(text.dropFirst())
      .write(to: url, atomically: true, encoding: .utf8)
  }

  private var evaluationPath: String {
    "\(sandbox.data)/classes/\(trainingClass)/evaluation.json"
  }

  @Test func `it shows forms, grades, trainers, opinions and problems`() throws {
    let page = try sandbox.succeed("evaluation", "女干部")
    #expect(page.hasPrefix("女干部培训班 No. 13\nForms issued    12\nForms returned  10\n"))
    #expect(page.contains("Return rate     83%\n"))
    #expect(page.contains("课程内容    6               3          1     0             90     90%\n"))
    #expect(page.contains("Trainer  Answers  Score  Satisfaction\n孙丽华   10       100    100%\n"))
    #expect(page.contains("×4  时间太短  2\n×1  很好      –\n"))
    #expect(page.contains("\nProblem 1  教室冷  opinions: 0\n"))
    #expect(
      page.contains(
        """

        Problem 2  课时不足  opinions: 4
          Due         By whom  Action  State
          2026-12-01  王芳     加一天  not done

        """))
    #expect(page.hasSuffix("ID  \(trainingClass)"))
    let visited = try sandbox.succeed("evaluation", "三涧堡")
    #expect(visited.hasPrefix("三涧堡街道  2026-04-22\n") && visited.contains("Problem 2  课时不足"))
    let simplified = try sandbox.succeed("evaluation", "女干部", "--lang", "zh-Hans")
    #expect(simplified.contains("收回率      83%") && simplified.contains("问题 2  课时不足  4条意见"))
    #expect(try sandbox.succeed("evaluation", "女干部", "--lang", "zh-Hant").contains("滿意率"))
    #expect(try sandbox.succeed("evaluation", "电商").contains("Nothing entered yet"))
  }

  @Test(arguments: ["class", "visit"]) func `as JSON it is whole`(subject: String) throws {
    let id = subject == "class" ? trainingClass : visit
    let shown = try sandbox.run("evaluation", id, "--json").object()
    #expect(shown["subject"] as? String == subject && shown["id"] as? String == id)
    #expect(shown["issued"] as? Int == 12 && shown["returned"] as? Int == 10)
    #expect(shown["returnRate"] as? Int == 83)
    let questions = try #require(shown["questions"] as? [[String: Any]])
    #expect(questions.map { $0["score"] as? Int } == [90, 100])
    #expect(questions.map { $0["verySatisfied"] as? Int } == [6, 10])
    let trainers = try #require(shown["trainers"] as? [[String: Any]])
    #expect(trainers.map { $0["trainer"] as? String } == ["孙丽华"])
    #expect(trainers.map { $0["answers"] as? Int } == [10])
    let problems = try #require(shown["problems"] as? [[String: Any]])
    #expect(problems.map { $0["number"] as? Int } == [1, 2])
    #expect(problems.map { $0["opinions"] as? Int } == [0, 4])
    let actions = try #require(problems[1]["actions"] as? [[String: Any]])
    #expect(actions.map { $0["owner"] as? String } == ["王芳"])
    #expect(try sandbox.run("log", "--json").list().map { $0["of"] as? String } == [id])
    #expect(try sandbox.run("--read-only", "evaluation", id, "--json").status == 1)
    #expect(try sandbox.run("--read-only", "evaluation", id).status == 0)
  }

  @Test func `what names neither or several is refused, and a damaged file is named`() throws {
    let none = try sandbox.refuse("evaluation", "没有")
    #expect(none.contains("qiandao classes") && none.contains("qiandao visits"))
    #expect(try sandbox.refuse("evaluation", "没有", "--lang", "zh-Hans").contains("没有培训班或外出观摩"))
    #expect(try sandbox.refuse("evaluation", "没有", "--lang", "zh-Hant").contains("沒有培訓班或外出觀摩"))
    #expect(try sandbox.run("evaluation").status == 64)
    let other = try sandbox.succeed(
      "add", "visit", "--kind", "seminar", "--host", "女干部学校", "--date", "2026-05-06")
    let several = try sandbox.refuse("evaluation", "女干部")
    #expect(several.contains(trainingClass) && several.contains(other))
    try Data("{".utf8).write(to: URL(filePath: evaluationPath))
    #expect(try sandbox.refuse("evaluation", trainingClass).contains("evaluation.json"))
    #expect(try sandbox.run("evaluation", visit).status == 0)
  }
}
