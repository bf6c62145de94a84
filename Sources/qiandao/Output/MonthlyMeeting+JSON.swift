import Model

extension MonthlyMeeting {
  /// All but who was there, which only one meeting tells.
  var json: JSON {
    .members([
      "id": .text(id), "date": .text(date), "start": .text(start), "end": .text(end),
      "place": .text(place), "hours": hours.map { .hours($0) },
      "cancelled": .bool(cancelled != nil), "cancelledWhy": .text(cancelled),
      "agenda": .array(
        agenda.map { item in
          .members([
            "id": .text(item.id), "kind": .text(item.kind.rawValue), "topic": .text(item.topic),
            "speaker": .text(item.speaker),
          ])
        }),
      "members": .array(members.map { .string($0.description) }), "minutes": .text(minutes),
      "decisions": .array(decisions.map(\.json)),
      "expected": .count(tally.expected), "actual": .count(tally.actual), "counts": tally.json,
    ])
  }

  /// Everybody on its list with her mark.
  func markJSON(in roster: Roster) -> [JSON] {
    callable.map { id in
      let (trainee, mark) = (roster[id], marks[id])
      let unitName = trainee.map { roster.unitName(of: $0, on: date) } ?? ""
      let entry = JSON.members([
        "trainee": .text(id), "number": .text(trainee?.number), "name": .text(trainee?.name),
        "unitName": .text(unitName.isEmpty ? nil : unitName),
        "status": .text(mark.flatMap(\.status).word), "minutes": .count(mark?.minutes),
        "note": .text(mark?.note),
      ])
      return entry.addingEarlyMinutes(of: mark)
    }
  }
}
