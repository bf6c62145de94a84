import Model

/// The record that can be had of a damaged file.
public struct Recovery {
  /// How much of the file the record is.
  public struct Extent: Equatable, Sendable {
    /// How many values it has; a mark, an enrolment or another entry counts as one.
    public let values: Int
    /// The lines of which something is not in it, from 1.
    public let lostLines: [ClosedRange<Int>]

    /// How many values there are, and which lines are lost.
    public func explanation(in language: Language) -> String {
      guard !lostLines.isEmpty else {
        return Phrase("all {count} values", "全部 {count} 个值", "全部 {count} 個值")(
          language, ["count": String(values)])
      }
      let shown = lostLines.prefix(4).map { lines in
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
      }
      let rest = lostLines.count > shown.count ? ["…"] : []
      let lines = (shown + rest).joined(separator: language == .english ? ", " : "、")
      let phrase =
        lostLines == [lostLines[0].lowerBound...lostLines[0].lowerBound]
        ? Phrase(
          "{count} values, but not what is lost in line {lines}",
          " {count} 个值，第 {lines} 行有内容丢失", " {count} 個值，第 {lines} 行有內容遺失")
        : Phrase(
          "{count} values, but not what is lost in lines {lines}",
          " {count} 个值，第 {lines} 行有内容丢失", " {count} 個值，第 {lines} 行有內容遺失")
      return phrase(language, ["count": String(values), "lines": lines])
    }
  }

  /// The record as it would be written.
  let bytes: [UInt8]
  /// How much of the file it is.
  let extent: Extent

  /// No record can be had: what it cannot be without is lost.
  struct Lacking: Error {
    /// What is lost; empty where it is not known.
    let field: String
  }

  /// How many values that mean nothing are left out before the file is taken for something else.
  private static let patience = 1000

  /// The record that can be had of `damaged`: all values that are whole and that `read` accepts.
  ///
  /// - Parameter read: makes the record of a tree; what its `DecodingError` points to is left out.
  static func of<Record>(
    _ damaged: [UInt8], _ read: (JSON) throws -> Record
  ) throws(Lacking) -> (record: Record, recovery: Recovery) {
    var salvage = Salvage(damaged)
    for _ in 0..<patience {
      do {
        let record = try read(salvage.tree)
        let bytes = salvage.tree.printed
        // What lies too deep could be read here and not again.
        guard (try? JSONParser.parse(bytes)) == salvage.tree else { throw Lacking(field: "") }
        let extent = Extent(values: salvage.count, lostLines: salvage.lostRanges)
        return (record, Recovery(bytes: bytes, extent: extent))
      } catch let lacking as Lacking {
        throw lacking
      } catch {
        let path = (error as? DecodingError)?.place ?? []
        guard salvage.leaveOut(path) else { throw Lacking(field: path.first ?? "") }
      }
    }
    throw Lacking(field: "")
  }
}

extension DecodingError {
  /// The way to the value that could not be read, or is not there.
  var place: [String] {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map(\.stringValue)
    case .keyNotFound(let key, let context):
      context.codingPath.map(\.stringValue) + [key.stringValue]
    @unknown default: []
    }
  }
}
