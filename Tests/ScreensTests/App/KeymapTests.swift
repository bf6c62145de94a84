import Cells
import Testing

@testable import Screens

@Suite struct KeymapTests {
  private let commands = Keymap<String>([
    .key(.character("p"), .character(" "), label: .keyPresent, "present"),
    .quiet(.up, label: .keyUp, "up"),
  ])
  private let typing = Keymap<String>(
    [.key(.enter, label: .keySave, "save")], text: { "type \($0.name)" })

  @Test func findsTheActionOfAKey() {
    #expect(commands.action(for: .character(" ")) == "present")
    #expect(commands.action(for: .up) == "up")
    #expect(commands.action(for: .character("q")) == nil)
    #expect(!commands.takesText)
  }

  @Test func textTakesEveryOtherKeyButFunctionKeys() {
    #expect(typing.action(for: .enter) == "save")
    #expect(typing.action(for: .character("q")) == "type q")
    #expect(typing.action(for: .function(2)) == nil)
    #expect(typing.takesText)
  }

  @Test func hintsNameKeysAndWhereTheyStand() {
    #expect(
      commands.hints == [
        Hint(keys: ["p", "Space"], label: .keyPresent, isInFooter: true),
        Hint(keys: ["↑"], label: .keyUp, isInFooter: false),
      ])
  }

  @Test(arguments: [
    (Key.character("x"), "x"), (.character(" "), "Space"), (.escape, "Esc"),
    (.backTab, "Shift-Tab"),
    (.function(10), "F10"), (.control("r"), "^R"), (.pageDown, "PgDn"),
  ])
  func keysAreCalledAsOnKeyboards(key: Key, name: String) {
    #expect(key.name == name)
  }
}
