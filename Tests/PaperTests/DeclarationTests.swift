import Foundation
import Testing

/// Our own declarations of the libraries that are opened when they are first used agree with the real
/// headers, where those are installed.
@Suite struct DeclarationTests {
  /// The files that use a library, the package of its headers, and how that is called by pkg-config.
  @Test(arguments: [
    ("CPangoCairo/CPangoCairo.c", "pangocairo pangoft2"), ("CPangoCairo/Fonts.c", "fontconfig"),
    ("CPangoCairo/Subset.c", "harfbuzz-subset"), ("CQRCode/CQRCode.c", "libqrencode"),
    ("CQPDF/CQPDF.c", "libqpdf"),
  ])
  func declarationsAgreeWithTheHeaders(file: String, package: String) throws {
    let names = package.split(separator: " ").map(String.init)
    let flags = try? Tool.run(["pkg-config", "--cflags"] + names)
    // Without the headers there is nothing to compare.
    guard let flags else { return }
    try expectAgreement(file, flags.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let cups = FileManager.default.fileExists(atPath: "/usr/include/cups/cups.h")

  @Test(.enabled(if: cups, "libcups2-dev is not installed"))
  func thoseOfCUPSDo() throws { try expectAgreement("CCups/CCups.c", []) }

  private func expectAgreement(_ file: String, _ flags: [String]) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/\(file)")
    let module = path.deletingLastPathComponent().path
    _ = try Tool.run(
      [
        "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)",
        "-I\(module)/include", "-I\(module)/../CSystem/include",
      ] + flags + [path.path])
  }
}
