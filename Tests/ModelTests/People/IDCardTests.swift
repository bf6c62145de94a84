import Model
import Testing

@Suite struct IDCardTests {
  // The first two are the examples of GB 11643.
  @Test(arguments: [
    ("11010519491231002X", "1949-12-31", Trainee.Gender.female),
    ("440524188001010014", "1880-01-01", .male), ("210211198503121222", "1985-03-12", .female),
    ("210211198503121230", "1985-03-12", .male),
  ])
  func `it tells the birth and the gender`(
    number: String, birth: String, gender: Trainee.Gender
  ) throws {
    let card = try IDCard(number)
    #expect(card.number == number)
    #expect(card.birth.description == birth)
    #expect(card.gender == gender)
  }

  @Test(arguments: [
    "11010519491231002x", " 110105 19491231 002X\n", "１１０１０５１９４９１２３１００２Ｘ", "110105　19491231　002ｘ",
    "\u{feff}11010519491231002X",
  ])
  func `it is read as it is written`(typed: String) throws {
    #expect(try IDCard(typed).number == "11010519491231002X")
    #expect(try Fields.idCard(typed) == IDCard("11010519491231002X"))
  }

  @Test(arguments: [
    ("", IDCard.Mistake.length(0)), ("1101051949123100", .length(16)),
    // An old number, which has neither a century nor a check digit.
    ("110105491231002", .length(15)), ("11010519491231002XX", .length(19)),
    ("1101051949123100X2", .character("X", at: 17)), ("11O10519491231002X", .character("O", at: 3)),
    ("11010519491231002Y", .character("Y", at: 18)),
    ("1101051949123१002X", .character("१", at: 14)),
    ("110105194912320021", .birth("19491232")), ("110105190002290021", .birth("19000229")),
    ("110105000012310021", .birth("00001231")), ("110105194912310021", .check(expected: "X")),
    ("110105194912310039", .check(expected: "8")),
  ])
  func `what is wrong is said with its place`(typed: String, mistake: IDCard.Mistake) {
    #expect(throws: mistake) { try IDCard(typed) }
    if !typed.isEmpty {
      #expect(throws: InputError.noIDCard(mistake)) { try Fields.idCard(typed) }
    }
    let lines = Language.allCases.map(mistake.explanation)
    #expect(Set(lines).count == lines.count)
    #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
  }

  @Test func `one wrong digit, and two that changed places, are found`() throws {
    let digits = Array("210211198503121222")
    for place in 0..<17 {
      for wrong in "0123456789" where wrong != digits[place] {
        var typed = digits
        typed[place] = wrong
        #expect(throws: IDCard.Mistake.self) { try IDCard(String(typed)) }
      }
      var typed = digits
      typed.swapAt(place, place + 1)
      guard typed != digits else { continue }
      #expect(throws: IDCard.Mistake.self) { try IDCard(String(typed)) }
    }
  }

  @Test func `nothing typed is no card`() throws {
    #expect(try Fields.idCard(" 　") == nil)
  }

  @Test func `a file may hold what is none`() throws {
    var her = try trainee("t-1", "王芳")
    #expect(her.card == nil)
    her.idCard = "11010519491231002"
    #expect(her.card == nil)
    her.idCard = "11010519491231002x"
    #expect(her.card?.number == "11010519491231002X")
  }

  @Test(arguments: [
    ("1985", true), ("1985-03", true), ("1985-03-12", true), ("1986", false), ("1985-04", false),
    ("1985-03-13", false),
  ])
  func `a birth is that of the card as far as it is known`(birth: String, isSame: Bool) throws {
    let facts = try IDCard("210211198503121222").facts(unlike: PartialDay(birth), .female)
    #expect(facts == (isSame ? [] : [.birth(try #require(PartialDay("1985-03-12")))]))
  }

  @Test func `it tells what is other than what is known, and only that`() throws {
    let card = try IDCard("210211198503121230")
    let birth = try #require(PartialDay("1985-03-12"))
    #expect(card.facts(unlike: nil, nil) == [])
    #expect(card.facts(unlike: birth, .male) == [])
    #expect(card.facts(unlike: nil, .female) == [.gender(.male)])
    #expect(card.facts(unlike: PartialDay("1984"), .female) == [.birth(birth), .gender(.male)])
  }

  @Test func `whoever holds it has its birth and its gender`() throws {
    var her = try trainee("t-1", "王芳")
    her.post = "妇联主席"
    let holder = her.holding(try IDCard(" 210211 19850312 1222"))
    #expect(holder.idCard == "210211198503121222")
    #expect(holder.birth == PartialDay("1985-03-12"))
    #expect(holder.gender == .female)
    #expect(holder.name == "王芳" && holder.post == "妇联主席")
  }
}
