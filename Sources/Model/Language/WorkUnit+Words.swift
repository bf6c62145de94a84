extension WorkUnit.Kind: Termed {
  /// The word for this kind of unit.
  public var term: Term {
    switch self {
    case .town: .town
    case .street: .street
    case .village: .village
    case .community: .community
    case .enterprise: .enterprise
    case .other: .otherUnit
    }
  }
}
