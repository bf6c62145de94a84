/// Numbers that are people's own, as they are shown where nobody asked for them whole.
public enum Masked {
  /// A phone: `138****8000`. Whoever knows the number recognizes it by its first three and last four
  /// digits. At least four are hidden, so that of a short one less is left to see.
  public static func phone(_ phone: String) -> String {
    let hidden = 4
    let end = min(4, max(phone.count - hidden, 0))
    return masked(phone, start: min(3, max(phone.count - hidden - end, 0)), end: end)
  }

  /// The number of an identity card: `210***************4`.
  ///
  /// Many offices post the first six and the last four. Here that would give the whole number away:
  /// the first six are the district, which is the same for nearly all, and the eight that are hidden
  /// are the birth, which stands in the trainee's file. What is left to hide are the last four, so
  /// only one of them is shown, enough to tell namesakes apart with the card at hand.
  public static func idCard(_ number: String) -> String {
    number.count < 15 ? masked(number, start: 0, end: 0) : masked(number, start: 3, end: 1)
  }

  /// A number that somebody typed or a reader read: whole as long as no identity card is, so that a slip
  /// is seen.
  public static func code(_ code: String) -> String {
    code.count < 15 ? code : idCard(code)
  }

  /// A cell of a table as it is shown: what may be a phone or an identity card is masked, whatever its
  /// column is taken for. A day, which has eight digits, is none.
  public static func cell(_ text: String, in column: RosterColumn?) -> String {
    let digits = text.count(where: \.isNumber)
    switch column {
    case .idCard? where digits >= 5: return idCard(text)
    case .phone? where digits >= 5: return phone(text)
    default: return digits < 9 ? text : digits < 15 ? phone(text) : idCard(text)
    }
  }

  private static func masked(_ text: String, start: Int, end: Int) -> String {
    text.prefix(start) + String(repeating: "*", count: text.count - start - end) + text.suffix(end)
  }
}

extension JSON {
  /// The value of a record's field as it is shown: numbers that are people's own are masked.
  ///
  /// - Parameter field: the path of the value inside the record, such as `phone`.
  public func masked(as field: String) -> JSON {
    switch self {
    case .string(let text), .number(let text):
      guard let mask = Self.masks[field.split(separator: "/").last ?? ""] else { return self }
      return .string(mask(text))
    case .array(let values): return .array(values.map { $0.masked(as: field) })
    case .object(var object):
      // What a correction replaced is masked as the field that held it.
      var corrected: String?
      if case .string(let field)? = object["field"] { corrected = field }
      for (key, value) in object.members.map({ ($0.key, $0.value) }) {
        object[key] = value.masked(as: key == "was" ? corrected ?? key : key)
      }
      return .object(object)
    case .bool, .null: return self
    }
  }

  /// The fields that hold numbers of people, and how each is masked.
  private static let masks: [Substring: @Sendable (String) -> String] = [
    "phone": Masked.phone, "idCard": Masked.idCard,
  ]
}
