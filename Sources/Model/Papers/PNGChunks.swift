/// The parts of a PNG, one after the other.
struct PNGChunks {
  private let bytes: [UInt8]
  private var offset: Int
  private var hasEnded = false

  /// The parts of `bytes` that begin at an offset.
  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next part; nil after the last one. Throws where it is cut short or altered, and where
  /// anything follows the last one.
  mutating func next() throws(LogoError) -> (name: String, data: ArraySlice<UInt8>)? {
    if hasEnded { return nil }
    guard bytes.count - offset >= 12 else { throw .damaged }
    let length = Self.number(bytes[offset..<offset + 4])
    guard length <= bytes.count - offset - 12 else { throw .damaged }
    let end = offset + 8 + length
    guard Self.number(bytes[end..<end + 4]) == Self.checksum(bytes[offset + 4..<end]) else {
      throw .damaged
    }
    let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
    let data = bytes[offset + 8..<end]
    offset = end + 4
    hasEnded = name == "IEND"
    guard !hasEnded || offset == bytes.count else { throw .damaged }
    return (name, data)
  }

  /// The number that four bytes write.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The checksum of a part, as PNG has it.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    let sum = bytes.withUnsafeBufferPointer { bytes in
      bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
