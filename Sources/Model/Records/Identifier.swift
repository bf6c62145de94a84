/// The id of a record: a letter for its kind, a hyphen, and a code that sorts by time of making.
///
/// It names a file, so it holds nothing but lower-case letters, digits and hyphens.
public struct Identifier<Kind>: Hashable, Comparable, Sendable {
  /// The id as written in files and on the command line.
  public let description: String

  /// The id that `text` writes, or nil where it holds anything that may not stand in an id.
  public init?(_ text: String) {
    let allowed = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard allowed, (1...64).contains(text.utf8.count), text.utf8.first != 45 else { return nil }
    description = text
  }

  /// The id of another record that this one goes by.
  public init<Other>(of other: Identifier<Other>) { description = other.description }

  /// An id made now.
  ///
  /// Ten characters hold the milliseconds since 1970 and six hold 30 random bits, both in
  /// Crockford's base 32: ids sort by time, and two machines do not make the same one.
  public init(letter: Character, milliseconds: UInt64, random: UInt32) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let time = (0..<10).map { alphabet[Int(milliseconds >> UInt64((9 - $0) * 5) & 31)] }
    let chance = (0..<6).map { alphabet[Int(random >> UInt32((5 - $0) * 5) & 31)] }
    description = "\(letter)-" + String(time) + String(chance)
  }

  /// Ids made earlier come first.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.description < right.description
  }
}

extension Identifier: TextCodable, CodingKeyRepresentable {}
