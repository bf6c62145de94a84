import Model

extension DataFolder {
  /// What `day` asks for, and the files that could not be read on the way to it.
  ///
  /// This is what the first screen waits for, so it makes no records: the first use of a record
  /// type costs more than reading its files. The marks of most sessions, of which there are
  /// many after some years, are merely counted.
  public func overview(on day: Day) -> (overview: Overview, problems: [Problem]) {
    var problems: [Problem] = []
    var occasions: [Occasion] = []
    var leaves: [Overview.PendingLeave] = []
    var actions: [Overview.DueAction] = []
    let classes = namesOfClasses(problems: &problems)
    for name in classes {
      guard let id = Identifier<TrainingClass>(name) else { continue }
      let shown = outlines(of: id, problems: &problems).filter { $0.concerns(day) }
      guard let bytes = bytesOfClass(id, problems: &problems) else { continue }
      if !shown.isEmpty {
        occasions += entries(shown, of: id, bytes, problems: &problems).map(Occasion.session)
      }
      leaves += pendingLeaves(of: id, bytes, on: day, problems: &problems)
      actions += actionsDue(evaluating: id, bytes, on: day, problems: &problems)
    }
    let visits = visibleNames(in: SiteVisit.folder, problems: &problems)
    noteLeftovers(besideVisits: visits)
    let meetings = visibleNames(in: MonthlyMeeting.folder, problems: &problems)
    let isIndexed = visits.count >= VisitIndex.worthwhile
    let outlines = isIndexed ? visitOutlines(problems: &problems) : []
    occasions += outlines.map { .visit(VisitOccasion($0)) }
    let visitsToRead =
      isIndexed ? outlines.filter { $0.hasActionDue(on: day) }.map { "\($0.id).json" } : visits
    read(visitsToRead, in: SiteVisit.folder, problems: &problems) {
      (bytes, id, path) throws(Problem) in
      let (visit, found) = try Self.visit(id, bytes, path: path)
      if !isIndexed { occasions.append(.visit(visit)) }
      actions += found
    }
    read(meetings, in: MonthlyMeeting.folder, problems: &problems) {
      (bytes, id, path) throws(Problem) in
      let (meeting, decisions) = try Self.meeting(id, bytes, path: path, on: day)
      occasions += [meeting].compactMap(\.self)
      actions += decisions
    }
    let isBlank = classes.isEmpty && visits.isEmpty && meetings.isEmpty
    var overview = Overview(
      on: day, occasions: occasions, actions: actions, leaves: leaves, isBlank: isBlank)
    overview.backups = BackupShelf(of: path, files: files).note
    return (overview, problems)
  }

  /// Hands over the bytes, id and path of each record of a kind whose file has one of these names.
  private func read(
    _ names: [String], in folder: String, problems: inout [Problem],
    _ take: (_ bytes: [UInt8], _ id: String, _ path: String) throws(Problem) -> Void
  ) {
    for name in names where name.hasSuffix(".json") {
      let path = "\(folder)/\(name)"
      do throws(Problem) {
        guard let bytes = try bytes(at: path) else { continue }
        try take(bytes, String(name.dropLast(5)), path)
      } catch {
        problems.append(error)
      }
    }
  }

  /// The actions due about what trainees of a class found wrong with it. Its record is looked at where there are some.
  private func actionsDue(
    evaluating id: Identifier<TrainingClass>, _ record: [UInt8], on day: Day,
    problems: inout [Problem]
  ) -> [Overview.DueAction] {
    let path = ClassEvaluation.path(of: id)
    do throws(Problem) {
      guard let bytes = try bytes(at: path) else { return [] }
      let due = try Self.read(bytes, path: path, counting: [("history", "at")]) { tree in
        try Self.actions(in: tree["evaluation"], at: ["evaluation"], of: "problems")
          .filter { $0.isDue(on: day) }
      }
      guard !due.isEmpty else { return [] }
      let outline = try classOutline(of: id, record)
      let source = ActionSource.trainingClass(id, name: outline.name, series: outline.series)
      return due.map { Overview.DueAction($0, from: source) }
    } catch {
      problems.append(error)
      return []
    }
  }

  /// The visit that a file holds, and the actions that follow from it.
  private static func visit(
    _ id: String, _ bytes: [UInt8], path: String
  ) throws(Problem) -> (visit: VisitOccasion, actions: [Overview.DueAction]) {
    try read(bytes, path: path, counting: [("history", "at")]) { tree in
      let visit = try VisitOccasion(tree)
      let gaps = try actions(in: tree, at: [], of: "gaps")
      let problems = try actions(in: tree["evaluation"], at: ["evaluation"], of: "problems")
      try require(id, of: tree, path: path)
      return (
        visit,
        gaps.map { Overview.DueAction($0, from: .visit(visit.id, host: visit.host)) }
          + problems.map {
            Overview.DueAction($0, from: .visitEvaluation(visit.id, host: visit.host))
          }
      )
    }
  }

  /// The monthly meeting that a file holds, where it concerns `day`, and what was decided there. Of most meetings
  /// nobody wants to know who was there.
  private static func meeting(
    _ id: String, _ bytes: [UInt8], path: String, on day: Day
  ) throws(Problem) -> (occasion: Occasion?, decisions: [Overview.DueAction]) {
    let (outline, decisions) = try read(
      bytes, path: path, counting: [("marks", "status"), ("members", ""), ("history", "at")]
    ) { tree in
      let outline = try MeetingOutline(tree)
      let decisions = try actions(tree["decisions"], at: [TreePathKey("decisions")])
      try require(id, of: tree, path: path)
      return (outline, decisions)
    }
    let source = ActionSource.monthlyMeeting(outline.id, on: outline.date)
    let tally: Tally? =
      outline.concerns(day)
      ? try read(bytes, path: path, counting: [("history", "at")]) { try Tally(ofMeeting: $0) }
      : nil
    return (
      tally.map { .meeting(outline, $0) },
      decisions.map { Overview.DueAction($0, from: source) }
    )
  }

  /// The actions of the gaps or problems that an object lists under a key.
  private static func actions(
    in tree: JSON?, at path: [String], of key: String
  ) throws -> [Action] {
    let path = (path + [key]).map { TreePathKey($0) as any CodingKey }
    return try (tree?[key]?.elements ?? []).enumerated().flatMap { index, matter in
      try actions(matter["actions"], at: path + [TreePathIndex(index), TreePathKey("actions")])
    }
  }

  private static func actions(_ list: JSON?, at path: [any CodingKey]) throws -> [Action] {
    try (list?.elements ?? []).enumerated().map { try action($1, at: path + [TreePathIndex($0)]) }
  }

  private static func action(_ tree: JSON, at path: [any CodingKey]) throws -> Action {
    var action = Action(
      id: try tree.value("id", at: path, Identifier.init),
      text: try tree.value("text", at: path) { $0 }, owner: tree["owner"]?.text,
      due: try tree.valueIfPresent("due", at: path) { Day($0) })
    action.done = try tree.valueIfPresent("done", at: path) { Day($0) }
    return action
  }

  /// The outlines of the sessions of a class.
  private func outlines(
    of trainingClass: Identifier<TrainingClass>, problems: inout [Problem]
  ) -> [SessionOutline] {
    let folder = Session.folder(of: trainingClass.description)
    var outlines: [SessionOutline] = []
    for name in visibleNames(in: folder, problems: &problems) where name.hasSuffix(".json") {
      let path = "\(folder)/\(name)"
      do throws(Problem) {
        guard let bytes = try bytes(at: path) else { continue }
        outlines.append(
          try Self.outline(
            of: bytes, id: String(name.dropLast(5)), trainingClass: trainingClass.description,
            path: path))
      } catch {
        problems.append(error)
      }
    }
    return outlines
  }

  /// The session that a file holds, without its marks; those are counted in the text alone.
  static func outline(
    of bytes: [UInt8], id: String, trainingClass: String, path: String
  ) throws(Problem) -> SessionOutline {
    try read(
      bytes, path: path, counting: [("marks", "status"), ("history", "at")]
    ) { tree in
      let outline = try outline(tree)
      try require(id, of: tree, path: path)
      guard try tree.value("class", { $0 }) == trainingClass else {
        throw Problem(path: path, fault: .contradiction("class"))
      }
      return outline
    }
  }

  private static func outline(_ tree: JSON) throws -> SessionOutline {
    SessionOutline(
      id: try tree.value("id", Identifier.init), date: try tree.value("date") { Day($0) },
      start: try tree.value("start") { TimeOfDay($0) },
      end: try tree.value("end") { TimeOfDay($0) }, topic: tree["topic"]?.text,
      isClosed: tree["closed"] != nil, isCancelled: tree["cancelled"] != nil,
      taken: tree["marks"]?.number ?? 0,
      hasWalkIns: tree["walkIns"]?.elements.isEmpty == false)
  }

  /// The bytes of the record of a class; nil where there is none that can be read.
  private func bytesOfClass(
    _ id: Identifier<TrainingClass>, problems: inout [Problem]
  ) -> [UInt8]? {
    do throws(Problem) {
      return try bytes(at: TrainingClass.path(of: id))
    } catch {
      problems.append(error)
      return nil
    }
  }

  private func entries(
    _ outlines: [SessionOutline], of id: Identifier<TrainingClass>, _ bytes: [UInt8],
    problems: inout [Problem]
  ) -> [Overview.Entry] {
    var entries: [Overview.Entry] = []
    do throws(Problem) {
      let outline = try classOutline(of: id, bytes)
      for session in outlines {
        do throws(Problem) {
          let tally = try tally(of: session, in: id, outline.attendees)
          entries.append(
            Overview.Entry(
              trainingClass: id, className: outline.name, series: outline.series,
              session: session, tally: tally))
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
    return entries
  }

  private func classOutline(
    of id: Identifier<TrainingClass>, _ bytes: [UInt8]
  ) throws(Problem) -> (name: String, series: Int?, attendees: Attendees) {
    let path = TrainingClass.path(of: id)
    return try Self.read(bytes, path: path) { tree in
      try Self.require(id.description, of: tree, path: path)
      return (try tree.value("name") { $0 }, tree["series"]?.number, try Attendees(tree))
    }
  }

  private func tally(
    of session: SessionOutline, in trainingClass: Identifier<TrainingClass>, _ attendees: Attendees
  ) throws(Problem) -> Tally {
    let path = "\(Session.folder(of: trainingClass.description))/\(session.id).json"
    guard session.taken > 0 || session.hasWalkIns, let bytes = try bytes(at: path) else {
      return attendees.tally(at: session) { _ in nil }
    }
    return try Self.tally(of: bytes, session, attendees, path: path)
  }

  /// The head counts of the session that a file holds, over everybody who is expected; each mark has
  /// a status that there is.
  static func tally(
    of bytes: [UInt8], _ session: SessionOutline, _ attendees: Attendees, path: String
  ) throws(Problem) -> Tally {
    try read(bytes, path: path, counting: [("history", "at")]) { tree in
      let marks: JSON? = tree["marks"]
      if case .object(let marks)? = marks {
        for mark in marks.members {
          _ = try mark.value.valueIfPresent(
            "status", at: [TreePathKey("marks"), TreePathKey(mark.key)], AttendanceStatus.init)
        }
      }
      let came = (tree["walkIns"]?.elements ?? []).compactMap { $0["trainee"]?.text }
      return attendees.tally(at: session) { trainee in
        (marks?[trainee.description]?["status"]?.text).flatMap(AttendanceStatus.init)
          ?? (came.contains(trainee.description) ? .present : nil)
      }
    }
  }

  /// The name of a file and the id in it must be the same.
  static func require(_ id: String, of tree: JSON, path: String) throws {
    let found = try tree.value("id") { $0 }
    guard found == id else { throw Problem(path: path, fault: .wrongID(found)) }
  }
}
