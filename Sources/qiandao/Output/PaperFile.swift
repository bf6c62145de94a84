import ArgumentParser
import Glibc
import Model
import Paper
import Store

/// The file that a paper is written to, in the format that its name asks for.
struct PaperFile: ExpressibleByArgument {
  private enum Format: String, CaseIterable {
    case pdf, txt
  }

  private let path: String
  private let format: Format

  /// A file by its name; nil where no paper has such a name.
  init?(argument: String) {
    let name = argument.lowercased()
    guard let format = Format.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    path = argument
    self.format = format
  }

  /// Puts the paper in place, whole or not at all, once it is logged that it will be at this path.
  func write(_ document: Document, log: (_ path: String) throws -> Void) throws {
    let bytes: [UInt8] =
      switch format {
      case .pdf: try document.pdf()
      case .txt: Array(document.text(columns: 100).joined(separator: [""]).lines.utf8)
      }
    try log(Live.wholePath(path))
    try DurableWriter().put(.init(path: path, bytes: bytes))
  }
}

extension Sequence<String> {
  /// One text in which each of these is a line.
  fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
