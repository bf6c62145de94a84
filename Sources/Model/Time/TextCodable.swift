/// A value that is one string in JSON, the same string that its `description` gives.
public protocol TextCodable: Codable, CustomStringConvertible {
  /// The value that `text` writes, or nil where it writes none.
  init?(_ text: String)
}

extension TextCodable {
  /// Decodes the value from its string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)”")
    }
    self = value
  }

  /// Encodes the value as its string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension TextCodable where Self: CodingKeyRepresentable {
  /// The value as a key of a JSON object.
  public var codingKey: any CodingKey { TextKey(stringValue: description) }

  /// The value that a key of a JSON object writes.
  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

private struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// Bytes of a text. One concrete type, since times are read by the thousand, and the first use of
/// a generic one with each new type costs a search through all that the program conforms to.
typealias Digits = Slice<UnsafeBufferPointer<UInt8>>

/// The number that ASCII digits write; nil for a sign, a blank or anything else.
func number(_ digits: Digits) -> Int? {
  guard (1...18).contains(digits.count) else { return nil }
  var number = 0
  for digit in digits {
    guard (48...57).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 48)
  }
  return number
}

/// The number in decimal with leading zeros up to `width`.
func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
