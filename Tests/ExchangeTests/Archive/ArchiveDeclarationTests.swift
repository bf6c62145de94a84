import Foundation
import Testing

/// Our own declarations of libarchive agree with the real headers, where those are installed.
@Suite struct ArchiveDeclarationTests {
  private static let hasHeaders = FileManager.default.fileExists(atPath: "/usr/include/archive.h")

  @Test(.enabled(if: hasHeaders, "libarchive-dev is not installed"))
  func `declarations agree with the headers`() throws {
    let module = URL(filePath: #filePath).appending(path: "../../../../Sources/CArchive")
      .standardized.path
    let clang = Process()
    clang.executableURL = URL(filePath: "/usr/bin/env")
    clang.arguments = [
      "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)/include",
      "-I\(module)/../CSystem/include", "\(module)/CArchive.c",
    ]
    try clang.run()
    clang.waitUntilExit()
    #expect(clang.terminationStatus == 0)
  }
}
