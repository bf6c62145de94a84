import Exchange
import Glibc
import Model
import Paper
import Store

/// Files that somebody names so that something is taken out of them.
enum InputFile {
  /// The logo that a file holds.
  static func logo(at path: String) throws -> Logo {
    let bytes = try bytes(at: path)
    do throws(LogoError) {
      let logo = try Logo(bytes)
      guard logo.canBeDrawn else { throw LogoError.damaged }
      return logo
    } catch {
      throw CommandError.file(path, error)
    }
  }

  /// A file that is to be kept with a visit. Its size is asked first: nobody waits for a film to be read.
  static func attachment(
    at path: String
  ) throws -> (name: String, type: AttachmentType, bytes: [UInt8]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw CommandError.noFile(path) }
      throw FileError(.read, path, code: errno)
    }
    func refused<Value>(_ work: () throws(AttachmentError) -> Value) throws -> Value {
      do throws(AttachmentError) {
        return try work()
      } catch {
        throw CommandError.file(path, error)
      }
    }
    let type = try refused { () throws(AttachmentError) in
      guard status.st_size <= Attachment.mostBytes else {
        throw .tooLarge(bytes: Int(status.st_size))
      }
      return try AttachmentType(name: name)
    }
    let bytes = try bytes(at: path)
    try refused { () throws(AttachmentError) in try type.check(bytes) }
    return (name, type, bytes)
  }

  /// The text that a file holds, or standard input for `-`.
  static func text(at path: String) throws -> String {
    let bytes = path == "-" ? try standardInput() : try bytes(at: path)
    // Tables are not meant here, of which the error speaks.
    guard let text = try? TextEncoding.text(of: bytes) else {
      throw CommandError.file(path, NoText())
    }
    return text
  }

  private static func bytes(at path: String) throws -> [UInt8] {
    guard let bytes = try POSIXFileSystem(followingLinks: true).read(path) else {
      throw CommandError.noFile(path)
    }
    return bytes
  }

  private static func standardInput() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, "-", code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
      // No letter is that long; whoever pipes in a disk is not waited for.
      guard bytes.count <= 1 << 20 else { throw FileError(.read, "-", code: EFBIG) }
    }
  }
}

/// That a file holds no text.
private struct NoText: Explained {
  func explanation(in language: Language) -> String {
    Phrase(
      "is no text; save it as plain text (UTF-8)", "不是文本文件，请另存为纯文本（UTF-8）",
      "不是文字檔，請另存為純文字（UTF-8）")(language)
  }
}
