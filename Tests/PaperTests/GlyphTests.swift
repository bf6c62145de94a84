import Foundation
import Model
import Testing

@testable import Paper

/// What is printed is seen, not only read back: Cairo 1.16 left out characters that the text of the PDF had.
@Suite struct GlyphTests {
  /// A page of one line, as it is seen: how dark each of its points is, 0 to 255.
  private func page(_ text: String, isBold: Bool) throws -> [UInt8] {
    let document = Document(
      language: .simplified, title: "", author: "", runningHead: "",
      blocks: [.text(text, TextSetting(size: 20, isBold: isBold))])
    return try Tool.grey(document.pdf(), resolution: 72)
  }

  @Test(arguments: [false, true])
  func aCharacterAloneIsDrawn(isBold: Bool) throws {
    let blank = try page("", isBold: isBold).ink
    // Each alone, since with others some of what was left out came along.
    for character in "如女好妈姐妹婷娜婧媛嫣㛃𠮷龘" {
      #expect(try page(String(character), isBold: isBold).ink > blank + 20, "\(character)")
    }
  }

  @Test func allCharactersOfAPageAreDrawnAsTheyAreAlone() throws {
    let characters = Array("如有异议请于三日内向本会反映刘艳阿依古丽买提卡曾单解仇盖")
    let blank = try page("", isBold: false).ink
    let alone = try characters.map { try page(String($0), isBold: false).ink - blank }
    let together = try page(String(characters), isBold: false).ink - blank
    let sum = alone.reduce(0, +)
    #expect(abs(together - sum) < sum / 20)
  }
}

extension [UInt8] {
  /// How much of the page is black, in points of it.
  fileprivate var ink: Int { reduce(0) { $0 + 255 - Int($1) } / 255 }
}
