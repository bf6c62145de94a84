import Model
import Testing

@testable import Store

/// What is counted.
@Suite struct TotalsTests {
  private static let path = "classes/c-1/sessions/s-1.json"

  private func scratch(mark: String) throws -> ScratchFolder {
    let scratch = try ScratchFolder.sound()
    let text = try #require(scratch[Self.path])
    try scratch.write(text.replacing("\"status\": \"late\"", with: mark), to: Self.path)
    return scratch
  }

  @Test func `a mark of somebody who is not enrolled counts nowhere`() throws {
    let scratch = try ScratchFolder.sound()
    _ = try scratch.open().save(
      session("s-2").marking(id("t-8"), Mark(status: .late)), replacing: nil)
    #expect(
      try scratch.findings()
        == [Problem(path: "classes/c-1/sessions/s-2.json", fault: .uncounted("t-8"))])
  }

  /// The first screen counts every status in the text of a session.
  @Test(arguments: [
    (#""gate": {"status": "open"}, "status": "late""#, true), (#""status": null"#, true),
    (#""gate": {"x": "status"}, "status": "late""#, false),
    (#""note": "\"status\": 1", "status": "late""#, false),
  ])
  func `a status that the first screen miscounts is found`(
    mark: String, isMiscounted: Bool
  ) throws {
    let found = try scratch(mark: mark).findings()
    #expect(found == (isMiscounted ? [Problem(path: Self.path, fault: .miscounted)] : []))
  }

  @Test func `the sample counts the same both ways`() throws {
    #expect(try ScratchFolder.sample().findings().isEmpty)
  }
}
