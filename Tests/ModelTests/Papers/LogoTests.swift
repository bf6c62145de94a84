import Foundation
import Model
import Testing

@Suite struct LogoTests {
  /// 3×2 pixels in colour.
  private static let whole =
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAADklEQVR42mNogAEGOAsAWhQJAa96c/EAAAAASUVORK5CYII="

  private func bytes(_ base64: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64)))
  }

  private func refusal(_ bytes: [UInt8]) -> LogoError? {
    #expect(throws: LogoError.self) { try Logo(bytes) }
  }

  @Test(arguments: [
    (whole, 3, 2),
    // Grey with 16 bits, colours by number, transparent and interlaced, as wide as may be.
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACEAAAAAAHTY67AAAADklEQVR42mNoAAIGEAEAFAoEAfXmzZEAAAAASUVORK5CYII=",
      2, 2
    ),
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQMAAABIeJ9nAAAABlBMVEX/AAAA/wDSh+9xAAAADElEQVR42mNoYGgAAAIEAQHzz/5MAAAAAElFTkSuQmCC",
      2, 2
    ),
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAFoEvQfAAAAC0lEQVR42mNoAAIABQUCAT/3Vd0AAAAASUVORK5CYII=",
      1, 1
    ),
    (
      "iVBORw0KGgoAAAANSUhEUgAAD6AAAAABAQAAAADiDGwNAAAADklEQVR42mNoGAUjDgAAsUH6AWSQfmUAAAAASUVORK5CYII=",
      4000, 1
    ),
  ])
  func `is a picture`(base64: String, width: Int, height: Int) throws {
    let logo = try Logo(bytes(base64))
    #expect(logo.width == width)
    #expect(logo.height == height)
    #expect(try logo.bytes == bytes(base64))
  }

  @Test(arguments: [
    // Three bits a sample, a kind of colour that there is not, no picture, no list of colours, no width,
    // another way to pack, another way to interlace, something after the end, no end.
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAwIAAADnp2LPAAAAC0lEQVR42mNoaAAAAYMBAYuRVfIAAAAASUVORK5CYII=",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAUAAAANoGtnAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQMAAABIeJ9nAAAADElEQVR42mNoYGgAAAIEAQHzz/5MAAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAAAAAABCAIAAAB/tTjgAAAACUlEQVR42mMAAAABAAGxDbaTAAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIBAACRtTnpAAAADElEQVR42mNoaGgAAAMEAYF1LgG8AAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAAJ+eTLyAAAADElEQVR42mNoaGgAAAMEAYF1LgG8AAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNoaGgAAAMEAYF1LgG8AAAAAElFTkSuQmCCeA==",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNoaGgAAAMEAYF1LgG8",
  ])
  func `is a damaged one`(base64: String) throws {
    #expect(try refusal(bytes(base64)) == .damaged)
  }

  @Test func `cut short anywhere, or with any byte altered, it is none`() throws {
    let whole = try bytes(Self.whole)
    for length in whole.indices {
      #expect(refusal(Array(whole[..<length])) == (length < 8 ? .noPNG : .damaged))
    }
    for index in whole.indices {
      var altered = whole
      altered[index] ^= 0x20
      #expect(refusal(altered) == (index < 8 ? .noPNG : .damaged), "byte \(index)")
    }
  }

  @Test func `other pictures are none, however large`() {
    #expect(refusal([]) == .noPNG)
    #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0]) == .noPNG)
    #expect(refusal(Array("<svg/>".utf8)) == .noPNG)
    #expect(refusal([UInt8](repeating: 0, count: Logo.mostBytes + 1)) == .noPNG)
  }

  @Test func `too much of a picture`() throws {
    let wide = try bytes(
      "iVBORw0KGgoAAAANSUhEUgAAD6EAAAABAQAAAAANzgczAAAADklEQVR42mNoGAUjDwAAq9H6ge3o+foAAAAASUVORK5CYII="
    )
    #expect(refusal(wide) == .tooManyPixels(width: 4001, height: 1))
    let large =
      try bytes(Self.whole) + [UInt8](repeating: 0, count: Logo.mostBytes)
    #expect(refusal(large) == .tooLarge(bytes: large.count))
  }

  @Test(arguments: Language.allCases)
  func `what is wrong is said with numbers`(language: Language) {
    let errors = [
      LogoError.noPNG, .damaged, .tooLarge(bytes: Logo.mostBytes + 1),
      .tooManyPixels(width: 4001, height: 20),
    ]
    let words = errors.map { $0.explanation(in: language) }
    #expect(Set(words).count == 4)
    #expect(words[2].contains("2049") && words[2].contains("2048"))
    #expect(words[3].contains("4001×20") && words[3].contains("4000"))
  }
}
