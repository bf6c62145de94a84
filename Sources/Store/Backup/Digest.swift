import CSystem

/// SHA-256 of bytes.
enum Digest {
  /// The digest as 64 hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) throws(BackupError) -> String {
    var digest = [CChar](repeating: 0, count: 65)
    let status = bytes.withUnsafeBytes { system_sha256($0.baseAddress, $0.count, &digest) }
    guard status == 0 else { throw .noDigest }
    return String(decoding: digest.prefix(64).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
