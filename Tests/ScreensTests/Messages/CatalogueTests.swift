import Cells
import Model
import Testing

@testable import Screens

@Suite struct CatalogueTests {
  @Test func everyMessageIsWholeInEveryLanguage() {
    #expect(Message.unfinished == [])
    #expect(SeriesMessage.unfinished == [])
    #expect(RulesMessage.unfinished == [])
    #expect(LeaveMessage.unfinished == [])
    #expect(RollCallMessage.unfinished == [])
    #expect(TraineeMessage.unfinished == [])
    #expect(MoveMessage.unfinished == [])
    #expect(UnitMessage.unfinished == [])
    #expect(SeatingMessage.unfinished == [])
    #expect(GroupMessage.unfinished == [])
    #expect(MergeMessage.unfinished == [])
    #expect(ResultMessage.unfinished == [])
    #expect(ExportMessage.unfinished == [])
    #expect(ImportMessage.unfinished == [])
    #expect(DossierMessage.unfinished == [])
    #expect(LetterheadMessage.unfinished == [])
    #expect(PaperListMessage.unfinished == [])
    #expect(SheetMessage.unfinished == [])
    #expect(PaperMessage.unfinished == [])
    #expect(PrintMessage.unfinished == [])
    #expect(MeetingMessage.unfinished == [])
    #expect(EvaluationMessage.unfinished == [])
    #expect(VisitMessage.unfinished == [])
    #expect(Term.unfinished == [])
  }

  /// What stands for a placeholder at its longest, as far as one may hope.
  private static let typical: KeyValuePairs<String, String> = [
    "columns": "60", "rows": "12", "size": "60×12", "now": "59×11",
    "first": "trainees/t-01jd8z6k3m9q.json: …",
    "key": "出", "count": "263", "taken": "263", "expected": "263", "order": "姓氏笔画",
    "birth": "1985-03-12",
    "age": "41", "hours": "126", "actual": "12", "late": "2", "early": "1", "leave": "3",
    "absent": "1", "unmarked": "0", "number": "12", "name": "阿依古丽·买买提",
    "status": "Late 12 min, early 5 min", "seat": "263", "page": "12", "pages": "12",
    "path": "签到表-女干部培训班第13期-2026-11-24-3.pdf", "job": "office-12", "day": "2026-11-24",
    "why": "未能打印：系统无法运行 lp（错误 13），请改为保存 PDF",
    "names": "前盐村，后盐村，东泉社区", "place": "区委党校一号教室", "weekday": "Tue",
    "from": "2026-11-24 Tue", "until": "2026-11-24 Tue", "overlaps": "12",
    "mark": "60", "pass": "60", "full": "100", "scored": "263", "all": "263", "passed": "263",
    "lacking": "no score yet", "last": "妇训2026-263",
    "earned": "120", "rows": "263", "madeUp": "3", "gender": "Female",
    "units": "60", "without": "3", "other": "东泉社区",
    "done": "199999", "total": "200000", "file": "2026年度女干部花名册.xlsx · 名册",
    "was": "街道妇联副主席", "added": "200", "updated": "60", "unchanged": "3", "doubtful": "2",
    "rejected": "1", "enrolled": "263", "removed": "200", "restored": "60",
    "unit": "大连湾街道海滨社区",
    "class": "女干部培训班 No. 13", "row": "264", "signed": "208",
    "what": "25 marks, 3 walk-ins, Signatures 208",
    "to": "大连湾街道海滨社区", "there": "8", "missing": "2", "not": "1",
    "language": "简体中文", "letter": "Certificate of completion", "kilobytes": "2048",
    "before": "not with us", "record": "Site visit · 大连湾街道海滨社区",
    "people": "263", "low": "1", "high": "12",
    "issued": "300", "returned": "260", "rate": "87", "days": "2026-10-27, 2026-11-24 +10",
    "which": "2026-10-27 +10", "actions": "12", "opinions": "260",
    "problem": "时间太紧，讨论少，没休息",
    "title": "刘艳 学习心得", "time": "2026-11-24 17:30", "here": "263", "point": "12. 三涧堡街道",
  ]

  /// These are drawn in as many lines as they need.
  private static let wrapped: Set<Message> = [
    .conflictExplained, .windowTooSmall, .backedUpHere, .backupIncomplete,
  ]

  @Test(arguments: Language.allCases)
  func everyMessageFitsItsLine(language: Language) {
    expectFitting(Message.allCases.filter { !Self.wrapped.contains($0) }, language)
    expectFitting(SeriesMessage.allCases, language)
    expectFitting(RulesMessage.allCases, language)
    expectFitting(TraineeMessage.allCases, language)
    expectFitting(MoveMessage.allCases, language)
    expectFitting(UnitMessage.allCases, language)
    expectFitting(SeatingMessage.allCases, language)
    expectFitting(ResultMessage.allCases, language)
    expectFitting(ExportMessage.allCases, language)
    expectFitting(ImportMessage.allCases, language)
    expectFitting(DossierMessage.allCases, language)
    // A brace that is written as two stands for itself.
    expectFitting(LetterheadMessage.allCases.filter { $0 != .paragraphHint }, language)
    expectFitting(PaperListMessage.allCases, language)
    expectFitting(SheetMessage.allCases, language)
    expectFitting(PaperMessage.allCases, language)
    expectFitting(PrintMessage.allCases, language)
    expectFitting(MeetingMessage.allCases, language)
    expectFitting(EvaluationMessage.allCases, language)
    expectFitting(VisitMessage.allCases, language)
    expectFitting(ActionMessage.allCases, language)
  }

  private func expectFitting(_ messages: [some Catalogue], _ language: Language) {
    for message in messages {
      let text = message(language, Self.typical)
      #expect(!text.contains("{"), "\(message)")
      #expect(text.columns <= 78, "\(message): \(text.columns) \(text)")
    }
  }

  /// Glossary: one word for one thing, on every screen.
  @Test(arguments: [
    (Message.keyRollCall, "点名", "點名"), (.keySheet, "签到表", "簽到表"), (.keyRoster, "花名册", "花名冊"),
    (.keyClasses, "培训班", "培訓班"), (.keyVisits, "外出观摩", "外出觀摩"), (.keyPresent, "出勤", "出勤"),
    (.keyLate, "迟到", "遲到"), (.keyLeftEarly, "早退", "早退"), (.keyLeave, "请假", "請假"),
    (.keyAbsent, "缺席", "缺席"), (.keyPersonal, "事假", "事假"), (.keySick, "病假", "病假"),
    (.keyOfficial, "公假", "公假"), (.classes, "培训班", "培訓班"),
  ])
  func keysAreCalledAsTheGlossarySays(message: Message, simplified: String, traditional: String) {
    #expect(message(.simplified) == simplified)
    #expect(message(.traditional) == traditional)
  }

  /// Characters that only the other script has: a slip of the input method.
  @Test func simplifiedAndTraditionalDoNotMix() {
    let simplifiedOnly = Set("训签册点迟请员单观会专业华报当关记录进间课题师无时从这说过还开书东头")
    let traditionalOnly = Set("訓簽冊點遲請員單觀會專業華報當關記錄進間課題師無時從這說過還開書東頭")
    let phrases =
      Message.allCases.map(\.phrase) + SeriesMessage.allCases.map(\.phrase)
      + RulesMessage.allCases.map(\.phrase) + RollCallMessage.allCases.map(\.phrase)
      + TraineeMessage.allCases.map(\.phrase) + MoveMessage.allCases.map(\.phrase)
      + UnitMessage.allCases.map(\.phrase)
      + SeatingMessage.allCases.map(\.phrase)
      + ResultMessage.allCases.map(\.phrase) + GroupMessage.allCases.map(\.phrase)
      + ExportMessage.allCases.map(\.phrase)
      + ImportMessage.allCases.map(\.phrase) + MergeMessage.allCases.map(\.phrase)
      + DossierMessage.allCases.map(\.phrase) + LetterheadMessage.allCases.map(\.phrase)
      + DossierMessage.allCases.map(\.phrase) + PaperListMessage.allCases.map(\.phrase)
      + SheetMessage.allCases.map(\.phrase)
      + MeetingMessage.allCases.map(\.phrase) + EvaluationMessage.allCases.map(\.phrase)
      + SheetMessage.allCases.map(\.phrase) + VisitMessage.allCases.map(\.phrase)
      + ActionMessage.allCases.map(\.phrase)
    for message in phrases {
      #expect(simplifiedOnly.isDisjoint(with: message(.traditional)), "\(message)")
      #expect(traditionalOnly.isDisjoint(with: message(.simplified)), "\(message)")
    }
  }
}
