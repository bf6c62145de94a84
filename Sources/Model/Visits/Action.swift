/// What is done about a gap, a problem or a decision (整改措施).
public struct Action: Codable, Hashable, Sendable, Identifiable {
  /// How far it is.
  public enum State: String, CaseIterable, Sendable {
    case planned, underway, done

    /// The state that mostly follows; what is done begins anew.
    public var next: State {
      switch self {
      case .planned: .underway
      case .underway: .done
      case .done: .planned
      }
    }
  }

  /// Tells the actions of one record apart.
  public let id: Identifier<Action>
  /// What is to be done.
  public var text: String
  /// By whom.
  public var owner: String?
  /// By when.
  public var due: Day?
  /// How long it may take; nil where nobody has said.
  public var term: ActionTerm?
  /// The day on which it was begun; nil where nobody has said.
  public var begun: Day?
  /// The day on which it was done; nil while it is open.
  public var done: Day?
  /// What shows that it was done.
  public var evidence: String?

  /// A planned action.
  public init(id: Identifier<Action>, text: String, owner: String? = nil, due: Day? = nil) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
  }

  /// How far it is.
  public var state: State {
    done != nil ? .done : begun != nil ? .underway : .planned
  }

  /// The action in another state from a day on; one that is in it already stays as it is.
  public func setting(_ state: State, on day: Day) -> Action {
    guard state != self.state else { return self }
    var result = self
    switch state {
    case .planned: (result.begun, result.done) = (nil, nil)
    case .underway: (result.begun, result.done) = (begun ?? day, nil)
    case .done: result = done(on: day)
    }
    return result
  }

  /// The action in the state that follows its own from a day on.
  public func turned(on day: Day) -> Action { setting(state.next, on: day) }

  /// The action done on a day; nothing is begun after it was done.
  public func done(on day: Day) -> Action {
    var result = self
    result.done = day
    result.begun = begun.map { min($0, day) }
    return result
  }

  /// Whether it is open and its day has come.
  public func isDue(on today: Day) -> Bool {
    guard done == nil, let due else { return false }
    return due <= today
  }
}

extension [Action] {
  /// By when the first of those that are not done is to be done; nil where no day is set.
  public var due: Day? { filter { $0.done == nil }.compactMap(\.due).min() }
}
