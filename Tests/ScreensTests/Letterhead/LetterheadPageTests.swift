import Foundation
import Model
import Testing

@testable import Screens

/// How papers look and what letters say, set on the screens.
@MainActor @Suite struct LetterheadPageTests {
  private let world = World.township()
  private let desk: Desk

  init() { desk = Desk(world, .simplified) }

  /// 3×2 pixels.
  private func picture() throws -> [UInt8] {
    let text =
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAADklEQVR42mNogAEGOAsAWhQJAa96c/EAAAAASUVORK5CYII="
    return Array(try #require(Data(base64Encoded: text)))
  }

  @Test func `the letters are listed with what they say`() {
    desk.press("c L")
    #expect(
      desk.screen == """
         文书样式                                                        大连湾街道妇联
         文书用语：简体中文
         文书                       状态       内容
        ▸抬头与页脚                 预设       大连湾街道妇联
         情况反馈函                 预设       学员参训情况反馈函
         请假条                     预设       请假条
         培训通知                   预设       关于举办{培训班}的通知
         结业证书                   预设       结业证书
         绿色证书                   预设       绿色证书
         其他证书                   预设       培训证书













         Enter 修改  l 语言  X 恢复预设                                ? 帮助  Esc 返回
        """)
    desk.press("l")
    #expect(desk.rows[1].contains("繁體中文"))
    #expect(desk.rows[4].contains("學員參訓情況反饋函"))
    desk.press("l")
    #expect(desk.rows[6].contains("Notice of {class}"))
  }

  @Test func `name, footer and seal are set, and what is emptied is as preset`() {
    desk.press("c L Enter")
    desk.fill("大连湾街道妇女联合会")
    desk.press("Down")
    desk.fill("电话 0411-87600000")
    desk.press("Down Right F10")
    var wanted = Letterhead()
    wanted.name = "大连湾街道妇女联合会"
    wanted.footer = "电话 0411-87600000"
    wanted.leavesSealSpace = false
    #expect(world.library.letterhead == wanted)
    #expect(desk.rows[3].contains("自定"))
    #expect(desk.rows[3].contains("大连湾街道妇女联合会 · 电话"))
    desk.press("Enter ^U Down ^U Down Right F10")
    #expect(world.library.letterhead == Letterhead())
  }

  @Test func `a logo is copied in, kept while others are set, and removed`() throws {
    world.pictures["~/标志.png"] = try picture()
    desk.press("c L Enter Up")
    #expect(desk.screen.contains("PNG 文件的路径"))
    desk.type("~/标志.png")
    desk.press("F10")
    #expect(world.library.logo?.width == 3)
    #expect(desk.rows[3].contains("标志"))
    desk.press("Enter")
    #expect(desk.screen.contains("标志为 3×2 像素，1 KB"))
    desk.fill("妇联")
    desk.press("F10")
    #expect(
      world.saves.last == .letterhead(try #require(world.library.letterhead), was: Letterhead()))
    #expect(world.library.logo != nil)
    desk.press("Enter Up ^U F10")
    #expect(world.library.logo == nil)
    #expect(world.library.letterhead?.name == "妇联")
  }

  @Test func `what is no picture is refused, and nothing else is set`() {
    world.pictures["a.jpg"] = [0xFF, 0xD8]
    desk.press("c L Enter")
    desk.fill("妇联")
    desk.press("Up")
    desk.type("a.jpg")
    desk.press("F10")
    #expect(desk.notice?.contains("不是 PNG 图片") == true)
    #expect(world.library.letterhead == Letterhead())
    #expect(desk.screen.contains("a.jpg"))
  }

  @Test func `a letter is worded paragraph by paragraph, and has the preset again`() throws {
    desk.press("c L Down Enter")
    #expect(desk.title.hasPrefix(" 情况反馈函用语"))
    #expect(desk.screen.contains("{单位} {培训班} {起止} {地点} {主办单位} {人数} {日期} {考勤表}"))
    desk.fill("情况函")
    // The second paragraph goes, and one is added at the end.
    desk.press("Down Down ^U Up Up Up")
    desk.type("谢谢。")
    desk.press("F10")
    let preset = LetterKind.unitNotice.preset(in: .simplified).paragraphs
    #expect(
      world.library.letterhead?.ownWording(of: .unitNotice, in: .simplified)
        == Wording(title: "情况函", [preset[0]] + preset[2...] + ["谢谢。"]))
    #expect(desk.rows[4].contains("自定"))
    #expect(desk.rows[4].contains("情况函"))
    desk.press("X")
    #expect(desk.screen.contains("将情况反馈函恢复为预设用语？"))
    desk.press("n X y")
    #expect(world.library.letterhead == Letterhead())
    #expect(desk.notice == "✓ 已保存")
    desk.press("X")
    #expect(desk.notice == "✗ 已是预设用语")
  }

  @Test func `with everything emptied the preset holds again`() throws {
    let mine = Wording(title: "证", ["{学员}", "{培训班}"])
    world.library.letterhead = try Letterhead().setting(mine, of: .certificate, in: .simplified)
    desk.press("c L Down Down Down Down Enter ^U Down ^U Down ^U F10")
    #expect(world.library.letterhead == Letterhead())
  }

  @Test(arguments: [
    ("Down Down ^U {班主任} F10", "不能用 {班主任}"), ("Down Down { F10", "括号未闭合"),
    ("^U F10", "不能为空"), ("Down Down Down x F10", "{考勤表} 须单独成段"),
    ("Down Down Down ^U F10", "缺少 {考勤表}"),
  ])
  func `a mistake is said at its field`(script: String, words: String) {
    desk.press("c L Down Enter")
    desk.press(script)
    #expect(desk.screen.contains(words), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func `the language of the list is that of the wording`() {
    desk.press("c L l l Down Enter")
    #expect(desk.screen.contains("{unit}:"))
    #expect(desk.screen.contains("{unit} {class} {period}"))
    desk.fill("Notice")
    desk.press("F10")
    let letterhead = world.library.letterhead
    #expect(letterhead?.ownWording(of: .unitNotice, in: .english)?.title == "Notice")
    #expect(letterhead?.ownWording(of: .unitNotice, in: .simplified) == nil)
  }

  @Test func `what another program set meanwhile is shown, and either stands`() {
    desk.press("c L Enter Down")
    desk.fill("电话 1")
    world.library.letterhead?.footer = "电话 2"
    desk.press("F10")
    #expect(desk.screen.contains("电话 1") && desk.screen.contains("电话 2"))
    #expect(desk.screen.contains("文书样式"))
    desk.press("T")
    #expect(world.library.letterhead?.footer == "电话 2")
    #expect(desk.title.hasPrefix(" 文书样式"))
  }

  @Test func `where it cannot be read it is not written`() {
    world.library.letterhead = nil
    desk.press("c L")
    #expect(desk.screen.contains("无法读取 papers.json"))
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" 文书样式"))
    #expect(desk.notice?.contains("qiandao check") == true)
    desk.press("Down X")
    #expect(world.saves.isEmpty)
  }
}
