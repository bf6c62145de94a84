import Model

extension DataFolder {
  /// What `day` asks for, and the files that could not be read on the way to it.
  ///
  /// This is what the first screen waits for, so it makes no records: the first use of a record
  /// type costs more than reading its files. The marks of most sessions, of which there are
  /// many after some years, are merely counted.
  public func overview(on day: Day) -> (overview: Overview, problems: [Problem]) {
    var problems: [Problem] = []
    var entries: [Overview.Entry] = []
    let classes = namesOfClasses(problems: &problems)
    for name in classes {
      guard let id = Identifier<TrainingClass>(name) else { continue }
      let shown = outlines(of: id, problems: &problems).filter { $0.concerns(day) }
      guard !shown.isEmpty else { continue }
      do throws(Problem) {
        entries += try self.entries(shown, of: id)
      } catch {
        problems.append(error)
      }
    }
    let visits = visibleNames(in: SiteVisit.folder, problems: &problems)
    let actions = actions(of: visits, problems: &problems)
    let isBlank = classes.isEmpty && visits.isEmpty
    return (
      Overview(on: day, entries: entries, actions: actions, isBlank: isBlank), problems
    )
  }

  /// The actions of the visits whose files have these names.
  private func actions(
    of names: [String], problems: inout [Problem]
  ) -> [Overview.DueAction] {
    var actions: [Overview.DueAction] = []
    for name in names where name.hasSuffix(".json") {
      let path = "\(SiteVisit.folder)/\(name)"
      do throws(Problem) {
        guard let bytes = try bytes(at: path) else { continue }
        actions += try Self.read(bytes, path: path) { visit in
          let id = try visit.value("id", Identifier<SiteVisit>.init)
          let host = try visit.value("host") { $0 }
          return try (visit["gaps"]?.elements ?? [])
            .flatMap { $0["actions"]?.elements ?? [] }
            .map { Overview.DueAction(visit: id, host: host, action: try action($0)) }
        }
      } catch {
        problems.append(error)
      }
    }
    return actions
  }

  private func action(_ tree: JSON) throws -> Action {
    var action = Action(
      id: try tree.value("id", Identifier.init), text: try tree.value("text") { $0 },
      owner: tree["owner"]?.text, due: tree["due"]?.text.flatMap { Day($0) })
    action.done = tree["done"]?.text.flatMap { Day($0) }
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
        let outline = try Self.read(
          bytes, path: path, counting: [("marks", "status"), ("history", "at")], outline)
        outlines.append(outline)
      } catch {
        problems.append(error)
      }
    }
    return outlines
  }

  private func outline(_ tree: JSON) throws -> SessionOutline {
    SessionOutline(
      id: try tree.value("id", Identifier.init), date: try tree.value("date") { Day($0) },
      start: try tree.value("start") { TimeOfDay($0) },
      end: try tree.value("end") { TimeOfDay($0) }, topic: tree["topic"]?.text,
      isClosed: tree["closed"] != nil, taken: tree["marks"]?.number ?? 0)
  }

  private func entries(
    _ outlines: [SessionOutline], of id: Identifier<TrainingClass>
  ) throws(Problem) -> [Overview.Entry] {
    let path = TrainingClass.path(of: id)
    guard let bytes = try bytes(at: path) else { return [] }
    let (name, series, enrolled) = try Self.read(bytes, path: path) { tree in
      (
        try tree.value("name") { $0 }, tree["series"]?.number,
        tree["enrolment"]?.elements.compactMap { $0["trainee"]?.text } ?? []
      )
    }
    var entries: [Overview.Entry] = []
    for outline in outlines {
      let marks = outline.taken > 0 ? try marks(of: outline.id, in: id) : nil
      let statuses = enrolled.map { trainee in
        (marks?[trainee]?["status"]?.text).flatMap(AttendanceStatus.init)
      }
      entries.append(
        Overview.Entry(
          trainingClass: id, className: name, series: series, session: outline,
          tally: Tally(statuses: statuses)))
    }
    return entries
  }

  private func marks(
    of id: Identifier<Session>, in trainingClass: Identifier<TrainingClass>
  ) throws(Problem) -> JSON? {
    let path = "\(Session.folder(of: trainingClass.description))/\(id).json"
    guard let bytes = try bytes(at: path) else { return nil }
    return try Self.read(bytes, path: path, counting: [("history", "at")]) { $0["marks"] }
  }
}
