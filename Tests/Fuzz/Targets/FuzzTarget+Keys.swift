import CNcurses
import Cells

@testable import Terminal

extension FuzzTarget {
  /// What a terminal sends: bytes and ncurses' codes to keys.
  static let keys = FuzzTarget(name: "keys") { bytes in
    let codes = codes(of: bytes)
    let keys = keys(of: codes, pausing: false)
    try promise(keys.count <= codes.count, "no code makes two keys but an escape's own")
    for case .character(let character) in keys {
      let scalars = character.unicodeScalars
      try promise(
        scalars.count == 1 && scalars.allSatisfy { $0.properties.generalCategory != .control },
        "a key writes one character that is no control")
    }
    // Where the wire pauses is no matter, as long as it is not inside a sequence.
    try promise(Self.keys(of: codes, pausing: true) == keys, "pauses make no difference")
    try text(codes, keys)
  }

  /// Two bytes that no text holds stand for ncurses' codes; the byte after them says which.
  private static func codes(of bytes: [UInt8]) -> [Int32] {
    var codes: [Int32] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte >= 0xFE, let which = rest.popFirst() {
        codes.append(KEY_MIN + Int32(which) + (byte == 0xFF ? 256 : 0))
      } else {
        codes.append(Int32(byte))
      }
    }
    return codes
  }

  private static func keys(of codes: [Int32], pausing: Bool) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for code in codes {
      keys += decoder.decode(code)
      var later = decoder
      if pausing, !decoder.isInsideSequence, later.flush() == nil { decoder = later }
    }
    return keys + [decoder.flush()].compactMap(\.self)
  }

  /// Without escapes, what is written is the text that the bytes hold; a code between the bytes of
  /// a character breaks it.
  private static func text(_ codes: [Int32], _ keys: [Key]) throws {
    guard !codes.contains(0x1B) else { return }
    let text = String(decoding: codes.map { UInt8(exactly: $0) ?? 0 }, as: UTF8.self)
    let written = keys.compactMap { key in
      if case .character(let character) = key { character } else { nil }
    }
    // What is no UTF-8 is read as the sign that stands for it.
    let expected = text.unicodeScalars
      .filter { $0 != "\u{FFFD}" && $0.properties.generalCategory != .control }
    try promise(
      written.filter { $0 != "\u{FFFD}" } == expected.map { Character($0) }, "text is text")
  }
}
