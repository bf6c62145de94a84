import Foundation
import Model
import Testing

@testable import Paper

/// What happens where fonts or libraries are missing, each in a process of its own.
@Suite struct FontTests {
  private static let latinFonts = "/usr/share/fonts/truetype/dejavu"

  /// Makes the fonts of one folder the only ones of this process.
  private static func useOnly(_ fonts: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("fonts.conf")
    try Data(
      "<fontconfig><dir>\(fonts)</dir><cachedir>\(folder.path)/cache</cachedir></fontconfig>".utf8
    ).write(to: file)
    setenv("FONTCONFIG_FILE", file.path, 1)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: latinFonts)))
  func latinFontsAloneAreTooFew() async {
    await #expect(processExitsWith: .success) {
      try Self.useOnly(Self.latinFonts)
      for language in Language.allCases {
        let document = try Samples.small(language).document
        #expect(throws: PaperError.noChineseFont) { try document.pdf() }
      }
      // Latin names under an English title need no Chinese font.
      var sheet = try Samples.sheet(
        [("Maria", "Lixin", nil, nil)], language: .english, name: "Class")
      sheet.organization = "Renhe"
      sheet.trainingClass.place = "Hall"
      #expect(try !sheet.document.pdf().isEmpty)
    }
  }

  @Test func withoutAnyFontTheFontIsNamed() async {
    await #expect(processExitsWith: .success) {
      try Self.useOnly("/nonexistent")
      let document = try Samples.small(.english).document
      #expect(throws: PaperError.noChineseFont) { try document.pdf() }
    }
  }

  @Test func missingLibraryIsNamed() async {
    await #expect(processExitsWith: .success) {
      let document = try Samples.small(.english).document
      // With no file left to open, no library can be loaded.
      var none = rlimit(rlim_cur: 3, rlim_max: 3)
      setrlimit(__rlimit_resource_t(7), &none)
      #expect(throws: PaperError.noLibrary("libpangocairo-1.0.so.0")) { try document.pdf() }
    }
  }
}
