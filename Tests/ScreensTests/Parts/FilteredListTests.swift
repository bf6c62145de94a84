import Testing

@testable import Screens

@MainActor @Suite struct FilteredListTests {
  @Test(arguments: [
    ("c / dian", "农村电商"), ("c / ncds", "农村电商"), ("c / 13", "女干部"), ("c / 第13期", "女干部"),
    ("c / 黨校", "女干部"), ("c / 妇联", "女干部"), ("c / 2026-12", "农村电商"), ("v / 青島", "青岛村"),
    ("v / qdc", "青岛村"), ("v / 档案", "旅顺口区"), ("v / observ", "旅顺口区"), ("r / 劉艷", "刘艳"),
  ])
  func finds(script: String, name: String) {
    let desk = Desk()
    desk.press(script)
    #expect(desk.screen.contains("1 found"))
    #expect(desk.chosen?.contains(name) == true)
    desk.press("Enter")
    #expect(desk.title.contains(name))
    desk.press("Esc")
    #expect(desk.screen.contains("1 found"))
    desk.press("Esc")
    #expect(!desk.screen.contains("found"))
    #expect(desk.chosen?.contains(name) == true)
  }

  @Test(arguments: ["c", "v"])
  func nothingFoundIsSaid(script: String) {
    let desk = Desk()
    desk.press("\(script) / zz Enter")
    #expect(desk.screen.contains("Nothing matches; Esc shows all"))
    desk.press("Tab Esc n")
    #expect(desk.title.hasPrefix(" New"))
  }
}
