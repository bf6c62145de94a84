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
    for id in classes(of: request.sessions, in: library) {
      library.sessions[id] = take(loadSessions(of: id))
    }
    for id in classes(of: request.results, in: library) {
      library.results[id] = take(loadResults(of: id)).first
    }
    if request.visits {
      library.visits = take(loadVisits())
    } else if request.openGaps {
      library.visits = visitsWithOpenGaps(problems: &problems)
    } else if let id = request.visit {
      library.visits = take(loadVisit(id))
    }
    if request.meetings { library.monthlyMeetings = take(load(MonthlyMeeting.self)) }
    for id in classes(of: request.evaluations, in: library) {
      library.evaluations[id] = take(loadEvaluation(of: id)).first
    }
    if request.outreach {
      let (log, broken) = loadOutreach()
      library.outreach = log
      problems += broken
    }
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

  private func classes(
    of portion: Library.Request.Portion, in library: Library
  ) -> [Identifier<TrainingClass>] {
    switch portion {
    case .none: []
    case .of(let id): [id]
    case .all: library.classes.map(\.id)
    // Names of files tell it: nobody wants to wait for the sessions of twenty years.
    case .sheet(let code):
      library.classes.map(\.id).filter { sessionIDs(of: $0).contains(where: code.matches) }
    }
  }
}
