import Model

extension Overview {
  /// What `day` asks for, out of whole records.
  init(on day: Day, _ library: Library, _ township: Township) {
    let entries = library.meetings.map { meeting in
      let session = meeting.session
      return Entry(
        trainingClass: meeting.trainingClass.id, className: meeting.trainingClass.name,
        series: meeting.trainingClass.series,
        session: SessionOutline(
          id: session.id, date: session.date, start: session.start, end: session.end,
          topic: session.topic, isClosed: session.closed != nil,
          isCancelled: session.cancelled != nil,
          taken: session.marks.values.count { $0.status != nil },
          hasWalkIns: session.walkIns?.isEmpty == false),
        tally: meeting.tally)
    }
    let meetings = library.monthlyMeetings.map { Occasion.meeting(MeetingOutline($0), $0.tally) }
    let visits = library.visits.map { Occasion.visit(VisitOccasion(VisitOutline($0))) }
    let leaves = library.classes.flatMap { trainingClass in
      LeaveRequest.pending(
        trainingClass.leaves ?? [], ofClassUntil: trainingClass.end, on: day,
        asksForReturn: township.rules(of: trainingClass).asksForReturn
      ).map { leave in
        PendingLeave(
          trainingClass: trainingClass.id, className: trainingClass.name,
          series: trainingClass.series,
          traineeName: library.roster[leave.trainee]?.name ?? leave.trainee.description,
          leave: leave)
      }
    }
    self.init(
      on: day, occasions: entries.map(Occasion.session) + meetings + visits,
      actions: library.actions, leaves: leaves,
      isBlank: library.classes.isEmpty && library.visits.isEmpty
        && library.monthlyMeetings.isEmpty)
  }
}
