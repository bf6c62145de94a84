/// A point of the agenda of a monthly meeting.
public struct AgendaItem: Codable, Hashable, Sendable, Identifiable {
  /// What is done.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Somebody talks (讲课).
    case talk
    /// A recording is watched (观看录像).
    case recording
    /// All discuss (讨论).
    case discussion
    /// Other business, which is no training.
    case business

    /// Whether it is training.
    public var isTraining: Bool { self != .business }
  }

  /// Tells the points of one agenda apart.
  public let id: Identifier<AgendaItem>
  /// What is done.
  public var kind: Kind
  /// What about.
  public var topic: String
  /// Who talks or leads.
  public var speaker: String?

  /// A point about a topic.
  public init(id: Identifier<AgendaItem>, kind: Kind, topic: String, speaker: String? = nil) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.speaker = speaker
  }
}
