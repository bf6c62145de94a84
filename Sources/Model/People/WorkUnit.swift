/// Where trainees work: a town, a street, a village, a community, an enterprise.
public struct WorkUnit: Record {
  /// What kind of place it is.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case town, street, village, community, enterprise, other
  }

  /// The letter that ids of units begin with.
  public static let letter: Character = "u"

  /// The id.
  public let id: Identifier<WorkUnit>
  /// The name, as it stands on papers.
  public var name: String
  /// What kind of place it is, where known.
  public var kind: Kind?
  /// The unit it belongs to.
  public var parent: Identifier<WorkUnit>?
  /// What corrections replaced.
  public var history: [Correction]?

  /// A unit by its name.
  public init(
    id: Identifier<WorkUnit>, name: String, kind: Kind? = nil,
    parent: Identifier<WorkUnit>? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
  }
}

extension WorkUnit.Kind {
  /// The kind that the last character of a unit's name tells, as usual in the field.
  public init?(name: String) {
    switch name.last {
    case "镇", "鎮", "乡", "鄉": self = .town
    case "街" where name.count > 1: self = .street
    case "道" where name.hasSuffix("街道"): self = .street
    case "村": self = .village
    case "区" where name.hasSuffix("社区"), "區" where name.hasSuffix("社區"): self = .community
    case "司", "厂", "廠": self = .enterprise
    default: return nil
    }
  }
}
