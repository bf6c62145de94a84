/// How a command line names a session.
public enum SessionReference: Equatable, Sendable {
  /// By its id.
  case id(Identifier<Session>)
  /// By a class and its number among the sessions of that class.
  case number(Int, trainingClass: String)
  /// The one that is on now, else the next one today, else the last one today.
  case now
  /// By the code of its sheet.
  case sheet(SheetCode)

  /// What `text` writes: an id, `CLASS/N`, `now` or the code of a sheet.
  public init(_ text: String) throws(LookupError) {
    if text == "now" {
      self = .now
    } else if let code = SheetCode(payload: text) {
      self = .sheet(code)
    } else if let slash = text.lastIndex(of: "/") {
      guard let number = Int(text[text.index(after: slash)...]), number > 0 else {
        throw .noSession(text)
      }
      self = .number(number, trainingClass: String(text[..<slash]))
    } else if let id = Identifier<Session>(text) {
      self = .id(id)
    } else {
      do throws(LookupError) { self = .sheet(try SheetCode(text)) } catch { throw .noSession(text) }
    }
  }
}

extension Meeting {
  /// The session with this id.
  public static func find(
    _ id: Identifier<Session>, in meetings: [Meeting]
  ) throws(LookupError) -> Meeting {
    guard let found = meetings.first(where: { $0.session.id == id }) else {
      throw .noSession(id.description)
    }
    return found
  }

  /// The session of this number among the sessions of a class.
  public static func find(
    _ number: Int, of trainingClass: TrainingClass, in meetings: [Meeting]
  ) throws(LookupError) -> Meeting {
    guard let found = meetings.first(where: { $0.number == number }) else {
      throw .noSessionNumber(number, trainingClass: trainingClass.name, count: meetings.count)
    }
    return found
  }

  /// The session that is on at `now`, else the next one of the day, else its last one;
  /// none that is cancelled.
  public static func current(
    in meetings: [Meeting], at now: Instant
  ) throws(LookupError) -> Meeting {
    let today = meetings.filter { $0.session.date == now.day && $0.session.cancelled == nil }
      .sorted(by: takesPlaceBefore)
    let isOn = today.filter { $0.session.start <= now.time && now.time < $0.session.end }
    let coming = today.filter { $0.session.start > now.time }
    let next = coming.filter { $0.session.start == coming.first?.session.start }
    let lastEnd = today.map(\.session.end).max()
    let last = today.filter { $0.session.end == lastEnd }
    let found = [isOn, next, last].first { !$0.isEmpty } ?? []
    guard let first = found.first else { throw .noSessionToday }
    guard found.count == 1 else { throw .severalSessions(found.map(\.summary)) }
    return first
  }

  /// A session as a line of candidates shows it.
  private var summary: String {
    "\(session.id) \(session.start)–\(session.end) \(trainingClass.name)"
  }
}
