import Model

extension DataFolder {
  /// What `day` asks for, and the files that could not be read on the way to it.
  ///
  /// This is what the first screen waits for, so only the sessions that `day` concerns are read to
  /// the end: of the others, which are most after some years, the marks are merely counted.
  public func overview(on day: Day) -> (overview: Overview, problems: [Problem]) {
    var problems: [Problem] = []
    var meetings: [Meeting] = []
    for name in namesOfClasses(problems: &problems) {
      guard let id = Identifier<TrainingClass>(name) else { continue }
      let outlines = outlines(of: id, problems: &problems)
      let shown = outlines.enumerated().filter { $0.element.concerns(day) }
      guard !shown.isEmpty else { continue }
      do throws(Problem) {
        let path = TrainingClass.path(of: id)
        guard let trainingClass = try read(TrainingClass.self, id: name, at: path) else {
          continue
        }
        for (index, outline) in shown {
          let path = "\(Session.folder(of: id))/\(outline.id).json"
          let session = try read(Session.self, id: outline.id.description, at: path)
          guard let session else { continue }
          meetings.append(
            Meeting(trainingClass: trainingClass, session: session, number: index + 1))
        }
      } catch {
        problems.append(error)
      }
    }
    let visits = load(SiteVisit.self)
    problems += visits.problems
    return (Overview(on: day, meetings: meetings, visits: visits.records), problems)
  }

  /// The outlines of the sessions of a class, in the order in which they take place.
  private func outlines(
    of trainingClass: Identifier<TrainingClass>, problems: inout [Problem]
  ) -> [SessionOutline] {
    let folder = Session.folder(of: trainingClass)
    var outlines: [SessionOutline] = []
    for name in visibleNames(in: folder, problems: &problems) where name.hasSuffix(".json") {
      do throws(Problem) {
        if let outline = try outline(at: "\(folder)/\(name)") { outlines.append(outline) }
      } catch {
        problems.append(error)
      }
    }
    return outlines.sorted {
      ($0.date, $0.start, $0.id) < ($1.date, $1.start, $1.id)
    }
  }

  private func outline(at path: String) throws(Problem) -> SessionOutline? {
    guard let bytes = try bytes(at: path) else { return nil }
    return try Self.decode(
      StoredOutline.self, from: bytes, path: path, counting: ["marks": "status", "history": "at"]
    ).value.outline
  }
}

/// A session as it lies in its file, the marks counted.
private struct StoredOutline: Decodable {
  let id: Identifier<Session>
  let date: Day
  let start: TimeOfDay
  let closed: Instant?
  let marks: Int

  var outline: SessionOutline {
    SessionOutline(id: id, date: date, start: start, isClosed: closed != nil, taken: marks)
  }
}
