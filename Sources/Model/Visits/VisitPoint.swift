/// A point of a visit at which the group is called over before it goes on.
public enum VisitPoint: Hashable, Sendable {
  /// Where it sets off.
  case departure
  /// At a stop, before it leaves.
  case stop(Identifier<Stop>)
  /// When everybody is back.
  case `return`
}

extension VisitPoint: TextCodable, CodingKeyRepresentable {
  /// `departure`, `return`, or the id of the stop.
  public var description: String {
    switch self {
    case .departure: "departure"
    case .return: "return"
    case .stop(let id): id.description
    }
  }

  /// The point that `text` writes; nil where it is no id either.
  public init?(_ text: String) {
    switch text {
    case "departure": self = .departure
    case "return": self = .return
    default:
      guard let id = Identifier<Stop>(text) else { return nil }
      self = .stop(id)
    }
  }
}
