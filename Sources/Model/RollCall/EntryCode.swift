/// A number that somebody has with her: the one in the roster, her phone or her identity card.
public struct EntryCode: Equatable, Sendable {
  /// Whose it is.
  public enum Holder: Equatable, Sendable {
    /// One line of the roll.
    case enrolled(Roll.Entry)
    /// Somebody of the roster who is not enrolled.
    case elsewhere(Trainee)
    /// So many have it.
    case ambiguous(Int)
    /// Nobody has it.
    case unknown
  }

  private let text: String

  /// What was typed or read, without what a reader puts around it.
  public init(_ typed: String) {
    text = Fields.narrow(typed).filter { !$0.isWhitespace }.lowercased()
  }

  /// Whose it is: first by number, then by phone and identity card; among those who are enrolled before
  /// all others. The zeros before a number may be left out, where nobody has the number without them.
  public func holder(in entries: [Roll.Entry], of roster: Roster) -> Holder {
    for key in Self.keys {
      let enrolled = entries.filter { matches($0.trainee[keyPath: key]) }
      if let first = enrolled.first {
        return enrolled.count == 1 ? .enrolled(first) : .ambiguous(enrolled.count)
      }
    }
    let alike = entries.filter {
      $0.trainee.number.map { Self.bare($0) == Self.bare(text) } == true
    }
    if let first = alike.first {
      return alike.count == 1 ? .enrolled(first) : .ambiguous(alike.count)
    }
    let others = roster.trainees.filter { trainee in
      Self.keys.contains { matches(trainee[keyPath: $0]) }
    }
    guard let first = others.first else { return .unknown }
    return others.count == 1 ? .elsewhere(first) : .ambiguous(others.count)
  }

  /// A number of digits without the zeros before them.
  private static func bare(_ number: String) -> Substring {
    number.allSatisfy(\.isASCIIDigit) ? number.drop { $0 == "0" } : number[...]
  }

  private static var keys: [KeyPath<Trainee, String?>] { [\.number, \.phone, \.idCard] }

  private func matches(_ value: String?) -> Bool {
    !text.isEmpty && value.map(EntryCode.init) == self
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
