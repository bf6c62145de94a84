import CArchive
import Model

/// The parts of a workbook: a zip file, of which one part after the other is unpacked piece by piece.
struct WorkbookPackage: Sendable {
  /// More parts are in no workbook.
  private static let mostParts = 10_000
  /// How much any part may unpack to, whatever the size of the file.
  private static let unpackedAnyway = 16 << 20
  /// What going past a part to another one counts as, since it takes time as well.
  private static let passing = 1 << 10

  /// The names of the parts, in the order of the file.
  let names: [String]
  private let bytes: [UInt8]
  private let most: Int
  private let budget: UnpackingBudget

  /// The parts in these bytes.
  init(_ bytes: [UInt8], limits: TableLimits) throws(TableError) {
    if let missing = archive_library_open() {
      throw TableError(.noLibrary(String(cString: missing)))
    }
    self.bytes = bytes
    let (product, isTooLarge) = bytes.count.multipliedReportingOverflow(by: limits.ratio)
    most = min(limits.unpacked, isTooLarge ? Int.max : max(product, Self.unpackedAnyway))
    let (all, isAnything) = most.multipliedReportingOverflow(by: limits.parts)
    budget = UnpackingBudget(isAnything ? Int.max : all)
    var names: [String] = []
    try Self.walk(bytes) { (_, name) throws(TableError) in
      guard names.count < Self.mostParts else { throw TableError(.bomb) }
      names.append(name)
      return true
    }
    self.names = names
  }

  /// Tells `receiver` of a part, which must be there.
  ///
  /// - Parameter progress: told of the bytes that are unpacked; says whether to go on.
  func read(
    _ part: String, into receiver: any XMLReceiver, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) {
    let reader = try XMLReader(receiver)
    var count = 0
    try unpack(part) { (piece) throws(TableError) in
      try reader.read(piece)
      count += piece.count
      let step = ReadingProgress(.unpacking, .bytes, count)
      if progress?(step) == false { throw TableError(.stopped) }
    }
    try reader.read(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  /// The first bytes of a part; none where it is not there.
  func beginning(of part: String, atMost most: Int) -> [UInt8] {
    var beginning: [UInt8] = []
    try? unpack(part) { (piece) throws(TableError) in
      beginning += piece.prefix(most - beginning.count)
      if beginning.count == most { throw TableError(.stopped) }
    }
    return beginning
  }

  private func unpack(
    _ part: String, _ take: (UnsafeRawBufferPointer) throws(TableError) -> Void
  ) throws(TableError) {
    var isThere = false
    try Self.walk(bytes) { (unpacker, name) throws(TableError) in
      guard name == part else {
        try budget.spend(Self.passing)
        return true
      }
      isThere = true
      var room = most
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
      defer { buffer.deallocate() }
      guard let start = buffer.baseAddress else { return false }
      while true {
        let count = unpacker_read(unpacker, start, buffer.count)
        guard count >= 0 else { throw Self.damage(in: unpacker) }
        if count == 0 { return false }
        room -= count
        guard room >= 0 else { throw TableError(.bomb) }
        try budget.spend(count)
        try take(UnsafeRawBufferPointer(start: start, count: count))
      }
    }
    guard isThere else { throw TableError(.missingPart(String(part.prefix(100)))) }
  }

  /// Goes through the files in a zip, until `visit` says that it has what it wanted.
  private static func walk(
    _ bytes: [UInt8], _ visit: (OpaquePointer, String) throws(TableError) -> Bool
  ) throws(TableError) {
    let result: Result<Void, TableError> = bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let unpacker = unpacker_create(UNPACKER_ZIP, start, buffer.count)
      else { return .failure(TableError(.noLibrary("zip"))) }
      defer { unpacker_destroy(unpacker) }
      do throws(TableError) {
        while true {
          var pointer: UnsafePointer<CChar>?
          switch unpacker_next(unpacker, &pointer) {
          case UNPACKER_END: return .success(())
          case UNPACKER_OTHER: continue
          case UNPACKER_FILE:
            let name = pointer.map { String(cString: $0) } ?? ""
            guard try visit(unpacker, normalized(name)) else { return .success(()) }
          default: throw damage(in: unpacker)
          }
        }
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Some programs write the names of parts as Windows writes paths.
  private static func normalized(_ name: String) -> String {
    name.replacing("\\", with: "/")
  }

  private static func damage(in unpacker: OpaquePointer) -> TableError {
    TableError(.damaged(String(cString: unpacker_complaint(unpacker))))
  }
}
