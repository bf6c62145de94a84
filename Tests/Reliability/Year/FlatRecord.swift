import Model
import Store

/// A record as a list of plain values: each of them is one thing that somebody can change.
protocol FlatRecord: StoredRecord {
  /// The values by name; seats are left out.
  var flat: [String: String] { get }
  /// When values were set, of those that say so.
  var moments: [String: String] { get }
}

extension FlatRecord {
  var moments: [String: String] { [:] }

  /// The record as the shadow knows it.
  var entry: Shadow.Entry {
    .init(flat: flat, moments: moments, corrections: history?.count ?? 0)
  }
}

extension WorkUnit: FlatRecord {
  var flat: [String: String] {
    ["name": name, "kind": kind?.rawValue, "parent": parent?.description].compactMapValues { $0 }
  }
}

extension Trainee: FlatRecord {
  var flat: [String: String] {
    let facts = [
      "name": name, "number": number, "pinyin": pinyin, "gender": gender?.rawValue,
      "birth": birth?.description, "unit": unit?.description, "post": post, "phone": phone,
      "education": education, "note": note, "postSince": postSince?.description,
      "speciality": speciality, "income": income?.description, "retired": retired?.description,
    ].compactMapValues { $0 }
    return (postings ?? []).reduce(into: facts) { flat, posting in
      flat["posting \(posting.id)"] = FlatPosting(posting).text
    }
  }
}

extension TrainingClass: FlatRecord {
  var flat: [String: String] {
    let facts = [
      "name": name, "series": series.map(String.init), "start": start.description,
      "end": end.description, "place": place, "host": host,
      "seatsPerRow": seatsPerRow.map(String.init),
    ].compactMapValues { $0 }
    var flat = enrolment.reduce(into: facts) { flat, place in
      let name = "enrolled \(place.trainee)"
      flat[name] = ""
      flat["\(name) from"] = place.from?.description
      flat["\(name) left"] = place.leftOn?.description
      flat["\(name) departure"] = place.departure?.rawValue
    }
    for (paper, day) in filedPapers ?? [:] { flat["paper \(paper)"] = day.description }
    for leave in leaves ?? [] { flat["leave \(leave.id)"] = FlatLeave(leave).text }
    if let rules {
      flat["rules"] = ""
      flat["rules absent"] = rules.absentDays.map { String($0) }
      flat["rules return"] = String(rules.asksForReturn)
    }
    return flat
  }
}

extension Session: FlatRecord {
  var flat: [String: String] {
    var facts = [
      "class": trainingClass.description, "date": date.description, "start": start.description,
      "end": end.description, "place": place, "topic": topic, "trainer": trainer,
      "hours": hours.map { String($0) }, "closed": closed?.description,
      "signs out": signsOut.map { String($0) }, "cancelled": cancelled.map { $0.why ?? "" },
      "signed": signed.map(String.init),
    ].compactMapValues { $0 }
    for guest in walkIns ?? [] {
      facts["walk-in \(guest.id)"] = [guest.name, guest.unit ?? "", guest.phone ?? ""]
        .joined(separator: "|")
      facts["walk-in \(guest.id) is"] = guest.trainee?.description
      facts["walk-in \(guest.id) row"] = guest.row.map(String.init)
    }
    return marks.reduce(into: facts) { $0["mark \($1.key)"] = FlatMark($1.value).text }
  }

  var moments: [String: String] {
    marks.reduce(into: ["cancelled": cancelled?.at.description].compactMapValues { $0 }) {
      $0["mark \($1.key)"] = $1.value.at?.description
    }
  }
}

extension Results: FlatRecord {
  var flat: [String: String] {
    results.reduce(into: ["exam": exam?.date?.description].compactMapValues { $0 }) {
      flat, result in
      let name = "result \(result.key)"
      flat["\(name) score"] = result.value.score.map { String($0) }
      flat["\(name) resit"] = result.value.resit.map { String($0) }
      flat["\(name) rating"] = result.value.rating.map {
        "\($0.kind.rawValue) \($0.date) \($0.reason ?? "")"
      }
      flat["\(name) certificate"] = result.value.certificate.map {
        "\($0.kind.rawValue) \($0.number) \($0.issued)"
      }
    }
  }
}

extension SiteVisit: FlatRecord {
  var flat: [String: String] {
    var flat = [
      "kind": kind.rawValue, "host": host, "date": date.description, "purpose": purpose,
      "leader": leader, "findings": findings,
    ].compactMapValues { $0 }
    for (trainee, reflection) in reflections ?? [:] {
      flat["reflection \(trainee)"] = "\(reflection.date) \(reflection.text)"
    }
    for trainee in participants { flat["participant \(trainee)"] = "" }
    for gap in gaps {
      flat["gap \(gap.id)"] = gap.text
      for action in gap.actions { flat.add(action, about: gap.id) }
    }
    return flat
  }
}

extension [String: String] {
  /// Adds an action about something.
  fileprivate mutating func add(_ action: Action, about matter: some CustomStringConvertible) {
    let place = "action \(matter) \(action.id)"
    self["\(place) text"] = action.text
    self["\(place) owner"] = action.owner
    self["\(place) due"] = action.due?.description
    self["\(place) done"] = action.done?.description
  }
}

extension MonthlyMeeting: FlatRecord {
  var flat: [String: String] {
    var flat = [
      "date": date.description, "start": start.description, "end": end.description,
      "place": place, "minutes": minutes, "hours": hours.map { String($0) },
      "cancelled": cancelled,
    ].compactMapValues { $0 }
    for trainee in members { flat["member \(trainee)"] = "" }
    for (trainee, mark) in marks { flat["mark \(trainee)"] = FlatMark(mark).text }
    for item in agenda { flat["item \(item.id)"] = item.topic }
    for action in decisions { flat.add(action, about: "decision") }
    return flat
  }

  var moments: [String: String] {
    marks.reduce(into: [:]) { $0["mark \($1.key)"] = $1.value.at?.description }
  }
}

extension ClassEvaluation: FlatRecord {
  var flat: [String: String] {
    var flat = [
      "issued": evaluation.issued.map(String.init),
      "returned": evaluation.returned.map(String.init),
    ].compactMapValues { $0 }
    for question in evaluation.questions {
      flat["question \(question.id)"] = question.text
      for (grade, count) in question.counts {
        flat["question \(question.id) \(grade)"] = String(count)
      }
    }
    for opinion in evaluation.opinions {
      flat["opinion \(opinion.id)"] = "\(opinion.text) \(opinion.count)"
      flat["opinion \(opinion.id) problem"] = opinion.problem?.description
    }
    for problem in evaluation.problems {
      flat["problem \(problem.id)"] = problem.text
      for action in problem.actions { flat.add(action, about: problem.id) }
    }
    return flat
  }
}

extension TraineeGroup: FlatRecord {
  var flat: [String: String] {
    [
      "name": name, "least education": leastEducation?.rawValue,
      "most education": mostEducation?.rawValue, "least age": leastAge.map(String.init),
      "most age": mostAge.map(String.init), "income": income?.description,
      "posts": posts?.joined(separator: "|"),
      "units": units?.map(\.description).joined(separator: "|"),
    ].compactMapValues { $0 }
  }
}
