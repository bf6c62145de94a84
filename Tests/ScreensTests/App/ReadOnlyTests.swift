import Model
import Testing

@testable import Screens

/// A newer version wrote the data folder.
@MainActor @Suite struct ReadOnlyTests {
  static let reason =
    "The data folder was written by a newer version (format 2) and is open for reading only; "
    + "update qiandao to change it"
  let world = World.withLeaves()

  init() { world.readOnlyReason = Self.reason }

  @Test(arguments: [
    (Language.english, "read only"), (.simplified, "只读"), (.traditional, "唯讀"),
  ])
  func isSaidFromTheStart(language: Language, words: String) {
    #expect(Desk(world, language).title.hasSuffix(" \(words) · 大连湾街道妇联"))
  }

  @Test(arguments: [
    "r n", "r e", "c n", "c e", "c Enter n", "c Down Enter e", "c Enter E", "c Enter t", "v n",
    "v Enter n", "v Enter e", "v Enter t", "v Down Enter Down Down Enter",
    "v Down Enter Down Down Down x", "v Down Enter End d", "v Down Enter End X",
    "v Down Enter End a",
    "v Enter s", "v Enter c p", "v Enter c a", "v Enter c P", "v Enter c n", "v Enter f n",
    "v Enter r e",
    "Enter p", "Enter P", "Enter n", "Enter v", "Enter 2 m", "Enter 1 c", "c Down Enter L n",
    "c Down Enter L y", "c Down Enter L x", "c Down Enter L p", "c Down Enter L r",
    "c Down Enter L Enter", "c Down Enter T Enter",
    "r Enter R", "r Enter M", "r U n", "r U e", "r U X", "r U M",
    "r i", "c Down Enter i", "c Down Enter p Space",
    "c L Enter", "c L Down Enter", "c L Down X", "m n", "c Down Enter v f", "c Down Enter v n",
    "c Down Enter v g", "c Down Enter v o", "c Down Enter v p",
  ])
  func changeIsRefusedAtOnce(script: String) {
    let desk = Desk(world)
    let way = script.split(separator: " ")
    desk.press(way.dropLast().joined(separator: " "))
    let before = desk.rows
    desk.press(String(way[way.count - 1]))
    #expect(desk.said.contains(Self.reason.filter { $0 != " " }), "\(desk.screen)")
    #expect(desk.rows.prefix(18) == before.prefix(18))
    #expect(desk.rows.last == before.last)
    #expect(world.saves.isEmpty)
  }
}
