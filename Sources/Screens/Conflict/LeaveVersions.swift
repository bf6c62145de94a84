import Model

/// A request for leave of which two people made different things.
struct LeaveVersions {
  private let mine: LeaveRequest?
  private let theirs: LeaveRequest?
  private let trainingClass: TrainingClass
  private let roster: Roster

  /// What a conflict is about; nil where that is no request of a class.
  init?(_ value: SaveConflict.Value, in change: Change, _ roster: Roster) {
    guard value.field.hasPrefix("leaves/"), case .trainingClass(let trainingClass, _) = change
    else { return nil }
    mine = value.mine.flatMap { LeaveRequest(tree: $0) }
    theirs = value.theirs.flatMap { LeaveRequest(tree: $0) }
    guard mine != nil || theirs != nil else { return nil }
    self.trainingClass = trainingClass
    self.roster = roster
  }

  /// What it is, and whose, where both say the same of that.
  func name(_ context: Context) -> String {
    let trainees = Set([mine, theirs].compactMap { $0?.trainee })
    return ([context.text(Term.leaveRequest)] + (trainees.count == 1 ? trainees.map(name) : []))
      .joined(separator: " · ")
  }

  /// What I made of it.
  func mine(_ context: Context) -> [String] { lines(mine, besides: theirs, context) }

  /// What the other one made of it.
  func theirs(_ context: Context) -> [String] { lines(theirs, besides: mine, context) }

  /// Kind, days and state, and below them whatever else the other version has otherwise.
  private func lines(
    _ leave: LeaveRequest?, besides other: LeaveRequest?, _ context: Context
  ) -> [String] {
    guard let leave else { return ["–"] }
    let asksForReturn = context.township.rules(of: trainingClass).asksForReturn
    let state = leave.state(on: context.now.day, asksForReturn: asksForReturn)
    let first = [context.text(leave.kind.term), leave.period, context.words(state)]
    return first.joined(separator: " · ").wrapped(to: context.columns - 14, lines: 2)
      + (other.map { differences(of: leave, state, from: $0, context) } ?? [])
  }

  private func differences(
    of leave: LeaveRequest, _ state: LeaveRequest.State, from other: LeaveRequest,
    _ context: Context
  ) -> [String] {
    func labelled(_ label: LeaveMessage, _ text: String?) -> String {
      "\(context.text(label)): \(text ?? "–")"
    }
    var words: [String] = []
    if leave.trainee != other.trainee { words.append(name(leave.trainee)) }
    if leave.reason != other.reason { words.append(labelled(.reason, leave.reason)) }
    if leave.asked != other.asked {
      words.append(context.text(LeaveMessage.askedOn, ["day": leave.asked.description]))
    }
    if let approver = leave.approvedBy, approver != other.approvedBy,
      state != .approved(by: approver)
    {
      words.append(labelled(.approvedBy, approver))
    }
    if leave.paperSeen != other.paperSeen {
      let isSeen = leave.paperSeen == true
      words.append(context.text(isSeen ? LeaveMessage.paperSeen : .paperNotSeen))
    }
    if let returned = leave.returned, other.returned != nil, returned != other.returned {
      words.append("\(returned.day) \(returned.time)")
    }
    guard !words.isEmpty else { return [] }
    return words.joined(separator: " · ").wrapped(to: context.columns - 8, lines: 3)
  }

  /// Her name; her id where her file is missing.
  private func name(_ trainee: Identifier<Trainee>) -> String {
    roster[trainee]?.name ?? trainee.description
  }
}
