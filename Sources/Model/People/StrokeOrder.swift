import Foundation

/// The order of names by the strokes of their characters (姓氏笔画): of two characters the one with
/// fewer strokes comes first, of two with as many the one whose first different stroke comes first
/// among 横 竖 撇 点 折 (GF 3003-1999, the order of characters by strokes).
public struct StrokeOrder: Equatable, Sendable {
  /// 横 竖 撇 点 折, by the letters of a dictionary.
  private static let kinds = Array("hspnz".utf8)

  private let dictionary: [UInt8]

  /// The order that a dictionary of strokes tells: on each line a character, a tab and its strokes,
  /// each a letter of `hspnz`, as `stroke.dict.yaml` of Rime has them. Without one, characters of as
  /// many strokes stand in the order of the collation that the system has.
  public init(dictionary: [UInt8] = []) { self.dictionary = dictionary }

  /// The trainees in this order; of those with one name, the first by id.
  public func sorted(_ trainees: [Trainee]) -> [Trainee] {
    let codes = codes(of: Set(trainees.lazy.flatMap(\.name.unicodeScalars)))
    guard !codes.isEmpty else { return collated(trainees) }
    return trainees.map { (key: Self.key(of: $0.name, codes), trainee: $0) }
      .sorted {
        if $0.key != $1.key { return $0.key.lexicographicallyPrecedes($1.key) }
        return ($0.trainee.name, $0.trainee.id) < ($1.trainee.name, $1.trainee.id)
      }
      .map(\.trainee)
  }

  /// What a name is sorted by: for each character how many strokes it has, then which. What has none
  /// stands after all that have.
  private static func key(of name: String, _ codes: [Unicode.Scalar: [UInt8]]) -> [UInt8] {
    name.unicodeScalars.flatMap { scalar -> [UInt8] in
      if let code = codes[scalar] { return [UInt8(code.count)] + code }
      return [.max] + String(scalar).utf8
    }
  }

  /// The strokes of each of these characters, as numbers in their order.
  private func codes(of characters: Set<Unicode.Scalar>) -> [Unicode.Scalar: [UInt8]] {
    let kinds = Self.kinds
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for line in dictionary.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab - line.startIndex <= 4,
        let scalar = String(decoding: line[..<tab], as: UTF8.self).unicodeScalars.first,
        characters.contains(scalar)
      else { continue }
      let strokes = line[(tab + 1)...].prefix { kinds.contains($0) }
      let code = strokes.compactMap { kinds.firstIndex(of: $0).map { UInt8($0) } }
      // Beside the strokes of today stand older ones, which are more, or end with a hook that counts
      // as 折 where the standard has 竖.
      guard !code.isEmpty, code.count < Int(UInt8.max) else { continue }
      let known = codes[scalar]
      let isBetter = known.map {
        code.count == $0.count ? code.lexicographicallyPrecedes($0) : code.count < $0.count
      }
      if isBetter != false { codes[scalar] = code }
    }
    return codes
  }

  private func collated(_ trainees: [Trainee]) -> [Trainee] {
    let locale = Locale(identifier: "zh@collation=stroke")
    return trainees.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .sorted {
        $0.name.compare($1.name, options: [], range: nil, locale: locale) == .orderedAscending
      }
  }
}
