import Model

extension SiteVisit {
  /// The visit as it stands on a day.
  func json(on today: Day) -> JSON {
    let attended = attendees.filter { part(of: $0, on: today) == .tookPart }
    return .members([
      "id": .text(id), "kind": .text(kind.rawValue), "host": .text(host),
      "hostPeople": .text(hostPeople), "date": .text(date), "end": .text(end),
      "purpose": .text(purpose), "leader": .text(leader), "transport": .text(transport),
      "cost": cost.map { .hours($0) }, "findings": .text(findings),
      "hours": hours.map { .hours($0) }, "cancelled": .text(cancelled),
      "participants": .array(participants.map { .string($0.description) }),
      "attended": .array(attended.map { .string($0.description) }),
      "stops": .array((stops ?? []).map { $0.json(left: call(at: .stop($0.id)).left) }),
      "departed": call(at: .departure).left?.json, "returned": call(at: .return).left?.json,
      "gaps": .array(gaps.map(\.json)),
      "attachments": .array((attachments ?? []).map(\.json)),
      "reflections": .array(
        writers.compactMap { trainee in
          reflections?[trainee].map { reflection in
            .members([
              "trainee": .text(trainee), "date": .text(reflection.date),
              "text": .text(reflection.text), "attachment": .text(reflection.attachment),
            ])
          }
        }),
      "evaluation": evaluation?.json,
    ])
  }
}

extension Stop {
  fileprivate func json(left: VisitCall.Left?) -> JSON {
    .members([
      "id": .text(id), "date": .text(date), "arrival": .text(arrival),
      "departure": .text(departure), "place": .text(place), "host": .text(host),
      "people": .text(people), "heard": .text(heard), "seen": .text(seen),
      "inspected": .text(inspected), "left": left?.json,
    ])
  }
}

extension VisitCall.Left {
  fileprivate var json: JSON {
    .members(["date": .text(date), "time": .text(time), "count": .count(count)])
  }
}

extension Gap {
  fileprivate var json: JSON {
    .members([
      "id": .text(id), "text": .text(text), "here": .text(here),
      "importance": .text(importance?.rawValue), "unit": .text(unit),
      "actions": .array(actions.map(\.json)), "closed": .text(closing?.date),
      "change": .text(closing?.change),
    ])
  }
}

extension Attachment {
  fileprivate var json: JSON {
    .members([
      "id": .text(id), "title": .text(title), "type": .text(type.rawValue), "size": .count(size),
      "stop": .text(stop),
    ])
  }
}

extension Action {
  var json: JSON {
    .members([
      "id": .text(id), "text": .text(text), "owner": .text(owner), "due": .text(due),
      "term": .text(term?.rawValue), "state": .text(state.rawValue), "done": .text(done),
      "evidence": .text(evidence),
    ])
  }
}
