import Model

/// A new or edited request for leave in a class.
struct LeaveDraft: Draft {
  enum Field: CaseIterable {
    case trainee, kind, from, fromTime, until, untilTime, reason, asked, approvedBy, paperSeen
  }

  let leave: LeaveRequest?
  let trainingClass: TrainingClass
  let roster: Roster
  let sessions: [Session]

  var title: LeaveMessage { leave == nil ? .newLeave : .editLeave }
  var tellsScreenBelow: Bool { true }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .trainee: .text(.trainee, formerName)
    case .kind: .choice(.kind, leave?.kind ?? .personal)
    case .from:
      .text(LeaveMessage.fromDay, (leave?.from ?? context.now.day).description)
    case .fromTime: .text(LeaveMessage.fromTime, leave?.fromTime?.description)
    case .until:
      .text(LeaveMessage.untilDay, (leave?.until ?? context.now.day).description)
    case .untilTime: .text(LeaveMessage.untilTime, leave?.untilTime?.description)
    case .reason: .text(LeaveMessage.reason, leave?.reason)
    case .asked:
      .text(LeaveMessage.askedDay, (leave?.asked ?? context.now.day).description)
    case .approvedBy: .text(LeaveMessage.approvedBy, leave?.approvedBy)
    case .paperSeen:
      .yesOrNo(labelled: LeaveMessage.paperField, leave?.paperSeen == true)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .trainee:
      guard let trainee = try? trainingClass.trainee(typed: text, in: roster) else {
        return context.text(LeaveMessage.traineeHint)
      }
      return [trainee.name, trainee.number ?? "", roster.unitName(of: trainee)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    case .fromTime, .untilTime: return context.text(LeaveMessage.wholeDay)
    case .approvedBy: return context.text(LeaveMessage.approverHint)
    default: return nil
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let trainee = trainee(&values)
    let from = values.value(.from, Fields.day)
    let fromTime = values.text(.fromTime) == nil ? nil : values.value(.fromTime, Fields.time)
    let until = values.value(.until, Fields.day)
    let untilTime = values.text(.untilTime) == nil ? nil : values.value(.untilTime, Fields.time)
    let asked = values.value(.asked, Fields.day)
    var result =
      leave
      ?? LeaveRequest(
        id: context.idSeed.id(letter: "l"), of: Identifier(letter: "t", milliseconds: 0, random: 0),
        kind: .personal, from: context.now.day, until: context.now.day, asked: context.now.day)
    result.trainee = trainee ?? result.trainee
    result.kind = values.text(.kind).flatMap(LeaveRequest.Kind.init) ?? result.kind
    result.from = from ?? result.from
    result.fromTime = fromTime
    result.until = until ?? result.until
    result.untilTime = untilTime
    result.reason = values.text(.reason)
    result.asked = asked ?? result.asked
    result.paperSeen = values.isYes(.paperSeen) ? true : nil
    let approvedBy = values.text(.approvedBy)
    // A refusal stands until somebody else's name is written.
    if let approvedBy, approvedBy != leave?.approvedBy {
      result = result.approving(by: approvedBy)
    } else {
      result.approvedBy = approvedBy
    }
    if from != nil, until != nil, result.isReversed {
      values.refuse(result.from == result.until ? .untilTime : .until, .endsBeforeItBegins)
    }
    try values.check()
    return .trainingClass(trainingClass.setting(result), was: trainingClass)
  }

  func answer(to saved: Change, _ context: Context) -> String? {
    guard case .trainingClass(let saved, let was) = saved else { return nil }
    let known = Set((was?.leaves ?? []).map(\.id))
    let found =
      saved.leaves?.first { leave.map(\.id) == $0.id }
      ?? saved.leaves?.last { leave == nil && !known.contains($0.id) }
    return found.map { context.answer(of: $0, in: saved, roster, sessions) }
  }

  /// What stands in the field for whoever asked; her id where her file is missing.
  private var formerName: String? {
    leave.map { leave in
      roster[leave.trainee].map { trainingClass.shortName(of: $0, in: roster) }
        ?? leave.trainee.description
    }
  }

  private func trainee(_ values: inout FormValues<Field>) -> Identifier<Trainee>? {
    // Whoever stands there already stays, also where her file is missing or her place was taken away.
    if let leave, values.text(.trainee) == formerName { return leave.trainee }
    return values.value(.trainee) { text throws(InputError) in
      try trainingClass.trainee(typed: text, in: roster)
    }?.id
  }
}
