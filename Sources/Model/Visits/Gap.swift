/// What a visit showed to be lacking at home (差距).
public struct Gap: Codable, Hashable, Sendable, Identifiable {
  /// Tells the gaps of one visit apart.
  public let id: Identifier<Gap>
  /// What is better there.
  public var text: String
  /// How it is here.
  public var here: String?
  /// How much it matters; nil where nobody has said.
  public var importance: Importance?
  /// The unit at home that it concerns; nil where it concerns all.
  public var unit: Identifier<WorkUnit>?
  /// What is done about it.
  public var actions: [Action]
  /// How it was closed; nil while it is open.
  public var closing: GapClosing?

  /// A gap about which nothing is done yet.
  public init(id: Identifier<Gap>, text: String, actions: [Action] = []) {
    self.id = id
    self.text = text
    self.actions = actions
  }

  /// Whether it was closed.
  public var isClosed: Bool { closing != nil }

  /// Whether something was done about it and nothing is left to do, so that it can be closed.
  public var isReadyToClose: Bool {
    !isClosed && !actions.isEmpty && actions.allSatisfy { $0.done != nil }
  }

  /// The longest term of what is still to be done about it; nil where nothing is.
  public var term: ActionTerm? {
    actions.filter { $0.done == nil }.compactMap(\.term).max()
  }
}

/// How a gap was closed.
public struct GapClosing: Codable, Hashable, Sendable {
  /// The day.
  public var date: Day
  /// What has changed at home.
  public var change: String

  /// What has changed by a day.
  public init(_ change: String, on date: Day) {
    self.change = change
    self.date = date
  }
}
