extension Fields {
  /// A yearly income in yuan: `7000-8000`, `7-8千`, `1.5万`, `60000+`, `≤8000`, `3万以上`; nil where
  /// nothing was typed. A unit behind the second sum is meant for both where the first is the smaller
  /// number as it is written.
  public static func income(_ typed: String) throws(InputError) -> IncomeBand? {
    guard let text = text(typed) else { return nil }
    let error = InputError.noIncome(text)
    var bare = narrow(text).filter { !$0.isWhitespace && !",元圆圓¥￥".contains($0) }
    for dash in ["–", "—", "~", "至", "到"] { bare = bare.replacing(dash, with: "-") }
    if let sum = bare.removing(suffixes: ["及以上", "以上", "+"], prefixes: [">=", "≥", ">"]) {
      guard let band = IncomeBand(from: Sum(sum)?.yuan) else { throw error }
      return band
    }
    if let sum = bare.removing(
      suffixes: ["及以下", "以下", "以内", "以內"], prefixes: ["<=", "≤", "<", "-"])
    {
      guard let band = IncomeBand(to: Sum(sum)?.yuan) else { throw error }
      return band
    }
    let sums = bare.split(separator: "-", omittingEmptySubsequences: false).map { Sum($0) }
    guard let first = sums[0], let last = sums[sums.count - 1], sums.count <= 2 else { throw error }
    let isOneUnit = first.unit == nil && first.number < last.number
    let from = isOneUnit ? Sum(number: first.number, unit: last.unit).yuan : first.yuan
    guard from != nil, last.yuan != nil, let band = IncomeBand(from: from, to: last.yuan) else {
      throw error
    }
    return band
  }

  /// A sum as it is written, with its unit behind it.
  private struct Sum {
    let number: Double
    let unit: Double?

    private static let units: [Character: Double] = [
      "千": 1000, "k": 1000, "K": 1000, "万": 10_000, "萬": 10_000, "w": 10_000, "W": 10_000,
    ]

    init(number: Double, unit: Double?) {
      self.number = number
      self.unit = unit
    }

    init?(_ text: some StringProtocol) {
      unit = text.last.flatMap { Self.units[$0] }
      let digits = unit == nil ? String(text) : String(text.dropLast())
      guard digits.count <= 12, digits.allSatisfy({ "0123456789.".contains($0) }),
        let number = Double(digits)
      else { return nil }
      self.number = number
    }

    /// The whole yuan that it is; nil where it is none.
    var yuan: Int? {
      let sum = number * (unit ?? 1)
      // 1.15 times ten thousand is a trifle more than 11,500.
      return abs(sum - sum.rounded()) < 0.000_01 ? Int(exactly: sum.rounded()) : nil
    }
  }
}

extension String {
  /// The text without one of these at its end or at its beginning; nil where it has none of them.
  fileprivate func removing(suffixes: [String], prefixes: [String]) -> String? {
    if let suffix = suffixes.first(where: hasSuffix) { return String(dropLast(suffix.count)) }
    return prefixes.first(where: hasPrefix).map { String(dropFirst($0.count)) }
  }
}
