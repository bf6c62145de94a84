/// What is typed of somebody who came without being enrolled: her name, where she works, her phone, in
/// this order; only the name is needed.
public struct WalkInLine: Equatable, Sendable {
  /// Her name.
  public let name: String
  /// Where she works; nil where it was not said.
  public let unit: String?
  /// Her phone, digits alone; nil where it was not said.
  public let phone: String?

  /// What `text` says of her. Throws `missing` without a name, `noPhone` where a number is none, and
  /// `severalNumbers` where it cannot be told which of them is her phone.
  public init(_ text: String) throws(InputError) {
    // By scalars: a mark may stand on a blank, and is none.
    let words = Fields.narrow(Fields.text(text) ?? "").unicodeScalars.split {
      $0.properties.isWhitespace || ",、;".unicodeScalars.contains($0)
    }.map { String($0) }
    let isNumber: (String) -> Bool = { $0.allSatisfy { "0123456789+-()‐‑–—".contains($0) } }
    name = try Fields.name(words.first { !isNumber($0) } ?? "")
    unit = Fields.text(words.filter { !isNumber($0) }.dropFirst().joined(separator: " "))
    phone = try Self.phone(words.filter(isNumber))
  }

  /// What was typed of a walk-in.
  init(_ walkIn: WalkIn) {
    (name, unit, phone) = (walkIn.name, walkIn.unit, walkIn.phone)
  }

  /// A phone is often written in groups: 139 1234 5678, 0411 8812 3456. But what is one by itself is no
  /// part of another: 3 13912345678.
  private static func phone(_ groups: [String]) throws(InputError) -> String? {
    let text = groups.joined(separator: " ")
    let national = groups.filter { !digits($0).isEmpty }.drop(while: isCountry)
    let local = national.drop(while: isArea)
    let isSeveral =
      local.count > 1 && local.contains(where: isWhole)
      || local.count < national.count && isMobile(local)
    guard !isSeveral || isMobile(national) else { throw .severalNumbers(text) }
    return try Fields.phone(text)
  }

  /// Whether a group is the number of a country, as +86 or 00852 is, or begins with it.
  private static func isCountry(_ group: String) -> Bool {
    let dialled = group.drop { $0 == "(" }
    return (dialled.hasPrefix("+") || dialled.hasPrefix("00")) && digits(group).count <= 5
  }

  /// Whether a group is the number of an area, as 010 or 0411 is.
  private static func isArea(_ group: String) -> Bool {
    digits(group).first == "0" && (3...4).contains(digits(group).count)
  }

  /// Whether a group lacks nothing of a phone: with an area it has ten digits or more.
  private static func isWhole(_ group: String) -> Bool {
    guard (try? Fields.phone(group)) ?? nil != nil else { return false }
    return digits(group).first != "0" || digits(group).count >= 10
  }

  /// Whether groups are a mobile phone together, wherever it is divided.
  private static func isMobile(_ groups: ArraySlice<String>) -> Bool {
    let digits = digits(groups.joined())
    return digits.count == 11 && digits.first == "1"
  }

  private static func digits(_ group: String) -> String { group.filter(\.isNumber) }

  /// Whether a walk-in is the same person, by all that was typed.
  public func isAbout(_ walkIn: WalkIn) -> Bool {
    self == WalkInLine(walkIn)
  }

  /// Whether another line tells of the same person, as far as that can be told: her phone tells it or,
  /// where neither has one, her unit.
  func isSurely(_ other: WalkInLine) -> Bool {
    name == other.name && phone == other.phone
      && (phone != nil || unit != nil && unit == other.unit)
  }

  /// Who of the roster she is: whoever has her phone, or else her name and the unit that she named,
  /// where she worked on that day; nil where nobody is, or more than one.
  public func match(in roster: Roster, on day: Day) -> Trainee? {
    if let phone {
      let found = roster.trainees.filter { $0.phone == phone }
      return found.count == 1 ? found[0] : nil
    }
    guard let unit else { return nil }
    let found = roster.trainees.filter { trainee in
      let name = roster.unitName(of: trainee, on: day)
      return trainee.name == self.name && Self.isSame(unit, name)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether a unit as it was typed is the one of this name.
  static func isSame(_ typed: String, _ name: String) -> Bool {
    !name.isEmpty && (name.contains(typed) || typed.contains(name))
  }
}

extension Session {
  /// The session with somebody who came without being enrolled.
  public func adding(_ walkIn: WalkIn) -> Session {
    var session = self
    session.walkIns = (walkIns ?? []).filter { $0.id != walkIn.id } + [walkIn]
    return session
  }

  /// The session with somebody who came, known or not: whoever of the roster she is was there, whatever
  /// was marked before.
  public func taking(_ walkIn: WalkIn) -> Session {
    let session = adding(walkIn)
    guard let trainee = walkIn.trainee, let mark = marks[trainee], mark.status?.isThere == false
    else { return session }
    return session.marking(trainee, mark.setting(.present, at: walkIn.at))
  }

  /// The session without a walk-in.
  public func removing(_ id: Identifier<WalkIn>) -> Session {
    var session = self
    let rest = (walkIns ?? []).filter { $0.id != id }
    session.walkIns = rest.isEmpty ? nil : rest
    return session
  }
}
