/// A paper that a list offers, and when in the course of a class it is needed.
public struct PaperChoice: Equatable, Sendable {
  /// A part of the course of a class.
  public enum Phase: CaseIterable, Sendable {
    /// Before it begins.
    case before
    /// Day by day.
    case during
    /// Once it is over.
    case after
  }

  /// When it is needed.
  public let phase: Phase
  /// Which paper it is.
  public let subject: PaperOrder.Subject
  /// The session that it is for; nil where it is for none alone.
  public let meeting: Meeting?

  init(_ phase: Phase, _ subject: PaperOrder.Subject, for meeting: Meeting? = nil) {
    self.phase = phase
    self.subject = subject
    self.meeting = meeting
  }
}

extension PaperOrder.Subject {
  /// All papers that can be made of a class, in the order in which they are needed.
  ///
  /// Of the sheets there is that of the session that comes next, or of the last one; of the postings
  /// one for each day on which a session was held, the latest first.
  ///
  /// - Parameter meetings: all of the class, in the order in which they take place.
  public static func papers(
    of trainingClass: TrainingClass, _ meetings: [Meeting], at now: Instant
  ) -> [PaperChoice] {
    let id = trainingClass.id
    let open = meetings.filter { $0.session.cancelled == nil }
    let next =
      open.first { ($0.session.date, $0.session.end) > (now.day, now.time) } ?? open.last
    let sheets = [next].compactMap(\.self).map {
      PaperChoice(.during, .sheet($0.session.id, of: id), for: $0)
    }
    let postings = AttendancePosting.days(of: meetings, at: now).map {
      PaperChoice(.during, .posting($0, of: id))
    }
    return [
      PaperChoice(.before, .letters(.classNotice, of: id)), PaperChoice(.before, .classRoster(id)),
      PaperChoice(.before, .badges(id)),
      PaperChoice(.before, .tableCards(id)),
    ] + sheets + postings + [
      PaperChoice(.during, .letters(.leaveForm(), of: id)),
      PaperChoice(.after, .exceptions(id)), PaperChoice(.after, .letters(.unitNotices(), of: id)),
      PaperChoice(.after, .letters(.certificates(), of: id)), PaperChoice(.after, .envelope(id)),
      PaperChoice(.after, .classDossier(id)),
    ]
  }
}
