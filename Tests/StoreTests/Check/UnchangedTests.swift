import Foundation
import Model
import Testing

@testable import Store

/// Without --repair nothing is changed at all.
@Suite struct UnchangedTests {
  private func snapshot(_ scratch: ScratchFolder) throws -> [String] {
    try scratch.names().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/\(name)")
      return "\(name) \(try scratch.mode(name)) \(attributes[.modificationDate] ?? "") "
        + (scratch[name] ?? "")
    }
  }

  @Test func `a folder without a lock gets none`() throws {
    let scratch = try ScratchFolder.sample()
    let before = try snapshot(scratch)
    #expect(!before.contains { $0.hasPrefix(".lock") })
    #expect(try scratch.check().isSound)
    #expect(try snapshot(scratch) == before)
  }

  @Test func `a change that was cut short is told, and completed only by a repair`() throws {
    let scratch = try ScratchFolder.sound()
    let name = "trainees/\(DurableWriter.temporaryPrefix)x"
    let text = try #require(scratch["trainees/t-2.json"]).replacing("王芳", with: "李梅")
    try scratch.write(text, to: name)
    try scratch.write(
      #"{"put": [{"from": "\#(name)", "to": "trainees/t-2.json"}], "remove": []}"#,
      to: Transaction.recordName)
    let before = try snapshot(scratch)
    #expect(try scratch.findings() == [Problem(path: ".transaction", fault: .unfinished)])
    #expect(try snapshot(scratch) == before)
    let report = try scratch.check(repair: true)
    #expect(report.isSound && report.findings.count == 1)
    #expect(scratch["trainees/t-2.json"] == text)
    #expect(try scratch.findings() == [])
  }

  @Test func `a damaged folder stays as it is`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write("{", to: "township.json")
    try scratch.write("{\"id\": \"t-2\",, \"name\": \"x\"}", to: "trainees/t-2.json")
    try scratch.write("x", to: "trainees/\(DurableWriter.temporaryPrefix)x")
    try scratch.set(mode: 0o644, of: "trainees/t-1.json")
    let before = try snapshot(scratch)
    #expect(try scratch.check().findings.count == 4)
    #expect(try snapshot(scratch) == before)
  }
}
