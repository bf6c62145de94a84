extension Library {
  /// Every action with what it comes from, in no order. Asks for visits, monthly meetings, classes and all
  /// evaluations.
  public var actions: [Overview.DueAction] {
    let visited = visits.flatMap { visit in
      visit.gaps.flatMap(\.actions).map {
        Overview.DueAction($0, from: .visit(visit.id, host: visit.host))
      }
        + (visit.evaluation?.actions ?? []).map {
          Overview.DueAction($0, from: .visitEvaluation(visit.id, host: visit.host))
        }
    }
    let decided = monthlyMeetings.flatMap { meeting in
      meeting.decisions.map {
        Overview.DueAction($0, from: .monthlyMeeting(meeting.id, on: meeting.date))
      }
    }
    let evaluated = classes.flatMap { trainingClass in
      (evaluations[trainingClass.id]?.evaluation.actions ?? []).map {
        Overview.DueAction(
          $0,
          from: .trainingClass(
            trainingClass.id, name: trainingClass.name, series: trainingClass.series))
      }
    }
    return visited + decided + evaluated
  }
}
