/// A reader of bytes that come from outside, with what must hold whatever they are.
public struct FuzzTarget: Sendable, CustomStringConvertible {
  /// Its name; its seeds, finds and dictionary bear the same.
  public let name: String
  /// Reads the bytes; throws where something does not hold that must.
  public let check: @Sendable ([UInt8]) throws -> Void

  /// Its name.
  public var description: String { name }

  /// All of them.
  public static let all: [FuzzTarget] = [
    .json, .salvage, .table, .sheet, .keys, .fields, .backup, .exceptions, .walkins,
    .logo, .wording,
  ]
}

/// Something that does not hold although it must.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String
}

/// Throws where `holds` is false; `what` says what should be true.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) throws(BrokenPromise) {
  guard holds else { throw BrokenPromise(description: what()) }
}

extension [UInt8] {
  /// How many lines the bytes have at most, whichever way they end.
  var mostLines: Int { count { $0 == 0x0A || $0 == 0x0D } + 1 }
}

extension StringProtocol {
  /// Whether nothing in the text steers a terminal.
  var isHarmless: Bool {
    unicodeScalars.allSatisfy {
      switch $0.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
