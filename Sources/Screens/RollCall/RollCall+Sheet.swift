import Model

// The way back from a sheet of paper.
extension RollCall {
  /// Once the roll is there, asks for what stands on the sheet by whose code it was opened, and says
  /// whose that is.
  mutating func beginSheet(_ context: Context) -> [Effect] {
    guard let sheet, let meeting else { return [] }
    self.sheet = nil
    let message: SheetMessage = sheet.page == nil ? .opened : .openedAtPage
    let said = context.text(
      message,
      [
        "class": meeting.trainingClass.title(in: context.language),
        "number": String(meeting.number), "page": sheet.page.map { String($0) } ?? "",
      ])
    return [.say(.advice(said))] + begin(.exceptions(TextField()), context)
  }

  /// How many signatures the paper holds, and how many more or fewer those are than are recorded.
  func signatures(_ context: Context) -> String? {
    guard let session = meeting?.session, let signed = session.signed else { return nil }
    let difference = session.signedDifference(attendees) ?? 0
    let words = "\(context.text(SheetMessage.signatures)) \(signed)"
    return difference == 0 ? words : "\(words) (\(difference > 0 ? "+" : "−")\(abs(difference)))"
  }

  /// What is said of a step that changes more than marks or one walk-in.
  func said(ofSheet step: MarkJournal.Step, _ context: Context) -> String {
    let message: SheetMessage =
      switch step {
      case .mark: .saved
      case .undo: .undone
      case .redo: .redone
      }
    var (marks, walkIns) = (0, 0)
    var signatures: String?
    for change in step.changes {
      switch change {
      case .mark: marks += 1
      case .walkIn: walkIns += 1
      case .signed(_, let after):
        signatures =
          "\(context.text(SheetMessage.signatures)) \(after.map { String($0) } ?? "–")"
      }
    }
    func counted(_ message: SheetMessage, _ count: Int) -> String? {
      count == 0 ? nil : context.text(message, ["count": String(count)])
    }
    let what = [counted(.marks, marks), counted(.walkIns, walkIns), signatures]
    return context.text(
      message, ["what": what.compactMap { $0 }.joined(separator: context.text(Message.comma))])
  }
}

extension Session {
  /// That the paper holds other signatures than are recorded as there; nil where it does not.
  func signedAdvice(_ attendees: Attendees, _ context: Context) -> String? {
    guard let signed, let difference = signedDifference(attendees), difference != 0
    else { return nil }
    let values: KeyValuePairs = ["signed": String(signed), "there": String(signed - difference)]
    return context.text(SheetMessage.signedDiffers, values)
  }
}
