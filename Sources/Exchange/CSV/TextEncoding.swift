import CSystem
import Glibc

/// How the bytes of a text stand for characters.
public enum TextEncoding: Equatable, Sendable {
  /// Unicode, with or without a mark of the order of its bytes.
  case utf8, utf16LittleEndian, utf16BigEndian
  /// What Chinese Windows writes; GBK and GB2312 are parts of it.
  case gb18030

  /// The encoding that the bytes look to be in.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let wide = Self.wide(bytes) {
      self = wide
    } else {
      self = Self.isUTF8(bytes) ? .utf8 : .gb18030
    }
  }

  /// The text that bytes stand for in whatever encoding they look to be in. Throws where they are none.
  public static func text(of bytes: [UInt8]) throws(TableError) -> String {
    guard let bytes = utf8(bytes), let text = String(validating: bytes, as: UTF8.self) else {
      throw TableError(.unknownEncoding)
    }
    return text
  }

  /// The text as UTF-8 without a byte order mark. Where a byte stands for no character, 0xFF stands
  /// in its place and nothing after it; nil where the system does not know the encoding.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    let text: [UInt8]
    switch TextEncoding(of: bytes) {
    case .utf8: text = bytes
    case .utf16LittleEndian:
      guard let decoded = decoded(bytes, from: "UTF-16LE") else { return nil }
      text = decoded
    case .utf16BigEndian:
      guard let decoded = decoded(bytes, from: "UTF-16BE") else { return nil }
      text = decoded
    case .gb18030:
      guard let decoded = decoded(bytes, from: "GB18030") else { return nil }
      text = decoded
    }
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }

  /// UTF-16 without a mark: no other encoding has bytes of zero, and in a table every separator and
  /// line end has one, always on the same side.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    let zeros = bytes.indices.lazy.filter { bytes[$0] == 0 }
    let isOdd = zeros.contains { !$0.isMultiple(of: 2) }
    let isEven = zeros.contains { $0.isMultiple(of: 2) }
    guard isOdd != isEven else { return nil }
    return isOdd ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether it is UTF-8, be it with damage: in a text of another encoding, what looks like a
  /// Chinese character of UTF-8 is rarer than what looks like none.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    var wide = 0
    var broken = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { broken += 1 } else if scalar.value >= 0x800 { wide += 1 }
    }
    return wide > broken
  }

  private static func decoded(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    var text = system_bytes()
    defer { free(text.bytes) }
    let count = bytes.withUnsafeBytes {
      system_decode(encoding, $0.baseAddress, $0.count, &text)
    }
    guard count >= 0 else { return nil }
    let decoded = Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
    return count == bytes.count ? decoded : decoded + [0xFF]
  }
}
