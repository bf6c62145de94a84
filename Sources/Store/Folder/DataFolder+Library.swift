import Model

extension DataFolder {
  /// The records that `request` asks for, and the files that could not be read.
  public func load(
    _ request: Library.Request, on today: Day
  ) -> (library: Library, problems: [Problem]) {
    var library = Library()
    var problems: [Problem] = []
    func take<Kind>(_ loaded: Loaded<Kind>) -> [Kind] {
      problems += loaded.problems
      return loaded.records
    }
    if request.roster {
      let (roster, broken) = loadRoster()
      library.roster = roster
      problems += broken
    }
    if request.classes { library.classes = take(loadClasses()) }
    switch request.sessions {
    case .none: break
    case .of(let id): library.sessions[id] = take(loadSessions(of: id))
    case .all:
      for trainingClass in library.classes {
        library.sessions[trainingClass.id] = take(loadSessions(of: trainingClass.id))
      }
    }
    func take(resultsOf id: Identifier<TrainingClass>) {
      let loaded = take(loadResults(of: id))
      library.results[id] = loaded.first
    }
    switch request.results {
    case .none: break
    case .of(let id): take(resultsOf: id)
    case .all: library.classes.map(\.id).forEach(take(resultsOf:))
    }
    if request.visits { library.visits = take(load(SiteVisit.self)) }
    if request.groups { library.groups = take(load(TraineeGroup.self)) }
    if request.letterhead {
      do throws(Problem) {
        library.letterhead = try loadLetterhead()
        library.logo = try loadLogo()
      } catch {
        problems.append(error)
      }
    }
    if request.overview {
      let (overview, broken) = overview(on: today)
      library.overview = overview
      problems += broken
    }
    return (library, problems)
  }
}
