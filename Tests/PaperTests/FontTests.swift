import Foundation
import Model
import Testing

@testable import Paper

/// What happens where fonts or libraries are missing, each in a process of its own.
@Suite struct FontTests {
  private static let latinFonts = "/usr/share/fonts/truetype/dejavu"

  /// Does something while the fonts of one folder are the only ones of this process.
  private static func withOnly(_ fonts: String, _ body: () throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("fonts.conf")
    try Data(
      "<fontconfig><dir>\(fonts)</dir><cachedir>\(folder.path)/cache</cachedir></fontconfig>".utf8
    ).write(to: file)
    setenv("FONTCONFIG_FILE", file.path, 1)
    try body()
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: latinFonts)))
  func latinFontsAloneAreTooFew() async {
    await #expect(processExitsWith: .success) {
      try Self.withOnly(Self.latinFonts) {
        for language in Language.allCases {
          let document = try Samples.small(language).document
          #expect(throws: PaperError.noChineseFont) { try document.pdf() }
        }
        // Latin names under an English title need no Chinese font.
        var sheet = try Samples.sheet(
          [("Maria", "Lixin", nil, nil)], language: .english, name: "Class"
        ) { trainingClass, _ in trainingClass.place = "Hall" }
        sheet.organization = "Renhe"
        #expect(try !sheet.document.pdf().isEmpty)
      }
    }
  }

  @Test func withoutAnyFontTheFontIsNamed() async {
    await #expect(processExitsWith: .success) {
      try Self.withOnly("/nonexistent") {
        let document = try Samples.small(.english).document
        #expect(throws: PaperError.noChineseFont) { try document.pdf() }
      }
    }
  }

  @Test func missingLibraryIsNamed() async {
    await #expect(processExitsWith: .success) {
      let document = try Samples.small(.english).document
      // With no file left to open, no library can be loaded.
      var none = rlimit(rlim_cur: 3, rlim_max: 3)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &none)
      #expect(throws: PaperError.noLibrary("libpangocairo-1.0.so.0")) { try document.pdf() }
    }
  }
}
