import Model

/// The place of a trainee in a class: from when on she is expected, and whether she has left.
struct EnrolmentDraft: Draft {
  enum Field: CaseIterable {
    case from, departure, leftOn
  }

  let place: Enrolment
  let name: String
  let trainingClass: TrainingClass

  var title: LeaveMessage { .editPlace }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .from: .text(LeaveMessage.firstDay, place.from?.description)
    case .departure:
      .choice(labelled: LeaveMessage.departure, place.departure, isOptional: true)
    case .leftOn: .text(LeaveMessage.leftOn, place.leftOn?.description)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .from: context.text(LeaveMessage.firstDayHint)
    case .departure: context.text(LeaveMessage.departureHint)
    case .leftOn: context.text(LeaveMessage.leftOnHint, ["day": context.now.day.description])
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let from = values.text(.from) == nil ? nil : values.value(.from, Fields.day)
    let leftOn = values.text(.leftOn) == nil ? nil : values.value(.leftOn, Fields.day)
    let departure = values.text(.departure).flatMap(Enrolment.Departure.init)
    // A day that was typed would be lost without a reason; the former one goes with the reason.
    if departure == nil, values.text(.leftOn) != nil, values.text(.leftOn) != formerDay {
      values.refuse(.departure, .missing)
    }
    var changed = place
    changed.from = from
    changed.departure = departure
    changed.leftOn = departure == nil ? nil : leftOn ?? context.now.day
    if changed.isReversed { values.refuse(.leftOn, .endsBeforeItBegins) }
    try values.check()
    return .trainingClass(trainingClass.setting(changed), was: trainingClass)
  }

  func answer(to saved: Change, _ context: Context) -> String? {
    guard case .trainingClass(let saved, _) = saved,
      let place = saved.enrolledPlace(of: place.trainee)
    else { return nil }
    let seat = String(place.seat)
    if let departure = place.departure, let day = place.leftOn {
      return context.text(
        LeaveMessage.savedDeparture,
        [
          "seat": seat, "name": name, "how": context.text(departure.term),
          "day": day.description,
        ])
    }
    if let day = place.from {
      return context.text(
        LeaveMessage.savedFirstDay, ["seat": seat, "name": name, "day": day.description])
    }
    return context.text(LeaveMessage.savedPlace, ["seat": seat, "name": name])
  }

  private var formerDay: String? { place.leftOn?.description }
}
