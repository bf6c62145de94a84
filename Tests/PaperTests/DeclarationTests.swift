import Foundation
import Testing

/// Our own declarations of Pango and Cairo, and of CUPS, agree with the real headers, where those are installed.
@Suite struct DeclarationTests {
  private static let flags = try? Tool.run(["pkg-config", "--cflags", "pangocairo"])
    .split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(.enabled(if: flags != nil, "libpango1.0-dev is not installed"))
  func declarationsAgreeWithTheHeaders() throws {
    try expectAgreement("CPangoCairo", Self.flags ?? [])
  }

  private static let cups = FileManager.default.fileExists(atPath: "/usr/include/cups/cups.h")

  @Test(.enabled(if: cups, "libcups2-dev is not installed"))
  func thoseOfCUPSDo() throws { try expectAgreement("CCups", []) }

  private func expectAgreement(_ name: String, _ flags: [String]) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let module = root.appendingPathComponent("Sources/\(name)").path
    _ = try Tool.run(
      [
        "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)/include",
        "-I\(module)/../CSystem/include",
      ]
        + flags + ["\(module)/\(name).c"])
  }
}
