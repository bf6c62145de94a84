import Foundation
import Testing

/// Our own declarations of expat agree with the real header, where that is installed.
@Suite struct ExpatDeclarationTests {
  private static let hasHeader = FileManager.default.fileExists(atPath: "/usr/include/expat.h")

  @Test(.enabled(if: hasHeader, "libexpat1-dev is not installed"))
  func `declarations agree with the header`() throws {
    let module = URL(filePath: #filePath).appending(path: "../../../../Sources/CXML")
      .standardized.path
    let clang = Process()
    clang.executableURL = URL(filePath: "/usr/bin/env")
    clang.arguments = [
      "clang", "-fsyntax-only", "-Werror", "-DCHECK_DECLARATIONS", "-I\(module)/include",
      "-I\(module)/../CSystem/include", "\(module)/CXML.c",
    ]
    try clang.run()
    clang.waitUntilExit()
    #expect(clang.terminationStatus == 0)
  }
}
