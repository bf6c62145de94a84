import Model

extension DataFolder {
  /// What `day` asks for, and the files that could not be read on the way to it.
  ///
  /// This is what the first screen waits for. So the marks of most sessions, of which there are
  /// many after some years, are merely counted, and of the others the statuses are looked up in
  /// the tree of the file without making records of them.
  public func overview(on day: Day) -> (overview: Overview, problems: [Problem]) {
    var problems: [Problem] = []
    var entries: [Overview.Entry] = []
    for name in namesOfClasses(problems: &problems) {
      guard let id = Identifier<TrainingClass>(name) else { continue }
      let shown = outlines(of: id, problems: &problems).filter { $0.concerns(day) }
      guard !shown.isEmpty else { continue }
      do throws(Problem) {
        entries += try self.entries(shown, of: id)
      } catch {
        problems.append(error)
      }
    }
    let visits = load(SiteVisit.self)
    problems += visits.problems
    return (Overview(on: day, entries: entries, visits: visits.records), problems)
  }

  /// The outlines of the sessions of a class.
  private func outlines(
    of trainingClass: Identifier<TrainingClass>, problems: inout [Problem]
  ) -> [SessionOutline] {
    let folder = Session.folder(of: trainingClass)
    var outlines: [SessionOutline] = []
    for name in visibleNames(in: folder, problems: &problems) where name.hasSuffix(".json") {
      let path = "\(folder)/\(name)"
      do throws(Problem) {
        guard let bytes = try bytes(at: path) else { continue }
        let counting = ["marks": "status", "history": "at"]
        let stored = try Self.decode(
          StoredOutline.self, from: bytes, path: path, counting: counting)
        outlines.append(stored.value.outline)
      } catch {
        problems.append(error)
      }
    }
    return outlines
  }

  private func entries(
    _ outlines: [SessionOutline], of id: Identifier<TrainingClass>
  ) throws(Problem) -> [Overview.Entry] {
    let path = TrainingClass.path(of: id)
    guard let bytes = try bytes(at: path) else { return [] }
    let (tree, head) = try Self.decode(StoredHead.self, from: bytes, path: path)
    let enrolled = tree["enrolment"]?.elements.compactMap { $0["trainee"]?.text } ?? []
    var entries: [Overview.Entry] = []
    for outline in outlines {
      let marks = outline.taken > 0 ? try marks(of: outline.id, in: id) : nil
      let statuses = enrolled.lazy.map { trainee in
        (marks?[trainee]?["status"]?.text).flatMap(AttendanceStatus.init)
      }
      entries.append(
        Overview.Entry(
          trainingClass: id, className: head.name, series: head.series, session: outline,
          tally: Tally(statuses: statuses)))
    }
    return entries
  }

  private func marks(
    of id: Identifier<Session>, in trainingClass: Identifier<TrainingClass>
  ) throws(Problem) -> JSON? {
    let path = "\(Session.folder(of: trainingClass))/\(id).json"
    guard let bytes = try bytes(at: path) else { return nil }
    return try Self.decode(
      StoredMarks.self, from: bytes, path: path, counting: ["history": "at"]
    ).value.marks
  }
}

/// A session as it lies in its file, the marks counted.
private struct StoredOutline: Decodable {
  let id: Identifier<Session>
  let date: Day
  let start: TimeOfDay
  let end: TimeOfDay
  let topic: String?
  let closed: Instant?
  let marks: Int

  var outline: SessionOutline {
    SessionOutline(
      id: id, date: date, start: start, end: end, topic: topic, isClosed: closed != nil,
      taken: marks)
  }
}

/// The marks of a session as they lie in its file.
private struct StoredMarks: Decodable {
  let marks: JSON
}

/// What the overview shows of a class, as it lies in its file.
private struct StoredHead: Decodable {
  let name: String
  let series: Int?
}

extension JSON {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
