import Model

// What is wrong with monthly meetings.
extension FolderCheck {
  /// Whoever is expected or was marked is there, each once; it ends after it begins, nobody was late by more than
  /// it lasts, and nothing in it stands twice or says nothing.
  mutating func check(_ meeting: MonthlyMeeting, in roster: Roster) {
    if meeting.end <= meeting.start { add(meeting.path, .contradiction("end")) }
    for trainee in Set(meeting.callable).sorted() where isMissing(trainee, in: roster) {
      add(meeting.path, .missing(trainee.description))
    }
    for trainee in repeated(meeting.members) {
      add(meeting.path, .repeated("members/\(trainee)"))
    }
    for trainee in meeting.misfits { add(meeting.path, .contradiction("marks/\(trainee)")) }
    for item in repeated(meeting.agenda.map(\.id)) {
      add(meeting.path, .repeated("agenda/\(item)"))
    }
    for item in meeting.agenda where Fields.text(item.topic) == nil {
      add(meeting.path, .empty("agenda/\(item.id)/topic"))
    }
    for action in repeated(meeting.decisions.map(\.id)) {
      add(meeting.path, .repeated("decisions/\(action)"))
    }
    for action in meeting.decisions where Fields.text(action.text) == nil {
      add(meeting.path, .empty("decisions/\(action.id)/text"))
    }
  }
}
