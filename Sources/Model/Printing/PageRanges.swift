/// Some pages of a paper, counted from 1; at least one.
public struct PageRanges: Equatable, Sendable, CustomStringConvertible {
  /// The runs of pages, in their order, with at least one page left out between two of them: a
  /// print server refuses others.
  public let runs: [ClosedRange<Int>]

  /// These pages, in whatever order they are named; nil where none is.
  public init?(_ ranges: [ClosedRange<Int>]) {
    var runs: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, range.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        runs.append(range)
      }
    }
    guard !runs.isEmpty else { return nil }
    self.runs = runs
  }

  /// Refuses pages that a paper with so many does not have.
  public func check(in count: Int) throws(InputError) {
    if let last = runs.last?.upperBound, last > count { throw .noSuchPage(last, of: count) }
  }

  /// As they are written: `1-3,5`.
  public var description: String {
    runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
