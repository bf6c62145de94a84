/// What is typed of somebody who came without being enrolled: her name, where she works, her phone, in
/// this order; only the name is needed.
public struct WalkInLine: Equatable, Sendable {
  /// Her name.
  public let name: String
  /// Where she works; nil where it was not said.
  public let unit: String?
  /// Her phone, digits alone; nil where it was not said.
  public let phone: String?

  /// What `text` says of her. Throws `missing` without a name, `noPhone` where a number is none.
  public init(_ text: String) throws(InputError) {
    // By scalars: a mark may stand on a blank, and is none.
    let words = Fields.narrow(Fields.text(text) ?? "").unicodeScalars.split {
      $0.properties.isWhitespace || ",、;".unicodeScalars.contains($0)
    }.map { String($0) }
    let isNumber: (String) -> Bool = { $0.allSatisfy { "0123456789+-()‐‑–—".contains($0) } }
    name = try Fields.name(words.first { !isNumber($0) } ?? "")
    unit = Fields.text(words.filter { !isNumber($0) }.dropFirst().joined(separator: " "))
    // A phone is often written in groups.
    phone = try Fields.phone(words.filter(isNumber).joined(separator: " "))
  }

  /// Whether a walk-in is the same person, by all that was typed.
  public func isAbout(_ walkIn: WalkIn) -> Bool {
    walkIn.name == name && walkIn.unit == unit && walkIn.phone == phone
  }

  /// Who of the roster she is: of those with her name the one with her phone, or else in a unit that
  /// she named; nil where nobody is, or more than one. Of one phone several can answer, so that it
  /// says nothing of somebody with another name.
  public func match(in roster: Roster) -> Trainee? {
    let namesakes = roster.trainees.filter { $0.name == name }
    let sharers = namesakes.filter { phone != nil && $0.phone == phone }
    guard sharers.isEmpty else { return sharers.count == 1 ? sharers[0] : nil }
    guard let unit else { return nil }
    let found = namesakes.filter { trainee in
      let name = roster.unitName(of: trainee)
      let isOtherPhone = phone != nil && trainee.phone != nil
      return !isOtherPhone && !name.isEmpty && (name.contains(unit) || unit.contains(name))
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension Session {
  /// The session with somebody who came without being enrolled.
  public func adding(_ walkIn: WalkIn) -> Session {
    var session = self
    session.walkIns = (walkIns ?? []).filter { $0.id != walkIn.id } + [walkIn]
    return session
  }

  /// The session without a walk-in.
  public func removing(_ id: Identifier<WalkIn>) -> Session {
    var session = self
    let rest = (walkIns ?? []).filter { $0.id != id }
    session.walkIns = rest.isEmpty ? nil : rest
    return session
  }
}
