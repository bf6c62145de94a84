import Model

/// A new or edited stop of a visit: where, when, whom the group met, what it heard and saw.
struct StopDraft: Draft {
  enum Field: CaseIterable {
    case place, date, arrival, departure, host, people, heard, seen, inspected
  }

  let stop: Stop?
  let visit: SiteVisit

  var title: VisitMessage { stop == nil ? .newStop : .editStop }

  /// Where there is one day, nobody is asked for it.
  var fields: [Field] {
    Field.allCases.filter { $0 != .date || visit.end != nil || stop?.date != nil }
  }

  /// Its day; that of a new one is the day of the stop before.
  private var day: Day {
    (stop ?? visit.stops?.last).map(visit.day(of:)) ?? visit.date
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .place: .text(.place, stop?.place)
    case .date: .text(.date, day.description)
    case .arrival: .text(.arrival, stop?.arrival?.description)
    case .departure: .text(VisitMessage.leaving, stop?.departure?.description)
    case .host: .text(.visitedUnit, stop?.host)
    case .people: .text(.hostPeople, stop?.people)
    case .heard: .text(.heard, stop?.heard)
    case .seen: .text(.seen, stop?.seen)
    case .inspected: .text(.inspected, stop?.inspected)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .arrival, .departure: context.text(VisitMessage.timeHint)
    case .heard: context.text(VisitMessage.heardHint)
    case .seen: context.text(VisitMessage.seenHint)
    case .inspected: context.text(VisitMessage.inspectedHint)
    case .place, .date, .host, .people: nil
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let place = values.value(.place, Fields.required)
    let date =
      fields.contains(.date)
      ? values.value(.date) { text throws(InputError) in
        try Fields.day(text, onOrAfter: visit.date)
      } : visit.date
    let arrival = time(.arrival, &values)
    let departure = time(.departure, &values)
    try values.check()
    var result = stop ?? Stop(id: context.idSeed.id(letter: "p"), place: "")
    result.place = place ?? result.place
    // The first day need not be written, so that the stop moves with the visit.
    result.date = date == visit.date ? nil : date
    result.arrival = arrival
    result.departure = departure
    result.host = values.text(.host)
    result.people = values.text(.people)
    result.heard = values.text(.heard)
    result.seen = values.text(.seen)
    result.inspected = values.text(.inspected)
    for (part, fault) in visit.faults(of: result) {
      values.refuse(field(of: part), .visitPlan(fault))
    }
    try values.check()
    return .visit(visit.setting(result), was: visit)
  }

  var tellsScreenBelow: Bool { true }

  private func time(_ field: Field, _ values: inout FormValues<Field>) -> TimeOfDay? {
    values.text(field) == nil ? nil : values.value(field, Fields.time)
  }

  /// The field in which a part stands; a day that is not asked for is told at the arrival.
  private func field(of part: SiteVisit.StopPart) -> Field {
    switch part {
    case .date: fields.contains(.date) ? .date : .arrival
    case .arrival: .arrival
    case .departure: .departure
    }
  }
}
