import Glibc

/// What stands in a cell of a table.
public enum TableCell: Equatable, Sendable {
  /// Nothing.
  case empty
  /// A text as it was typed.
  case text(String)
  /// A number. A workbook keeps fifteen digits of it.
  case number(Double)
  /// A day, or a month where the cell shows no day.
  case date(PartialDay)
  /// A formula that has no value, as the program that wrote the file says it: `#N/A`.
  case fault(String)

  /// What is read in the cell; a number without exponent, and without a point where it is whole.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .fault(let text): text
    case .number(let number): Self.written(number)
    case .date(let day): day.description
    }
  }

  /// Whether nothing is seen in it.
  public var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .number, .date, .fault: false
    }
  }

  /// A number with the fifteen digits that tables have, so that 1985.0299999999999 is 1985.03.
  private static func written(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    var buffer = [CChar](repeating: 0, count: 32)
    _ = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }
}
