/// A zip file, made by hand so that it can be wrong.
public struct Zip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// A zip file in which nothing is yet.
  public init() {}

  /// Adds a file as it is.
  public mutating func store(_ content: [UInt8], as name: String) {
    add(name, content, method: 0, size: content.count, crc: Self.checksum(content))
  }

  /// Adds a file that begins with `beginning` and goes on with 258 times `times` its last byte. Its
  /// checksum is wrong.
  public mutating func bloat(_ beginning: String, times: Int, as name: String) {
    var bits = Bits()
    // The last block, in the codes that are agreed upon.
    bits.put(0b011, 3)
    for byte in beginning.utf8 { bits.putCode(0x30 + UInt32(byte), 8) }
    for _ in 0..<times {
      bits.putCode(0b1100_0101, 8)
      bits.putCode(0, 5)
    }
    bits.putCode(0, 7)
    add(
      name, bits.bytes, method: 8, size: beginning.utf8.count + 258 * times, crc: 0)
  }

  /// The whole file.
  public var file: [UInt8] {
    let end =
      Self.number(0x0605_4b50, 4) + [0, 0, 0, 0] + Self.number(count, 2) + Self.number(count, 2)
      + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [0, 0]
    return bytes + directory + end
  }

  private mutating func add(
    _ name: String, _ content: [UInt8], method: Int, size: Int, crc: UInt32
  ) {
    let common =
      Self.number(20, 2) + Self.number(0, 2) + Self.number(method, 2) + [0, 0, 0, 0]
      + Self.number(Int(crc), 4) + Self.number(content.count, 4) + Self.number(size, 4)
      + Self.number(name.utf8.count, 2) + [0, 0]
    directory +=
      Self.number(0x0201_4b50, 4) + Self.number(20, 2) + common + [UInt8](repeating: 0, count: 10)
      + Self.number(bytes.count, 4) + Array(name.utf8)
    bytes += Self.number(0x0403_4b50, 4) + common + Array(name.utf8) + content
    count += 1
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }
}

/// Bits from the lowest of each byte on.
private struct Bits {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  /// Puts a number, its lowest bit first.
  mutating func put(_ value: UInt32, _ length: Int) {
    for bit in 0..<length { put(value >> UInt32(bit) & 1 == 1) }
  }

  /// Puts a code, its highest bit first.
  mutating func putCode(_ value: UInt32, _ length: Int) {
    for bit in (0..<length).reversed() { put(value >> UInt32(bit) & 1 == 1) }
  }

  private mutating func put(_ bit: Bool) {
    if used == 8 {
      bytes.append(0)
      used = 0
    }
    if bit { bytes[bytes.count - 1] |= 1 << used }
    used += 1
  }
}
