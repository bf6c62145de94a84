import Model

// What is counted. The first screen counts marks in the text of a file, without making records of
// them; what it finds must be what the records say.
extension FolderCheck {
  /// Compares both ways of counting, and looks for marks that neither of them counts.
  mutating func checkTotals() {
    let roster = Roster(trainees: contents.trainees, units: contents.units)
    let classes = Dictionary(contents.classes.map { ($0.id, $0) }) { first, _ in first }
    for (session, bytes) in contents.sessions {
      guard let trainingClass = classes[session.trainingClass] else { continue }
      let enrolled = Set(trainingClass.enrolment.map(\.trainee))
      for trainee in session.marks.keys.sorted() where !enrolled.contains(trainee) {
        add(session.path, .uncounted(trainee.description))
      }
      let roll = Roll(session: session, of: trainingClass, in: roster)
      let taken = session.marks.values.count { $0.status != nil }
      if !isCounted(session, bytes, taken: taken, roll.tally, trainingClass.attendees) {
        add(session.path, .miscounted)
      }
    }
  }

  /// Whether the first screen counts in a session what its record says.
  private func isCounted(
    _ session: Session, _ bytes: [UInt8], taken: Int, _ tally: Tally, _ attendees: Attendees
  ) -> Bool {
    do throws(Problem) {
      let outline = try DataFolder.outline(
        of: bytes, id: session.id.description, trainingClass: session.trainingClass.description,
        path: session.path)
      let counted = try DataFolder.tally(of: bytes, outline, attendees, path: session.path)
      return outline.taken == taken && counted == tally
    } catch {
      return false
    }
  }
}
