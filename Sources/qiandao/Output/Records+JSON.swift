import Model

/// The JSON that other programs rely on. A key of which nothing is known holds null.
extension JSON {
  /// An object with these members.
  static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    var object = Object()
    for (key, value) in members { object[key] = value ?? .null }
    return .object(object)
  }

  static func text(_ value: (some CustomStringConvertible)?) -> JSON? {
    value.map { .string($0.description) }
  }

  static func count(_ value: Int?) -> JSON? {
    value.map { .number(String($0)) }
  }

  static func hours(_ value: Double) -> JSON {
    .number(value.written)
  }

  /// The object with more members beside its own.
  func adding(_ more: KeyValuePairs<String, JSON?>) -> JSON {
    guard case .object(var object) = self else { return self }
    for (key, value) in more { object[key] = value ?? .null }
    return .object(object)
  }
}

extension AttendanceStatus? {
  /// The word that commands use for it, `unmarked` for none.
  var word: String { self?.rawValue ?? "unmarked" }
}

extension Trainee {
  func json(in roster: Roster) -> JSON {
    .members([
      "id": .text(id), "number": .text(number), "name": .text(name), "pinyin": .text(reading),
      "gender": .text(gender?.rawValue), "birth": .text(birth), "unit": .text(unit),
      "unitName": .text(unit.flatMap { roster[$0] }?.name), "post": .text(post),
      "phone": .text(phone), "idCard": .text(idCard), "education": .text(education),
      "note": .text(note), "postSince": .text(postSince), "speciality": .text(speciality),
      "income": income?.json, "retired": .text(retired),
      "postings": .array(formerPostings.map { $0.json(in: roster) }),
    ])
  }
}

extension IncomeBand {
  fileprivate var json: JSON { .members(["from": .count(from), "to": .count(to)]) }
}

extension Posting {
  fileprivate func json(in roster: Roster) -> JSON {
    .members([
      "id": .text(id), "unit": .text(unit), "unitName": .text(unit.flatMap { roster[$0] }?.name),
      "post": .text(post), "since": .text(since), "until": .text(until),
    ])
  }
}

extension TrainingClass {
  func json(sessions: Int) -> JSON {
    .members([
      "id": .text(id), "name": .text(name), "series": .count(series), "start": .text(start),
      "end": .text(end), "place": .text(place), "host": .text(host),
      "enrolled": .count(places.count), "sessions": .count(sessions),
    ])
  }
}

extension Meeting {
  func json(_ rules: HourRules) -> JSON {
    .members([
      "id": .text(session.id), "class": .text(trainingClass.id),
      "className": .text(trainingClass.name), "number": .count(number),
      "date": .text(session.date), "start": .text(session.start), "end": .text(session.end),
      "place": .text(place), "topic": .text(session.topic), "trainer": .text(session.trainer),
      "hours": .hours(rules.credited(for: session)),
      "state": .text(session.closed == nil ? "open" : "closed"),
      "cancelled": .bool(session.cancelled != nil), "cancelledWhy": .text(session.cancelled?.why),
    ])
  }
}

extension Tally {
  var json: JSON {
    .members([
      "present": .count(present), "late": .count(late), "leftEarly": .count(leftEarly),
      "leave": .count(leave), "absent": .count(absent), "unmarked": .count(unmarked),
    ])
  }
}

extension Roll.Entry {
  var json: JSON {
    let entry = JSON.members([
      "trainee": .text(trainee.id), "seat": .count(seat), "number": .text(trainee.number),
      "name": .text(trainee.name), "unitName": .text(unitName.isEmpty ? nil : unitName),
      "status": .text(mark.flatMap(\.status).word), "minutes": .count(mark?.minutes),
      "note": .text(mark?.note),
      "remarks": .array((mark?.remarks ?? []).map(JSON.string)),
      "madeUp": mark?.makeUp.map { .hours($0.hours) },
    ])
    return entry.addingEarlyMinutes(of: mark)
  }
}

extension JSON {
  /// The object of a mark, with the minutes for which she was gone at the end where she was late as well.
  func addingEarlyMinutes(of mark: Mark?) -> JSON {
    guard mark?.isLateAndLeftEarly == true else { return self }
    // 0 stands for minutes that are not known.
    let early = mark?.leftEarlyMinutes.flatMap { $0 > 0 ? $0 : nil }
    return adding(["leftEarlyMinutes": .count(early)])
  }
}

extension WalkIn {
  var json: JSON {
    .members([
      "name": .text(name), "unitName": .text(unit), "phone": .text(phone),
      "trainee": .text(trainee), "row": .count(row),
    ])
  }
}

extension Dossier {
  func json(in roster: Roster, _ township: Township, on today: Day) -> JSON {
    let sessions = entries.map { entry in
      entry.meeting.json(township.hours).adding([
        "status": .text(entry.mark.flatMap(\.status).word), "minutes": .count(entry.mark?.minutes),
        "note": .text(entry.mark?.note), "earned": .hours(entry.hours),
        "unitName": .text(entry.unitName.isEmpty ? nil : entry.unitName),
        "post": .text(entry.post),
      ])
    }
    let years = years(owing: township.duty, on: today).map { year in
      JSON.members([
        "year": .count(year.year), "hours": .hours(year.hours), "sessions": .count(year.sessions),
        "dutyMet": year.duty.isBlank ? nil : .bool(year.isMet),
      ])
    }
    return trainee.json(in: roster).adding([
      "sessions": .array(sessions), "hours": .hours(hours(on: today)), "years": .array(years),
      "classes": .array(classes.map { $0.json(on: today) }),
      "visits": .array(
        visits.map { visit in
          .members([
            "id": .text(visit.id), "kind": .text(visit.kind.rawValue), "host": .text(visit.host),
            "date": .text(visit.date), "hours": visit.hours.map { .hours($0) },
            "attended": .bool(visit.part(of: trainee.id, on: today) == .tookPart),
            "reflection": .text(visit.reflections?[trainee.id]?.words(in: visit)),
          ])
        }),
      "meetings": .array(
        monthlyMeetings.map { meeting in
          .members([
            "id": .text(meeting.id), "date": .text(meeting.date),
            "status": .text(meeting.marks[trainee.id].flatMap(\.status).word),
            "hours": meeting.hours.map { .hours($0) },
          ])
        }),
    ])
  }
}

extension Dossier.ClassRecord {
  /// What the class came to for her.
  fileprivate func json(on today: Day) -> JSON {
    let tally = tally(on: today)
    return .members([
      "class": .text(trainingClass.id), "className": .text(trainingClass.name),
      "expected": .count(tally.expected), "actual": .count(tally.actual),
      "hours": .hours(hours), "score": result.score.map { .hours($0) },
      "resit": result.resit.map { .hours($0) }, "rating": .text(result.rating?.kind.rawValue),
      "completion": .text(completion(on: today)?.rawValue),
      "certificate": .text(result.certificate?.number),
    ])
  }
}
