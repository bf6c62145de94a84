import Foundation
import Model
import Testing

@Suite struct IncomeBandTests {
  @Test(
    arguments: [
      ("7000-8000", 7000, 8000), ("7-8千", 7000, 8000), ("7千-8千", 7000, 8000), ("7000", 7000, 7000),
      ("7000～8000元", 7000, 8000), ("７０００—８０００", 7000, 8000), ("7,000至8,000", 7000, 8000),
      ("60000+", 60_000, nil), ("6万以上", 60_000, nil), ("≥6万", 60_000, nil),
      ("1.5万", 15_000, 15_000),
      ("1-1.5万", 10_000, 15_000), ("5000-1万", 5000, 10_000), ("2.5萬", 25_000, 25_000),
      ("≤8000", nil, 8000), ("8000以下", nil, 8000), ("-8000", nil, 8000), ("8k", 8000, 8000),
      ("0", 0, 0),
    ] as [(String, Int?, Int?)])
  func `is read as people write it`(text: String, from: Int?, to: Int?) throws {
    let band = try #require(try Fields.income(text))
    #expect(band.from == from && band.to == to)
    #expect(try Fields.income(band.description) == band)
  }

  @Test(arguments: [
    "8000-7000", "abc", "7000-", "+", "-", "1-2-3", "7.5.5", "1e5", "0.0001", "inf", "200000000",
    "-7000-8000", "7千8", "99999999999999999999万",
  ])
  func `is refused where it is no income`(text: String) {
    #expect(throws: InputError.noIncome(text)) { try Fields.income(text) }
  }

  @Test func `nothing typed is no income`() throws {
    #expect(try Fields.income("  ") == nil)
  }

  @Test func `has at least one end, in the right order`() {
    #expect(IncomeBand() == nil)
    #expect(IncomeBand(from: 2, to: 1) == nil)
    #expect(IncomeBand(from: -1) == nil)
    #expect(IncomeBand(to: 100_000_001) == nil)
    for text in ["{}", #"{"from":2,"to":1}"#, #"{"to":-1}"#] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(IncomeBand.self, from: Data(text.utf8))
      }
    }
  }

  @Test(arguments: [
    ("7000-8000", "8000-9000", true), ("7000-8000", "8001-9000", false), ("60000+", "7000", false),
    ("60000+", "90000+", true), ("≤8000", "60000+", false), ("≤8000", "8000+", true),
    ("7000", "7000", true),
  ])
  func `overlaps another`(one: String, other: String, overlaps: Bool) throws {
    let bands = try [one, other].map { try #require(try Fields.income($0)) }
    #expect(bands[0].overlaps(bands[1]) == overlaps)
    #expect(bands[1].overlaps(bands[0]) == overlaps)
  }

  @Test(arguments: [
    ("7000-8000", "7000-8000 yuan", "7000-8000元"), ("60000+", "60000 yuan or more", "60000元以上"),
    ("≤8000", "up to 8000 yuan", "8000元以下"), ("7000", "7000 yuan", "7000元"),
  ])
  func `is said`(text: String, english: String, simplified: String) throws {
    let band = try #require(try Fields.income(text))
    #expect(band.words(in: .english) == english)
    #expect(band.words(in: .simplified) == simplified)
  }
}
