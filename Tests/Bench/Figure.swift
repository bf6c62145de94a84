/// A figure that was measured, and the limit that it is to keep.
struct Figure {
  let name: String
  let measured: Double
  let limit: Double
  let unit: String

  var isReached: Bool { measured <= limit }

  /// The figure as a line of the report.
  var line: String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return padded(name, 52) + padded("\(rounded(measured)) \(unit)", 14)
      + padded("at most \(rounded(limit)) \(unit)", 20) + (isReached ? "reached" : "NOT REACHED")
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return Int(exactly: hundredths).map(String.init) ?? String(hundredths)
  }
}

extension [Double] {
  /// The value that this share of the values does not exceed.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    return sorted.isEmpty ? .nan : sorted[Int(Double(sorted.count - 1) * share)]
  }
}
