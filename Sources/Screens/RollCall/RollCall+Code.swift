import Cells
import Model

// Numbers that a reader types, or a person who knows them.
extension RollCall {
  /// As many signs as an identity card has, and some more.
  static let longestCode = 24

  /// Whether the check digit of an identity card may come next, which can be an X.
  var awaitsCheckDigit: Bool { seatDigits.count == IDCard.length - 1 }

  /// Whether what is typed is no seat and does not begin as one.
  func isCode(_ typed: String) -> Bool {
    !entries.contains { String($0.seat).hasPrefix(typed) }
  }

  /// Marks present whoever has a number, wherever the cursor stands, and goes to her.
  mutating func take(code: String, _ context: Context) -> [Effect] {
    let known = EntryCode(code).holder(in: entries, of: roster)
    // At the door others see the screen.
    let shown = Masked.code(code)
    switch known {
    case .unknown:
      return answer(.error(context.text(RollCallMessage.codeUnknown, ["code": shown])), context)
    case .ambiguous(let count):
      let values: KeyValuePairs = ["code": shown, "count": String(count)]
      return answer(.error(context.text(RollCallMessage.codeAmbiguous, values)), context)
    case .elsewhere(let trainee):
      let values: KeyValuePairs = ["name": trainee.name]
      return answer(.error(context.text(RollCallMessage.codeElsewhere, values)), context)
    case .enrolled(let entry):
      move(to: entry.id, context)
      if entry.mark?.status?.isThere == true {
        let values: KeyValuePairs = [
          "seat": String(entry.seat), "name": entry.trainee.name,
          "status": entry.mark.words(in: context.language),
        ]
        return answer(.advice(context.text(RollCallMessage.codeAlready, values)), context)
      }
      return change(context) { session throws(MarkingError) in
        try session.marking(entry.id, as: .present, at: context.now)
      }
    }
  }

  /// What is said of a code that marks nobody, and heard by whoever looks at the door.
  private func answer(_ notice: Notice, _ context: Context) -> [Effect] {
    (context.township.ringsBell ? [.ring] : []) + [.say(notice)]
  }
}
