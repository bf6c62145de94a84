/// What somebody earns in a year, in yuan, as far as it is known: from a sum to a sum, at least one of
/// the two.
public struct IncomeBand: Codable, Hashable, Sendable {
  /// The sums that there are, in yuan.
  public static let sums = 0...100_000_000

  /// The least that it may be, in yuan; nil where only the most is known.
  public let from: Int?
  /// The most that it may be, in yuan; nil where only the least is known.
  public let to: Int?

  /// From a sum to a sum; nil where neither is given, where they are in the wrong order, or where
  /// one is out of range.
  public init?(from: Int? = nil, to: Int? = nil) {
    let given = [from, to].compactMap { $0 }
    guard !given.isEmpty, given.allSatisfy(Self.sums.contains), given == given.sorted() else {
      return nil
    }
    self.from = from
    self.to = to
  }

  /// Decodes the band, which must be one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decodeIfPresent(Int.self, forKey: .from)
    let to = try container.decodeIfPresent(Int.self, forKey: .to)
    guard let band = IncomeBand(from: from, to: to) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\(from.map(String.init) ?? "∅")–\(to.map(String.init) ?? "∅")"))
    }
    self = band
  }

  /// Whether one income may lie in both.
  public func overlaps(_ other: IncomeBand) -> Bool {
    (from ?? 0) <= (other.to ?? .max) && (other.from ?? 0) <= (to ?? .max)
  }
}

extension IncomeBand: CustomStringConvertible {
  /// The band as it is typed: `7000-8000`, `7000`, `60000+`, `≤8000`.
  public var description: String {
    switch (from, to) {
    case (let from?, let to?): from == to ? String(from) : "\(from)-\(to)"
    case (let from?, nil): "\(from)+"
    case (nil, let to): "≤\(to ?? 0)"
    }
  }
}
