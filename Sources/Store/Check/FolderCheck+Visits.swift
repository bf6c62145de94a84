import Model

// What visits say of trainees and units, of their own days and roll calls, and the files that are kept with them.
extension FolderCheck {
  /// Checks every visit, and that each kept file belongs to one.
  mutating func checkVisits(in roster: Roster) {
    for visit in contents.visits {
      check(visit, in: roster)
      checkCalls(of: visit, in: roster)
      checkAttachments(of: visit)
    }
    let known = Set(
      contents.visits.flatMap { visit in
        (visit.attachments ?? []).map { visit.path(of: $0) }
      })
    for path in places where RecordPath.isAttachment(path) && !known.contains(path) {
      let record = "\(DurableWriter.folder(of: path)).json"
      // What a record that cannot be read says of it, nobody knows.
      if !contents.broken.contains(record) { add(path, .stray) }
    }
  }

  private mutating func check(_ visit: SiteVisit, in roster: Roster) {
    for trainee in visit.participants where isMissing(trainee, in: roster) {
      add(visit.path, .missing(trainee.description))
    }
    for trainee in repeated(visit.participants) {
      add(visit.path, .repeated("participants/\(trainee)"))
    }
    for trainee in (visit.reflections ?? [:]).keys.sorted()
    where isMissing(trainee, in: roster) && !visit.participants.contains(trainee) {
      add(visit.path, .missing(trainee.description))
    }
    for unit in Set(visit.gaps.compactMap(\.unit)).sorted() where isMissing(unit, in: roster) {
      add(visit.path, .missing(unit.description))
    }
    for gap in repeated(visit.gaps.map(\.id)) { add(visit.path, .repeated("gaps/\(gap)")) }
    for action in repeated(visit.gaps.flatMap(\.actions).map(\.id)) {
      add(visit.path, .repeated("actions/\(action)"))
    }
    for stop in repeated((visit.stops ?? []).map(\.id)) {
      add(visit.path, .repeated("stops/\(stop)"))
    }
    if let end = visit.end, end < visit.date { add(visit.path, .contradiction("end")) }
    for stop in visit.stops ?? [] {
      if let date = stop.date, !visit.days.contains(date) {
        add(visit.path, .contradiction("stops/\(stop.id)/date"))
      }
    }
    if Fields.text(visit.host) == nil { add(visit.path, .empty("host")) }
    if let evaluation = visit.evaluation { check(evaluation, in: visit.path, at: "evaluation/") }
  }

  /// Each roll call is that of a point of the visit, no point was left before the one before it, and as many heads
  /// were counted as were called.
  private mutating func checkCalls(of visit: SiteVisit, in roster: Roster) {
    let points = visit.points
    for point in (visit.calls ?? [:]).keys.map(\.description).sorted() {
      guard let point = VisitPoint(point) else { continue }
      let call = visit.call(at: point)
      if !points.contains(point) { add(visit.path, .contradiction("calls/\(point)")) }
      for trainee in call.marks.keys.sorted()
      where isMissing(trainee, in: roster) && !visit.participants.contains(trainee) {
        add(visit.path, .missing(trainee.description))
      }
    }
    var earlier: VisitCall.Left?
    var isOpen = false
    for point in points {
      guard let left = visit.call(at: point).left else {
        isOpen = true
        continue
      }
      let isOutOfTurn = isOpen || earlier.map { VisitCall.Left.isEarlier(left, than: $0) } ?? false
      if isOutOfTurn || left.count != visit.present(at: point).count
        || !visit.mayLeave(point, on: left.date, at: left.time)
      {
        add(visit.path, .contradiction("calls/\(point)/left"))
      }
      earlier = left
    }
  }

  private mutating func checkAttachments(of visit: SiteVisit) {
    let attachments = visit.attachments ?? []
    for attachment in repeated(attachments.map(\.id)) {
      add(visit.path, .repeated("attachments/\(attachment)"))
    }
    for attachment in attachments {
      let path = visit.path(of: attachment)
      let status = (try? files.status("\(root)/\(path)")) ?? nil
      guard let status else {
        add(visit.path, .missing(attachment.fileName))
        continue
      }
      if status.kind == .file, status.size != attachment.size {
        add(path, .contradiction("attachments/\(attachment.id)/size"))
      }
    }
    let handedIn = Set((visit.reflections ?? [:]).values.compactMap(\.attachment))
    for attachment in handedIn.subtracting(attachments.map(\.id)).sorted() {
      add(visit.path, .missing(attachment.description))
    }
  }
}
