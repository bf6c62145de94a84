import Foundation
import Testing

/// Our own declarations of the libraries that are opened only when they are used agree with the real
/// headers, where those are installed.
@Suite struct DeclarationTests {
  private static let archive = isInstalled("archive.h")
  private static let expat = isInstalled("expat.h")
  private static let xlsxwriter = isInstalled("xlsxwriter.h")

  @Test(.enabled(if: archive, "libarchive-dev is not installed"))
  func `those of libarchive do`() throws { try expectAgreement("CArchive") }

  @Test(.enabled(if: expat, "libexpat1-dev is not installed"))
  func `those of expat do`() throws { try expectAgreement("CXML") }

  @Test(.enabled(if: xlsxwriter, "libxlsxwriter-dev is not installed"))
  func `those of libxlsxwriter do`() throws { try expectAgreement("CXlsxWriter") }

  private static func isInstalled(_ header: String) -> Bool {
    FileManager.default.fileExists(atPath: "/usr/include/\(header)")
  }

  private func expectAgreement(_ name: String) throws {
    let module = URL(filePath: #filePath).appending(path: "../../../Sources/\(name)")
      .standardized.path
    let clang = Process()
    clang.executableURL = URL(filePath: "/usr/bin/env")
    clang.arguments = [
      "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)/include",
      "-I\(module)/../CSystem/include", "\(module)/\(name).c",
    ]
    try clang.run()
    clang.waitUntilExit()
    #expect(clang.terminationStatus == 0)
  }
}
