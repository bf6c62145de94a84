/// The number of a resident identity card (居民身份证, GB 11643): six digits for a district, eight for the
/// birth, three for the order of registration, odd for men and even for women, and a check digit by ISO 7064
/// MOD 11-2, which is X for ten.
public struct IDCard: Hashable, Sendable {
  /// How many characters a number has.
  public static let length = 18

  /// The number: digits, and a capital X where it ends with one.
  public let number: String
  /// When the holder was born.
  public let birth: Day

  /// The card whose number is typed, with blanks between its parts or without, in wide digits or with a
  /// small x. Throws what cannot be right about it.
  public init(_ typed: String) throws(Mistake) {
    let number = Self.plain(typed)
    guard number.count == Self.length else { throw .length(number.count) }
    for (index, character) in number.enumerated() {
      let isLast = index == Self.length - 1
      guard Self.digits.contains(character) || isLast && character == "X" else {
        throw .character(character, at: index + 1)
      }
    }
    let birth = String(number.dropFirst(6).prefix(8))
    guard let day = Self.day(birth) else { throw .birth(birth) }
    let expected = Self.checkDigit(of: number.dropLast())
    guard number.last == expected else { throw .check(expected: expected) }
    self.number = number
    self.birth = day
  }

  /// The gender of the holder.
  public var gender: Trainee.Gender {
    let order = number.dropLast().last?.wholeNumberValue ?? 0
    return order.isMultiple(of: 2) ? .female : .male
  }

  /// What is typed as a number would be written, whether it is one or not.
  public static func plain(_ typed: String) -> String {
    String(Fields.narrow(Fields.text(typed) ?? "").filter { !$0.isWhitespace }).uppercased()
  }

  private static let digits = Set("0123456789")

  private static func day(_ digits: String) -> Day? {
    let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
    return Day("\(year)-\(rest.prefix(2))-\(rest.dropFirst(2))")
  }

  /// The character that has to follow these seventeen digits.
  private static func checkDigit(of digits: Substring) -> Character {
    // Each digit doubles what stands before it; with the check digit all of it is 1 modulo 11.
    let sum = digits.reduce(0) { ($0 + ($1.wholeNumberValue ?? 0)) * 2 % 11 }
    let check = (12 - sum) % 11
    return check == 10 ? "X" : Character(String(check))
  }
}
