/// Everybody who is expected at a session, in seat order, with her mark.
public struct Roll: Equatable, Sendable {
  /// One line of the roll.
  public struct Entry: Equatable, Sendable, Identifiable {
    /// Who.
    public let trainee: Trainee
    /// The name of her unit on the day of the session, empty where she had none.
    public let unitName: String
    /// Her post on that day.
    public var post: String?
    /// Her seat.
    public let seat: Int
    /// Her mark as it counts, nil where she is not taken yet.
    public var mark: Mark?
    /// The leave that covers the session, whether she came all the same or not.
    public var leave: LeaveRequest?

    /// Her id.
    public var id: Identifier<Trainee> { trainee.id }

    /// One line of the roll.
    public init(trainee: Trainee, unitName: String, seat: Int, mark: Mark?) {
      self.trainee = trainee
      self.unitName = unitName
      post = trainee.post
      self.seat = seat
      self.mark = mark
    }
  }

  /// The lines by seat.
  public let entries: [Entry]

  /// The roll of `session`, a meeting of `trainingClass`. Someone enrolled whose file is missing
  /// stands there under her id, so that the count is right and the gap is seen.
  public init(session: Session, of trainingClass: TrainingClass, in roster: Roster) {
    self.init(session: session, trainingClass.attendees, in: roster)
  }

  /// The roll of `session` over those who have to come to it.
  public init(session: Session, _ attendees: Attendees, in roster: Roster) {
    entries = attendees.expected(at: session).map { place in
      let trainee =
        roster[place.trainee] ?? Trainee(id: place.trainee, name: place.trainee.description)
      var entry = Entry(
        trainee: trainee, unitName: roster.unitName(of: trainee, on: session.date),
        seat: place.seat, mark: attendees.mark(of: place.trainee, at: session))
      entry.post = trainee.post(on: session.date)
      entry.leave = attendees.leave(of: place.trainee, at: session)
      return entry
    }
  }

  /// The head counts.
  public var tally: Tally { Tally(entries.lazy.map(\.mark)) }
}
