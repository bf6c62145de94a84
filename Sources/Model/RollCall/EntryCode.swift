/// A number that somebody has with her: the one on her card, her phone, or her seat.
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
    text = String(Fields.narrow(typed).filter { !$0.isWhitespace })
  }

  /// Whose it is: first by number, then by phone, then by seat; among those who are enrolled before
  /// all others.
  public func holder(in entries: [Roll.Entry], of roster: Roster) -> Holder {
    for key in [\Trainee.number, \Trainee.phone] {
      let enrolled = entries.filter { matches($0.trainee[keyPath: key]) }
      if let first = enrolled.first {
        return enrolled.count == 1 ? .enrolled(first) : .ambiguous(enrolled.count)
      }
    }
    if let seat = Int(text), let entry = entries.first(where: { $0.seat == seat }),
      !text.hasPrefix("0")
    {
      return .enrolled(entry)
    }
    let others = roster.trainees.filter { matches($0.number) || matches($0.phone) }
    guard let first = others.first else { return .unknown }
    return others.count == 1 ? .elsewhere(first) : .ambiguous(others.count)
  }

  private func matches(_ value: String?) -> Bool {
    guard let value, !text.isEmpty else { return false }
    return value.caseInsensitiveEquals(text)
  }
}

extension String {
  fileprivate func caseInsensitiveEquals(_ other: String) -> Bool {
    lowercased() == other.lowercased()
  }
}
