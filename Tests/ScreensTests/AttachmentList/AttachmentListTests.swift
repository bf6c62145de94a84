import Model
import Testing

@testable import Screens

@MainActor @Suite struct AttachmentListTests {
  let world = World.township()

  init() {
    let stop = Stop(id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "党群中心")
    world.library.visits[0] = world.library.visits[0].setting(stop)
    world.documents = [
      "照片.jpg": [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 1, count: 3000),
      "经验材料.pdf": Array("%PDF-1.4".utf8), "假.pdf": [0xFF, 0xD8, 0xFF], "空.txt": [],
    ]
    for path in ["照片.jpg", "照片二.jpg"] { world.beside.files[path] = [] }
  }

  private var visit: SiteVisit { world.library.visits[0] }
  private var files: [Model.Attachment] { visit.attachments ?? [] }

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("v Down Enter f")
    return desk
  }

  @Test func `a file is put there, and where it lies is shown`() throws {
    let desk = open()
    #expect(desk.screen.contains("No files yet; press n"))
    desk.press("n")
    desk.type("照片.jpg")
    desk.press("Down")
    desk.type("档案柜")
    desk.press("Down Right F10")
    let file = try #require(files.first)
    #expect(file.title == "档案柜" && file.type == .jpg && file.size == 3003)
    #expect(file.stop == visit.stops?.first?.id)
    #expect(desk.title.hasPrefix(" Files"))
    #expect(desk.chosen?.contains("档案柜") == true)
    #expect(desk.chosen?.contains("3 KB") == true)
    #expect(desk.chosen?.contains("党群中心") == true)
    #expect(desk.screen.contains("In the data folder: visits/\(visit.id)/\(file.fileName)"))
  }

  @Test func `without a title the name of the file is one`() {
    let desk = open()
    desk.press("n")
    desk.type("经验材料.pdf")
    desk.press("F10")
    #expect(files.map(\.title) == ["经验材料.pdf"])
    #expect(files.map(\.stop) == [nil])
    desk.press("Enter ^U F10")
    #expect(desk.screen.contains("✗ must not be empty"))
    desk.type("经验")
    desk.press("Down Right F10")
    #expect(files.map(\.title) == ["经验"])
    #expect(files.map(\.stop) == [visit.stops?.first?.id])
  }

  @Test(arguments: [
    ("假.pdf", "is no pdf inside"), ("空.txt", "is empty"), ("不在.pdf", "no such file"),
    ("", "must not be empty"),
  ])
  func `a file that is refused is said, and the form stays with what was typed`(
    path: String, error: String
  ) {
    let desk = open()
    desk.press("n")
    desk.type(path)
    desk.press("Down")
    desk.type("标题在此")
    desk.press("F10")
    #expect(desk.title.hasPrefix(" New file"))
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(desk.screen.contains("标题在此"))
    #expect(files.isEmpty)
  }

  @Test func `Tab completes the path and says what there is`() {
    let desk = open()
    desk.press("n 照 Tab")
    #expect(desk.screen.contains("照片.jpg  照片二.jpg"))
    desk.type("片.")
    desk.press("Tab")
    #expect(desk.screen.contains("照片.jpg"))
    #expect(!desk.screen.contains("照片二"))
    desk.press("F10")
    #expect(files.map(\.title) == ["照片.jpg"])
  }

  @Test func `a file goes only when asked, and a reflection in it alone is owed again`() {
    let desk = Desk(world)
    desk.press("v Down Enter r Enter Down Down")
    desk.type("经验材料.pdf")
    desk.press("F10")
    let attachment = files.first?.id
    #expect(files.map(\.title) == ["阿依古丽·买买提 Reflection"])
    #expect(
      visit.reflections == [id(1): Reflection("", on: day("2026-11-24"), attachment: attachment)])
    #expect(desk.chosen?.contains("〔阿依古丽·买买提 Refle") == true)
    desk.press("Esc f")
    #expect(desk.chosen?.contains("阿依古丽·买买提 Reflection") == true)
    desk.press("X n")
    #expect(files.count == 1)
    desk.press("X y")
    #expect(desk.notice == "✓ Removed")
    #expect(files.isEmpty)
    #expect(visit.reflections == nil)
    desk.press("X")
    #expect(desk.notice == "✗ Choose a file first")
  }

  @Test func `a text and a file stand beside each other`() {
    let desk = Desk(world)
    desk.press("v Down Enter r Enter")
    desk.type("先立卷")
    desk.press("Down Down")
    desk.type("假.pdf")
    desk.press("F10")
    #expect(desk.title.hasPrefix(" Reflection"))
    #expect(desk.screen.contains("先立卷"))
    #expect(visit.reflections == nil)
    desk.fill("经验材料.pdf")
    desk.press("F10")
    #expect(visit.reflections?[id(1)]?.text == "先立卷")
    #expect(visit.reflections?[id(1)]?.attachment == files.first?.id)
    // Mending the text leaves the file.
    desk.press("Enter ^U F10")
    #expect(visit.reflections?[id(1)]?.text == "")
    #expect(visit.reflections?[id(1)]?.attachment == files.first?.id)
  }

  @Test func `only who took part owes a reflection`() {
    world.library.visits[0].calls = [
      .departure: called([1, 3], at: "07:30"), visit.points[1]: called([1, 3], at: "11:00"),
    ]
    let desk = Desk(world)
    desk.press("v Down Enter")
    #expect(desk.screen.contains("0 of 2 · owed by 阿依古丽·买买提 王芳"))
    desk.press("r")
    #expect(desk.rows.count { $0.contains(" owed") } == 2)
  }

  private func called(_ here: [Int], at clock: String) -> VisitCall {
    var call = VisitCall()
    for trainee in visit.participants {
      call.marks[trainee] = VisitCall.Mark(isHere: here.contains { id($0) == trainee })
    }
    call.left = .init(date: visit.date, time: time(clock), count: here.count)
    return call
  }
}
