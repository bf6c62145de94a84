import Model

/// What an action is about, and so the record that it is kept in.
enum ActionPlace: Equatable, Sendable {
  /// A gap of a visit.
  case gap(Identifier<Gap>, of: SiteVisit)

  /// The day from which its term is counted.
  var found: Day {
    switch self {
    case .gap(_, let visit): visit.days.upperBound
    }
  }

  /// What it is about, in words.
  var subject: String? {
    switch self {
    case .gap(let gap, let visit): visit.gap(gap)?.text
    }
  }

  /// The change that puts an action there, in place of the one with its id.
  func saving(_ action: Action) -> Change {
    switch self {
    case .gap(let gap, let visit): .visit(visit.setting(action, of: gap), was: visit)
    }
  }
}
