/// A span of time by which the log is counted.
public enum OutreachPeriod: Hashable, Sendable {
  /// A whole year.
  case year(Int)
  /// A half of a year, 1 or 2.
  case half(Int, of: Int)
  /// A month of a year.
  case month(Int, of: Int)

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool {
    switch self {
    case .year(let year): day.year == year
    case .half(let half, let year): day.year == year && (day.month <= 6) == (half == 1)
    case .month(let month, let year): day.year == year && day.month == month
    }
  }

  /// The months of a year, in their order.
  public static func months(of year: Int) -> [OutreachPeriod] {
    (1...12).map { .month($0, of: year) }
  }
}
