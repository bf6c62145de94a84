import Cells
import Model

// Numbers that a reader types, or a person who knows them.
extension RollCall {
  /// As many signs as an identity card has, and some more.
  static let longestCode = 24

  /// Whether what is typed is no seat and does not begin as one.
  func isCode(_ typed: String) -> Bool {
    !entries.contains { String($0.seat).hasPrefix(typed) }
  }

  /// Marks present whoever has a number, wherever the cursor stands, and goes to her.
  mutating func take(code: String, _ context: Context) -> [Effect] {
    let known = EntryCode(code).holder(in: entries, of: roster)
    switch known {
    case .unknown:
      return [.ring, .say(.error(context.text(RollCallMessage.codeUnknown, ["code": code])))]
    case .ambiguous(let count):
      return [
        .ring,
        .say(
          .error(
            context.text(RollCallMessage.codeAmbiguous, ["code": code, "count": String(count)]))),
      ]
    case .elsewhere(let trainee):
      return [
        .ring, .say(.error(context.text(RollCallMessage.codeElsewhere, ["name": trainee.name]))),
      ]
    case .enrolled(let entry):
      move(to: entry.id, context)
      if entry.mark?.status?.isThere == true {
        return [
          .ring,
          .say(
            .advice(
              context.text(
                RollCallMessage.codeAlready,
                [
                  "seat": String(entry.seat), "name": entry.trainee.name,
                  "status": entry.mark.words(in: context.language),
                ]))),
        ]
      }
      return change(context) { session throws(MarkingError) in
        try session.marking(entry.id, as: .present, at: context.now)
      }
    }
  }
}
