import Glibc
import Programs

/// Bytes locked with a passphrase by GnuPG, in the format of OpenPGP.
///
/// Neither the passphrase nor what is locked touches a disk or a command line: both go through files
/// in memory. GnuPG works in a home folder of its own, which is thrown away.
public struct Encryption: Sendable {
  /// The most that is unlocked, in bytes: what a backup file may have.
  private static let most = 64 << 20

  private let command: String
  private let place: String

  /// Encryption by `gpg`, or by another command that takes the same arguments.
  ///
  /// - Parameter place: where GnuPG's home folder is made; nil for the usual place.
  public init(command: String = "gpg", in place: String? = nil) {
    self.command = command
    self.place = place ?? Self.usualPlace
  }

  /// Whether the bytes begin as something locked with a passphrase does.
  public static func isLocked(_ bytes: [UInt8]) -> Bool {
    // A packet of the kind “session key locked by a passphrase”, in the old or the new form.
    guard let first = bytes.first else { return false }
    return first == 0xc3 || first & 0xfc == 0x8c
  }

  /// Locks the bytes with AES-256.
  public func lock(
    _ bytes: [UInt8], with passphrase: String
  ) throws(EncryptionError) -> [UInt8] {
    try run(
      [
        "--cipher-algo", "AES256", "--s2k-mode", "3", "--s2k-digest-algo", "SHA512",
        "--s2k-count", "65011712", "--compress-algo", "none", "--symmetric",
      ], bytes, passphrase)
  }

  /// Unlocks the bytes, which are whole and as they were when they were locked.
  public func unlock(
    _ bytes: [UInt8], with passphrase: String
  ) throws(EncryptionError) -> [UInt8] {
    try run(["--max-output", String(Self.most), "--decrypt"], bytes, passphrase, sign: "GOODMDC")
  }

  /// Runs GnuPG and gives what it puts out, where it reports success and gives the sign.
  private func run(
    _ arguments: [String], _ bytes: [UInt8], _ passphrase: String, sign: String = ""
  ) throws(EncryptionError) -> [UInt8] {
    var template = Array("\(place)/qiandao-gpg.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .failed(String(cString: strerror(errno))) }
    let home = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { Self.remove(home) }
    let common = [
      "--homedir", home, "--no-options", "--batch", "--no-tty", "--quiet", "--no-symkey-cache",
      "--pinentry-mode", "loopback", "--passphrase-fd", "3", "--status-fd", "4",
    ]
    do {
      let output = try NamelessFile()
      let errors = try NamelessFile()
      let report = try NamelessFile()
      let status = try Program(command).run(
        common + arguments,
        [
          NamelessFile(holding: bytes), output, errors,
          NamelessFile(holding: Array("\(passphrase)\n".utf8)), report,
        ])
      // The agent that it started would go on waiting for more work.
      _ = try? Program("gpgconf").run(
        ["--homedir", home, "--kill", "gpg-agent"],
        [NamelessFile(), NamelessFile(), NamelessFile()])
      let reported = report.text
      if reported.contains("BAD_PASSPHRASE") { throw EncryptionError.wrongPassphrase }
      guard status == 0, sign.isEmpty || reported.contains(sign) else {
        let complaint = errors.text.split(whereSeparator: \.isNewline).last.map(String.init)
        throw EncryptionError.failed(complaint ?? "\(command): \(status)")
      }
      return output.bytes(atMost: Self.most)
    } catch let error as EncryptionError {
      throw error
    } catch ProgramError.missing(let command) {
      throw .noProgram(command)
    } catch ProgramError.system(let code) {
      throw .failed(String(cString: strerror(code)))
    } catch {
      throw .failed("\(error)")
    }
  }

  /// Where the home folder is made: in memory where that can be, and under a short name, since the
  /// path of a socket has little room.
  private static var usualPlace: String {
    access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp"
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(stream)
      for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    rmdir(path)
  }
}
