import Cells
import Model
import Testing

@testable import Paper

@Suite struct PlainTextTests {
  @Test(arguments: zip(Language.allCases, [english, simplified, traditional]))
  func smallSheetIsExactlyThis(language: Language, expected: String) throws {
    let pages = try Samples.small(language).document.text(columns: 80)
    #expect(pages.map { $0.joined(separator: "\n") } == [expected])
  }

  @Test(arguments: [20, 40, 60, 79, 80, 100, 132, 200])
  func everythingStandsOnLinesThatFit(columns: Int) throws {
    let sheet = try Samples.large(count: 120)
    let pages = sheet.document.text(columns: columns)
    for line in pages.joined() {
      #expect(line.columns <= max(40, columns))
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
    for (index, page) in pages.enumerated() {
      #expect(page.count <= 60)
      #expect(page.last?.contains("第\(index + 1)页/共\(pages.count)页") == true)
      #expect(page.contains { $0.contains("---") })
    }
    // However the names are wrapped, none of their characters is lost.
    var counts: [Character: Int] = [:]
    for line in pages.joined() { for character in line { counts[character, default: 0] += 1 } }
    var names: [Character: Int] = [:]
    for entry in sheet.lines.map(\.entry) {
      for character in entry.trainee.name where character != " " {
        names[character, default: 0] += 1
      }
    }
    for (character, count) in names { #expect(counts[character, default: 0] >= count) }
  }

  @Test func shortNamesAreWholeAtAHundredColumns() throws {
    let sheet = try Samples.large(count: 60)
    let text = sheet.document.text(columns: 100).joined().joined(separator: "\n")
    for entry in sheet.lines.map(\.entry) where entry.trainee.name.columns < 10 {
      #expect(text.contains(entry.trainee.name))
    }
  }

  @Test func closingStandsBelowARow() throws {
    for count in 30...60 {
      let people = Array(
        repeating: (name: "刘艳", unit: "", post: String?.none, phone: String?.none), count: count)
      let last = try #require(Samples.sheet(people).document.text(columns: 80).last)
      #expect(last.contains { $0.hasPrefix("\(count + 2) ") })
      #expect(last.contains { $0.hasPrefix("负责人签字") })
    }
  }

  @Test(arguments: [
    ("", 4, [""]),
    ("刘艳", 4, ["刘艳"]),
    ("刘艳芳", 4, ["刘艳", "芳"]),
    ("刘艳芳", 5, ["刘艳", "芳"]),
    ("Sick leave", 6, ["Sick", "leave"]),
    ("Sick leave", 4, ["Sick", "leav", "e"]),
    ("刘\n艳", 8, ["刘 艳"]),
    ("a\u{1b}[31mb", 10, ["a [31mb"]),
  ])
  func textIsWrapped(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  private static let english = """
                        农村党员干部培训班 No. 3: Sign-in Sheet

    Time: Tuesday, 24 November 2026, 08:30–11:30  Place: 镇政府会议室
    Host: 仁和镇人民政府                          Session: No. 1
    Topic: 乡村振兴                               Trainer: ______________________

    Seat  Name             Unit                Post  Phone        Signature     Note
    ----  ---------------  ------------------  ----  -----------  ------------  ----
    1     刘艳             李桥镇              科员  13800000001  ____________
    2     阿依古丽·买买提  李桥镇南半壁店村村                     Sick leave
                           民委员会
    3     _______________  __________________  ____  ___________  ____________  ____
    4     _______________  __________________  ____  ___________  ____________  ____

    Expected: 2         Actual: __________  Leave: ___________  Absent: __________
    Signature of person in charge: ____________  Date: __________________________

                             Page 1 of 1 · Sheet 65YH-RTG2
    """

  private static let simplified = """
                             农村党员干部培训班第3期签到表

    时间：2026年11月24日（星期二） 08:30–11:30    地点：镇政府会议室
    主办单位：仁和镇人民政府                      课次：第1次
    课题：乡村振兴                                授课教师：_____________________

    座号  姓名             单位                职务  联系电话     签到          备注
    ----  ---------------  ------------------  ----  -----------  ------------  ----
    1     刘艳             李桥镇              科员  13800000001  ____________
    2     阿依古丽·买买提  李桥镇南半壁店村村                     病假
                           民委员会
    3     _______________  __________________  ____  ___________  ____________  ____
    4     _______________  __________________  ____  ___________  ____________  ____

    应到：2人           实到：__________人  请假：__________人  缺席：__________人
    负责人签字：_______________________________  日期：　　　　年　　月　　日

                           第1页/共1页 · 签到表编码 65YH-RTG2
    """

  private static let traditional = """
                             农村党员干部培训班第3期簽到表

    時間：2026年11月24日（星期二） 08:30–11:30    地點：镇政府会议室
    主辦單位：仁和镇人民政府                      課次：第1次
    課題：乡村振兴                                授課教師：_____________________

    座號  姓名             單位                職務  聯絡電話     簽到          備註
    ----  ---------------  ------------------  ----  -----------  ------------  ----
    1     刘艳             李桥镇              科员  13800000001  ____________
    2     阿依古丽·买买提  李桥镇南半壁店村村                     病假
                           民委员会
    3     _______________  __________________  ____  ___________  ____________  ____
    4     _______________  __________________  ____  ___________  ____________  ____

    應到：2人           實到：__________人  請假：__________人  缺席：__________人
    負責人簽字：_______________________________  日期：　　　　年　　月　　日

                           第1頁/共1頁 · 簽到表編碼 65YH-RTG2
    """
}
