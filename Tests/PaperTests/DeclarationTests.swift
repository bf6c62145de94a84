import Foundation
import Testing

/// Our own declarations of Pango and Cairo agree with the real headers, where those are installed.
@Suite struct DeclarationTests {
  private static let flags = try? Tool.run(["pkg-config", "--cflags", "pangocairo"])
    .split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(.enabled(if: flags != nil, "libpango1.0-dev is not installed"))
  func declarationsAgreeWithTheHeaders() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let module = root.appendingPathComponent("Sources/CPangoCairo").path
    _ = try Tool.run(
      [
        "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)/include",
        "-I\(module)/../CSystem/include",
      ]
        + (Self.flags ?? []) + ["\(module)/CPangoCairo.c"])
  }
}
