import CArchive
import Model

/// Many files in one: tar in the pax format, compressed with zstd.
public struct Archive: Sendable {
  /// How much an archive may hold. Whatever comes from outside is stopped here while it unpacks.
  public struct Limits: Sendable {
    let files: Int
    let bytesInFile: Int
    let bytes: Int

    /// At most so many files, so many bytes in each of them and in all of them together.
    public init(files: Int, bytesInFile: Int, bytes: Int) {
      self.files = files
      self.bytesInFile = bytesInFile
      self.bytes = bytes
    }

    /// A hundred times what a township brings together in ten years.
    public static let usual = Limits(files: 200_000, bytesInFile: 64 << 20, bytes: 512 << 20)
  }

  private let limits: Limits

  /// Archives within these limits.
  public init(limits: Limits = .usual) {
    self.limits = limits
  }

  /// The archive of these files.
  ///
  /// - Parameter modified: when they were last changed, in seconds since 1970.
  public func pack(_ files: [PackedFile], modified: Int) throws(ArchiveError) -> [UInt8] {
    try openLibrary()
    guard let packer = packer_create() else { throw .noLibrary("zstd") }
    defer { packer_destroy(packer) }
    var complaint: UnsafePointer<CChar>?
    for file in files {
      complaint = file.bytes.withUnsafeBytes {
        packer_add(packer, file.name, $0.baseAddress, $0.count, Int64(modified))
      }
      if let complaint { throw .failed(String(cString: complaint)) }
    }
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    complaint = packer_finish(packer, &bytes, &count)
    if let complaint { throw .failed(String(cString: complaint)) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The files in an archive, in its order.
  ///
  /// Nothing is written anywhere. An archive that holds anything but plain files, a name twice, a
  /// name that is not fit, or more than the limits, is refused as a whole.
  ///
  /// - Parameter isFit: whether a file may have this name.
  public func unpack(
    _ bytes: [UInt8], isFit: (String) -> Bool
  ) throws(ArchiveError) -> [PackedFile] {
    try openLibrary()
    let result: Result<[PackedFile], ArchiveError> = bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let unpacker = unpacker_create(UNPACKER_TAR, start, buffer.count)
      else { return .failure(.damaged("0")) }
      defer { unpacker_destroy(unpacker) }
      do throws(ArchiveError) {
        return .success(try files(in: unpacker, isFit: isFit))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func openLibrary() throws(ArchiveError) {
    if let missing = archive_library_open() { throw .noLibrary(String(cString: missing)) }
  }

  private func files(
    in unpacker: OpaquePointer, isFit: (String) -> Bool
  ) throws(ArchiveError) -> [PackedFile] {
    var files: [PackedFile] = []
    var names = Set<String>()
    var room = limits.bytes
    while true {
      var pointer: UnsafePointer<CChar>?
      let step = unpacker_next(unpacker, &pointer)
      switch step {
      case UNPACKER_END: return files
      case UNPACKER_FILE, UNPACKER_OTHER: break
      default: throw .damaged(complaint(of: unpacker))
      }
      let name = pointer.map { String(cString: $0) } ?? ""
      guard step == UNPACKER_FILE, isFit(name) else { throw .unfit(String(name.prefix(100))) }
      guard names.insert(name).inserted else { throw .doubled(name) }
      guard files.count < limits.files else { throw .tooLarge }
      let bytes = try read(from: unpacker, atMost: min(room, limits.bytesInFile))
      room -= bytes.count
      files.append(PackedFile(name: name, bytes: bytes))
    }
  }

  private func read(
    from unpacker: OpaquePointer, atMost most: Int
  ) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unpacker_read(unpacker, &buffer, buffer.count)
      guard count >= 0 else { throw .damaged(complaint(of: unpacker)) }
      if count == 0 { return bytes }
      guard bytes.count + count <= most else { throw .tooLarge }
      bytes += buffer.prefix(count)
    }
  }

  private func complaint(of unpacker: OpaquePointer) -> String {
    String(cString: unpacker_complaint(unpacker))
  }
}
