import CPangoCairo
import Foundation
import Model
import Testing

@testable import Paper

/// The first and the last page of every document beside the picture of it that somebody looked at.
///
/// The pictures are those of one version of the font, with which alone they are compared.
/// `make renderings` takes them anew.
@Suite struct RenderingTests {
  /// Noto Sans CJK 2.004, as Debian 12 has it.
  private static let font = "131334"
  private static let hasFont =
    (try? Tool.run(["fc-match", "-f", "%{family[0]} %{fontversion}", "Noto Sans CJK SC"]))
    == "Noto Sans CJK SC \(font)"
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Renderings")
  private static let isTakenAnew = ProcessInfo.processInfo.environment["RENDERINGS"] == "take"

  @Test(.enabled(if: hasFont), arguments: Specimen.all)
  func aPageLooksAsItDid(specimen: Specimen) throws {
    let pdf = try specimen.document.pdf()
    let last = try Tool.pages(of: pdf).count
    for page in Set([1, last]).sorted() {
      let name = "\(specimen.name).\(specimen.document.language.rawValue).\(page).png"
      let file = Self.folder.appendingPathComponent(name)
      let image = try Tool.image(of: pdf, page: page)
      if Self.isTakenAnew { try image.write(to: file) }
      let kept = try #require(FileManager.default.contents(atPath: file.path), "no \(name)")
      #expect(try Points(image).differing(from: Points(kept)) == nil, "\(name)")
    }
  }

  @Test func aMovedWordIsSeen() throws {
    func points(_ text: String) throws -> Points {
      let document = Document(
        language: .simplified, title: "通知", author: "杏花湾镇妇联", runningHead: "通知",
        blocks: [.heading("通知"), .text(text, TextSetting())])
      return try Points(Tool.image(of: document.pdf(), page: 1))
    }
    #expect(try points("请于九点到会。").differing(from: points("请于九点到会。")) == nil)
    #expect(try points("请于九点到会。").differing(from: points("　请于九点到会。")) != nil)
    #expect(try points("请于九点到会。").differing(from: points("请于九点到场。")) != nil)
  }
}

/// A page as points, each 0 for black to 255 for white.
private struct Points {
  let width: Int
  let rows: [[UInt8]]

  init(_ png: Data) throws {
    let picture = try #require(Picture(png: [UInt8](png)))
    width = picture.width
    let width = width
    rows = (0..<picture.height).map { y in
      // Four bytes a point, of which the first three are the same in grey.
      let row = paper_image_row(picture.handle, Int32(y))
      return (0..<width).map { row[$0 * 4] }
    }
  }

  /// What differs, as the eye would say it: a square of 2 mm that is darker or lighter. One drawing program
  /// smooths edges a little otherwise than another.
  func differing(from other: Points) -> String? {
    guard width == other.width, rows.count == other.rows.count else { return "another size" }
    let side = 4
    for top in stride(from: 0, to: rows.count, by: side) {
      for left in stride(from: 0, to: width, by: side) {
        let square = (top..<min(top + side, rows.count)).flatMap { y in
          (left..<min(left + side, width)).map { Int(rows[y][$0]) - Int(other.rows[y][$0]) }
        }
        let mean = square.reduce(0, +) / square.count
        if abs(mean) > 25 { return "at \(left), \(top) of \(width) × \(rows.count)" }
      }
    }
    return nil
  }
}
