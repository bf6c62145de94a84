import Model

// The way back from a sheet of paper.
extension RollCall {
  /// Once the roll is there, asks for what stands on the sheet by whose code it was opened, and says
  /// whose that is.
  mutating func beginSheet(_ context: Context) -> [Effect] {
    guard let sheet, let meeting, !hasBegunSheet else { return [] }
    hasBegunSheet = true
    let own = meetingsOfSheet
    let message: SheetMessage =
      own.count > 1 ? .openedOfSeveral : sheet.page == nil ? .opened : .openedAtPage
    let said = context.text(
      message,
      [
        "class": meeting.trainingClass.title(in: context.language),
        "number": String(meeting.number), "page": sheet.page.map { String($0) } ?? "",
        "low": String(own.first?.number ?? meeting.number),
        "high": String(own.last?.number ?? meeting.number),
      ])
    return [.say(.advice(said))] + begin(.exceptions(TextField()), context)
  }

  /// The sessions of the class, or of the sheet with which one goes on, that take place.
  private var meetingsOfSheet: [Meeting] {
    guard let meeting else { return [] }
    let all = Meeting.all(of: meeting.trainingClass, sessions)
    let numbers = sheet.flatMap { $0.numbers(in: all) }
    return all.filter {
      $0.session.cancelled == nil && numbers?.contains($0.number) != false
    }
  }

  /// Goes to the roll call of the session before or behind this one, with the same sheet.
  mutating func turnSession(by step: Int, _ context: Context) -> [Effect] {
    guard let meeting else { return [] }
    let others = meetingsOfSheet.filter {
      step < 0 ? $0.number < meeting.number : $0.number > meeting.number
    }
    guard let next = step < 0 ? others.last : others.first else {
      let message: SheetMessage = step < 0 ? .isFirstSession : .isLastSession
      return [.say(.advice(context.text(message)))]
    }
    return [.replace(.rollCall(next.session.id, of: trainingClass, sheet: sheet))]
  }

  /// How many signatures the paper holds, and how many are recorded as there, where that differs.
  func signatures(_ context: Context) -> String? {
    guard let session = meeting?.session, let signed = session.signed else { return nil }
    let difference = session.signedDifference(attendees) ?? 0
    guard difference != 0 else { return "\(context.text(SheetMessage.signatures)) \(signed)" }
    return context.text(
      SheetMessage.signedBeside,
      ["signed": String(signed), "there": String(signed - difference)])
  }

  /// After a line from paper: how many it leaves unmarked, and what to do about them.
  func othersUnmarked(_ context: Context) -> String {
    guard isFromPaper, let count = roll?.tally.unmarked, count > 0 else { return "" }
    return context.text(SheetMessage.othersUnmarked, ["count": String(count)])
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
