import Cells
import Model

// Numbers that a reader types, or a person who knows them.
extension RollCall {
  /// As many signs as an identity card has, and some more.
  static let longestCode = 24

  /// Whether the check digit of an identity card may come next, which can be an X.
  var awaitsCheckDigit: Bool { seatDigits.count == IDCard.length - 1 }

  /// Waits for a code, of which something may have been typed already.
  mutating func beginCode(_ typed: String, _ context: Context) -> [Effect] {
    begin(.code(TextField(typed)), context)
  }

  /// Whether what is typed is no seat and does not begin as one.
  func isCode(_ typed: String) -> Bool {
    !entries.contains { String($0.seat).hasPrefix(typed) }
  }

  /// Says that a number which is a seat is somebody else's number in the roster as well: a reader would
  /// mark one and mean the other.
  mutating func refuse(numberLikeSeat seat: String, _ context: Context) -> [Effect] {
    guard case .enrolled(let entry) = EntryCode(seat).holder(in: entries, of: roster),
      String(entry.seat) != seat
    else { return [] }
    let values: KeyValuePairs = ["number": seat, "name": entry.trainee.name]
    return Self.ringing(context)
      + [.say(.error(context.text(RollCallMessage.seatOrNumber, values)))]
  }

  /// Marks present whoever has a number, wherever the cursor stands, and goes to her.
  mutating func take(code: String, _ context: Context) -> [Effect] {
    takesCode = true
    // Why a final record is changed is no question for whoever stands at the door.
    if meeting?.session.closed != nil {
      let final = MarkingError.closed.explanation(in: context.language)
      return answer(
        .error(final), who: context.text(Term.closed), context.text(SeatingMessage.isFinal), context
      )
    }
    // At the door others see the screen.
    let shown = Masked.code(code)
    switch EntryCode(code).holder(in: entries, of: roster) {
    case .unknown:
      return answer(
        .error(context.text(RollCallMessage.codeUnknown, ["code": shown])), who: shown,
        context.text(SeatingMessage.unknownCode), context)
    case .ambiguous(let count):
      let values: KeyValuePairs = ["code": shown, "count": String(count)]
      return answer(
        .error(context.text(RollCallMessage.codeAmbiguous, values)), who: shown,
        context.text(SeatingMessage.sharedCode, values), context)
    case .elsewhere(let trainee) where attendees.places.contains { $0.trainee == trainee.id }:
      return answer(
        .error(context.text(RollCallMessage.codeNotExpected, ["name": trainee.name])),
        who: trainee.name, context.text(SeatingMessage.notExpected), context)
    case .elsewhere(let trainee):
      return answer(
        .error(context.text(RollCallMessage.codeElsewhere, ["name": trainee.name])),
        who: trainee.name, context.text(SeatingMessage.notEnrolled), context)
    case .enrolled(let entry):
      guard entry.mark?.status?.isThere == true else { return markPresent(entry, context) }
      move(to: entry.id, context)
      let values: KeyValuePairs = [
        "seat": String(entry.seat), "name": entry.trainee.name,
        "status": entry.mark.words(in: context.language),
      ]
      return answer(
        .advice(context.text(RollCallMessage.codeAlready, values)), who: entry.seatAndName,
        context.text(SeatingMessage.alreadyIn, values), context)
    }
  }

  /// Says that the mark of a code is not on disk; why is said by whoever could not save it. The next
  /// code may come in all the same.
  mutating func failCode(of trainee: Identifier<Trainee>?, _ context: Context) -> [Effect] {
    if layout == .door, let entry = entries.first(where: { $0.id == trainee }) {
      answer = DoorAnswer(
        kind: .error, who: entry.seatAndName, words: context.text(SeatingMessage.notSaved))
    }
    return Self.ringing(context)
  }

  /// Says why a code marks nobody, at the door in its own way, and rings for whoever looks at the door.
  private mutating func answer(
    _ notice: Notice, who: String, _ words: String, _ context: Context
  ) -> [Effect] {
    guard layout == .door else { return Self.ringing(context) + [.say(notice)] }
    answer = DoorAnswer(kind: notice.kind, who: who, words: words)
    return Self.ringing(context)
  }

  private static func ringing(_ context: Context) -> [Effect] {
    context.township.ringsBell ? [.ring] : []
  }
}
