import Model
import Testing

@testable import Screens

/// How the sign-in sheets of a class are laid out.
@MainActor @Suite struct SheetFormTests {
  private let world = World.township()

  private func desk(_ language: Language) -> Desk {
    let desk = Desk(world, language)
    desk.press("s e")
    return desk
  }

  @Test(arguments: Language.allCases)
  func hintsAndErrorsStandThereWhole(language: Language) {
    let desk = desk(language)
    // Units become headings.
    desk.press("Down Down Left")
    #expect(desk.screen.contains(PaperMessage.unitOrderHint(language)), "\(desk.screen)")
    desk.press("Right Down")
    #expect(!desk.screen.contains("…"))
    for column in SheetLayout.Column.allCases {
      #expect(desk.screen.contains(column.term(language)), "\(desk.screen)")
    }
    desk.type("手机")
    desk.press("^S")
    let refused = InputError.noColumn("手机").explanation(in: language)
    #expect(desk.screen.contains(refused), "\(desk.screen)")
    desk.fill(SheetLayout.Column.allCases.map { $0.term(language) }.joined(separator: ","))
    desk.press("Down Right ^S")
    let tooMany = InputError.tooManyColumns(fitsLandscape: false).explanation(in: language)
    #expect(desk.screen.contains(tooMany), "\(desk.screen)")
    desk.fill("-")
    desk.press("Up Up Up Right ^S")
    let several = InputError.twoNamesOfOneSession.explanation(in: language)
    #expect(desk.screen.contains(several), "\(desk.screen)")
    #expect(!desk.screen.contains("…"))
    #expect(world.saves.isEmpty)
  }

  @Test func howPagesLieGoesWithTheScopeUntilSomebodyChoosesIt() {
    let desk = desk(.english)
    desk.press("Right Right ^S")
    #expect(world.library.classes[0].sheet?.scope == .trainingClass)
    #expect(world.library.classes[0].sheet?.orientation == nil)
    desk.press("e Down Right ^S")
    #expect(world.library.classes[0].sheet?.orientation == .portrait)
    desk.press("e Right ^S")
    #expect(world.library.classes[0].sheet?.orientation == nil)
    #expect(world.library.classes[0].sheet == nil)
    desk.press("e Down Right ^S e Right ^S")
    #expect(world.library.classes[0].sheet?.scope == .day)
    #expect(world.library.classes[0].sheet?.orientation == .landscape)
  }

  @Test(arguments: Language.allCases)
  func thePagesThatRowsMakeAreSaid(language: Language) {
    let desk = desk(language)
    desk.press("Down Down Down Down Down 5")
    let people = String(world.library.classes[0].places.count)
    let said = PaperMessage.rowsPerPagePages(language, ["people": people, "pages": "5"])
    #expect(desk.screen.contains(said), "\(desk.screen)")
  }
}
