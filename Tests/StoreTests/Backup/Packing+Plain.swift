import Model
import Store

extension Packing {
  /// Files one behind the other, for disks on which no library is to work.
  static let plain = Packing(
    pack: { files, _ in
      files.flatMap { file in
        Array("\(file.name)\n\(file.bytes.count)\n".utf8) + file.bytes
      }
    },
    unpack: { bytes in
      var rest = bytes[...]
      func line() throws -> String {
        guard let end = rest.firstIndex(of: 10) else { throw BackupError.noManifest }
        defer { rest = rest[(end + 1)...] }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      var files: [PackedFile] = []
      while !rest.isEmpty {
        let name = try line()
        guard let count = Int(try line()), count <= rest.count else { throw BackupError.noManifest }
        files.append(PackedFile(name: name, bytes: Array(rest.prefix(count))))
        rest = rest.dropFirst(count)
      }
      return files
    })
}
