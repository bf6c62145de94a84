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
    for isHers in Self.keys.map(matches) + [matchesNumberWithoutZeros] {
      let enrolled = entries.filter { isHers($0.trainee) }
      if let first = enrolled.first {
        return enrolled.count == 1 ? .enrolled(first) : .ambiguous(enrolled.count)
      }
    }
    let others = roster.trainees.filter { trainee in
      Self.keys.contains { matches($0)(trainee) }
    }
    guard let first = others.first else { return .unknown }
    return others.count == 1 ? .elsewhere(first) : .ambiguous(others.count)
  }

  private static var keys: [KeyPath<Trainee, String?>] { [\.number, \.phone, \.idCard] }

  /// Whether what stands under a key in somebody's file is this code.
  private func matches(_ key: KeyPath<Trainee, String?>) -> (Trainee) -> Bool {
    { !text.isEmpty && $0[keyPath: key].map(EntryCode.init) == self }
  }

  private func matchesNumberWithoutZeros(_ trainee: Trainee) -> Bool {
    trainee.number.map(Fields.withoutZeros) == Fields.withoutZeros(text)
  }
}
