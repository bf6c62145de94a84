/// Where a trainee was before she came to where she is now.
public struct Posting: Codable, Hashable, Sendable, Identifiable {
  /// The letter that its ids begin with.
  public static let letter: Character = "p"

  /// Tells the postings of one trainee apart.
  public let id: Identifier<Posting>
  /// Where she worked; nil where she had no unit.
  public var unit: Identifier<WorkUnit>?
  /// Her post there.
  public var post: String?
  /// Since when, as far as known.
  public var since: PartialDay?
  /// The day from which on she was somewhere else.
  public var until: Day

  /// A posting that ended on a day.
  public init(
    id: Identifier<Posting>, unit: Identifier<WorkUnit>? = nil, post: String? = nil,
    since: PartialDay? = nil, until: Day
  ) {
    self.id = id
    self.unit = unit
    self.post = post
    self.since = since
    self.until = until
  }

  /// From when until when: `2019-05–2025-03-01`, `–2025-03-01`.
  public var period: String { "\(since?.description ?? "")–\(until)" }

  /// Whether it ends before it begins, whatever is not known of its beginning.
  public var isReversed: Bool { since.map { until < $0.first } == true }

  /// Whether it surely began before `other`, which ended no later than it, was over.
  public func overlaps(_ other: Posting) -> Bool {
    until == other.until || since.map { $0.last < other.until } == true
  }
}
