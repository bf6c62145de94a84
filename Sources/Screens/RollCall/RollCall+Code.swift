import Cells
import Model

// Numbers that a reader types, or a person who knows them.
extension RollCall {
  /// As many signs as an identity card has, and some more.
  static let longestCode = 24

  /// Waits for a code, of which something may have been typed already.
  mutating func beginCode(_ typed: String, _ context: Context) -> [Effect] {
    guard meeting != nil else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    mode = .code(TextField(typed))
    return []
  }

  /// Whether what is typed is no seat and does not begin as one.
  func isCode(_ typed: String) -> Bool {
    !entries.contains { String($0.seat).hasPrefix(typed) }
  }

  /// Marks present whoever has a number, wherever the cursor stands, and goes to her.
  mutating func take(code: String, _ context: Context) -> [Effect] {
    switch EntryCode(code).holder(in: entries, of: roster) {
    case .unknown:
      return answer(
        .error(context.text(RollCallMessage.codeUnknown, ["code": code])), who: code,
        context.text(SeatingMessage.unknownCode))
    case .ambiguous(let count):
      let values: KeyValuePairs = ["code": code, "count": String(count)]
      return answer(
        .error(context.text(RollCallMessage.codeAmbiguous, values)), who: code,
        context.text(SeatingMessage.sharedCode, values))
    case .elsewhere(let trainee):
      return answer(
        .error(context.text(RollCallMessage.codeElsewhere, ["name": trainee.name])),
        who: trainee.name, context.text(SeatingMessage.notEnrolled))
    case .enrolled(let entry):
      move(to: entry.id, context)
      guard entry.mark?.status?.isThere == true else {
        return change(context) { session throws(MarkingError) in
          try session.marking(entry.id, as: .present, at: context.now)
        }
      }
      let values: KeyValuePairs = [
        "seat": String(entry.seat), "name": entry.trainee.name,
        "status": entry.mark.words(in: context.language),
      ]
      return answer(
        .advice(context.text(RollCallMessage.codeAlready, values)), who: entry.seatAndName,
        context.text(SeatingMessage.alreadyIn, values))
    }
  }

  /// Says why a code changes nothing, at the door in its own way, and rings.
  private mutating func answer(_ notice: Notice, who: String, _ words: String) -> [Effect] {
    guard layout == .door else { return [.ring, .say(notice)] }
    answer = DoorAnswer(kind: notice.kind, who: who, words: words)
    return [.ring]
  }
}
