import Foundation
import Model
import Testing

/// Files that are kept with a visit, in the built program.
@Suite struct VisitFilesTests {
  private func kept(_ sandbox: Sandbox) -> [String] {
    let folder = "\(sandbox.data)/visits"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.contains("/f-") }.sorted()
  }

  @Test func `what is too large or of another type is refused, and what is kept can be opened`()
    throws
  {
    let sandbox = try Sandbox.empty()
    let visit = try sandbox.succeed(
      "add", "visit", "--kind", "observation", "--host", "三涧堡街道", "--date", "2026-10-15"
    ).trimmingCharacters(in: .whitespacesAndNewlines)
    // Two gigabytes that take no room on the disk.
    let film = try sandbox.write(Data("%PDF-1.4".utf8), to: "film.pdf")
    try #require(truncate(film, 2 << 30) == 0)
    _ = try sandbox.write(Data([0xFF, 0xD8, 0xFF, 0xE0]), to: "photo.pdf")
    let bytes = Data("%PDF-1.4\n%%EOF\n".utf8)
    let paper = try sandbox.write(bytes, to: "paper.pdf")
    let window = try Window(sandbox)
    try window.press("v Enter f n", see: "New file")
    try window.type("~/film.pdf")
    try window.press("C-s", see: "has 2048", "~/film.pdf")
    try window.press("C-u")
    try window.type("~/photo.pdf")
    try window.press("C-s", see: "is no pdf", "~/photo.pdf")
    #expect(kept(sandbox).isEmpty)
    try window.press("C-u")
    try window.type("~/pap")
    try window.press("Tab", see: "paper.pdf")
    try window.press("C-s", see: "Files", "In the data folder: visits/\(visit)/f-")
    let file = try #require(kept(sandbox).first)
    let copy = "\(sandbox.data)/visits/\(file)"
    #expect(try Data(contentsOf: URL(filePath: copy)) == bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The copy is hers, whatever becomes of what it was copied from.
    try FileManager.default.removeItem(atPath: paper)
    #expect(try sandbox.run("check").status == 0)
    try window.press("X", see: "y removes the file")
    try window.press("y", see: "No files yet")
    #expect(kept(sandbox).isEmpty)
    #expect(try sandbox.run("check").status == 0)
    try window.press("q q q", see: "Today")
    try window.press("q", see: "[0]")
  }
}
