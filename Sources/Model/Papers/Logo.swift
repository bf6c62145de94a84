/// The sign of an organization at the head of its papers: a PNG that is whole.
public struct Logo: Equatable, Sendable {
  /// How many bytes it has at most.
  public static let mostBytes = 2 << 20
  /// How many pixels it is at most wide and high.
  public static let mostPixels = 4000

  /// The file.
  public let bytes: [UInt8]
  /// How many pixels it is wide.
  public let width: Int
  /// How many pixels it is high.
  public let height: Int

  /// The logo that a file holds. Every part of it has to be there with its checksum right, since a
  /// picture that is cut short would be found out only when a paper is made.
  public init(_ bytes: [UInt8]) throws(LogoError) {
    guard bytes.starts(with: Self.signature) else { throw .noPNG }
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    var chunks = PNGChunks(bytes, from: Self.signature.count)
    guard let header = try chunks.next(), header.name == "IHDR", header.data.count == 13 else {
      throw .damaged
    }
    let fields = Array(header.data)
    width = PNGChunks.number(fields[0..<4])
    height = PNGChunks.number(fields[4..<8])
    guard width > 0, height > 0, Self.depths[fields[9]]?.contains(fields[8]) == true,
      fields[10] == 0, fields[11] == 0, fields[12] <= 1
    else { throw .damaged }
    guard max(width, height) <= Self.mostPixels else {
      throw .tooManyPixels(width: width, height: height)
    }
    var names = Set<String>()
    while let chunk = try chunks.next() { names.insert(chunk.name) }
    // Colours by number need the list that they number.
    guard names.contains("IDAT"), fields[9] != 3 || names.contains("PLTE") else { throw .damaged }
    self.bytes = bytes
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// How many bits a sample can have, by the kind of colour.
  private static let depths: [UInt8: Set<UInt8>] = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]
}
