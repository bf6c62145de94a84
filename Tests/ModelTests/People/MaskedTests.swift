import Model
import Testing

@Suite struct MaskedTests {
  @Test(arguments: [
    ("13800138000", "138****8000"), ("041187654321", "041*****4321"),
    ("861380013800012", "861********0012"), ("1234567890", "12****7890"),
    ("123456789", "1****6789"), ("87654321", "****4321"), ("7654321", "****321"),
    ("668899", "****99"), ("12345", "****5"), ("1234", "****"), ("1", "*"), ("", ""),
    ("138-0013-8000", "138******8000"),
  ])
  func `a phone shows its ends and never all of it`(phone: String, shown: String) {
    #expect(Masked.phone(phone) == shown)
  }

  @Test func `four digits of any phone are hidden`() {
    for length in 4...30 {
      let phone = String(repeating: "7", count: length)
      let shown = Masked.phone(phone)
      #expect(shown.count == length)
      #expect(shown.filter { $0 == "*" }.count >= 4)
      #expect(shown.filter { $0 == "7" }.count <= 7)
    }
  }

  @Test(arguments: [
    ("210211198503121234", "210**************4"), ("21021119850312123X", "210**************X"),
    ("210211850312123", "210***********3"), ("2102111985", "**********"), ("", ""),
  ])
  func `an identity card shows nothing by which it can be completed`(
    number: String, shown: String
  ) {
    #expect(Masked.idCard(number) == shown)
  }

  @Test(arguments: [
    ("0900123", "0900123"), ("13800138000", "13800138000"),
    ("11010519491231002X", "110**************X"), ("1101051949123100", "110************0"),
  ])
  func `a code is whole unless it may be a card`(code: String, shown: String) {
    #expect(Masked.code(code) == shown)
  }

  @Test func `values of records are masked by their fields`() {
    let phone = JSON.string("13800138000")
    let shown = JSON.string("138****8000")
    #expect(phone.masked(as: "phone") == shown)
    #expect(JSON.number("13800138000").masked(as: "phone") == shown)
    #expect(JSON.string("210211198503121234").masked(as: "idCard") == .string("210**************4"))
    #expect(phone.masked(as: "note") == phone)
    #expect(phone.masked(as: "") == phone)
    #expect(JSON.null.masked(as: "phone") == .null)
    var trainee = JSON.Object()
    trainee["name"] = .string("王芳")
    trainee["phone"] = phone
    var correction = JSON.Object()
    correction["field"] = .string("phone")
    correction["was"] = phone
    trainee["history"] = .array([.object(correction)])
    let seen = JSON.object(trainee).masked(as: "")
    #expect(seen["name"] == .string("王芳"))
    #expect(seen["phone"] == shown)
    correction["was"] = shown
    #expect(seen["history"] == .array([.object(correction)]))
  }

  @Test(arguments: [
    ("138-1111-0001", nil, "138******0001"), ("13811110001", .phone, "138****0001"),
    ("2345678", .phone, "****678"), ("2345678", nil, "2345678"), ("手机号", .phone, "手机号"),
    ("210211198503121222", nil, "210**************2"),
    ("21021119850312", .idCard, "**************"),
    ("1985-03-12", nil, "1985-03-12"), ("1985-03-12", .birth, "1985-03-12"), ("", .idCard, ""),
    ("王芳 13811110001", RosterColumn.note, "王芳 *******0001"),
  ])
  func `a cell is masked where it may be a number of hers`(
    text: String, column: RosterColumn?, masked: String
  ) {
    #expect(Masked.cell(text, in: column) == masked)
  }

  @Test(arguments: [
    (RowError.input(.noPhone("13900001111/13900002222")), "139****************2222"),
    (.input(.noBirth("210211198503121222")), "210**************2"),
    (.input(.noSuchDay("13900001111")), "139****1111"),
    (.input(.digitsLost("210211198503121000")), "210**************0"),
    (.input(.noIncome("13900001111")), "139****1111"),
    (.input(.noneOf("13900001111", ["女"])), "139****1111"),
    (.doubtfulBirth("13900001111", "1985-03"), "139****1111"),
    (.formula("=13900001111"), "=13*****1111"),
    // A slip is seen where nobody's number is.
    (.input(.noBirth("1985-13")), "1985-13"), (.input(.digitsLost("1.38E+10")), "1.38E+10"),
    (.doubtfulBirth("85.3", "1985-03"), "85.3"), (.input(.noSuchDay("2026-02-30")), "2026-02-30"),
  ])
  func `what is refused of a row is masked as its cell is`(error: RowError, shown: String) {
    for language in Language.allCases {
      let words = error.masked.explanation(in: language)
      #expect(words.contains(shown), "\(words)")
    }
  }
}
