import ArgumentParser
import Model
import Paper

/// The file that a paper is written to, in the format that its name asks for.
struct PaperFile: ExpressibleByArgument {
  private enum Format: String, CaseIterable {
    case pdf, txt
  }

  let path: String

  /// A file by its name; whether a paper may have it is seen when it is written.
  init(argument: String) { path = argument }

  private var format: Format {
    get throws {
      let name = path.lowercased()
      guard let format = Format.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
        throw WrongUsage(path, mustEndIn: Format.allCases.map { ".\($0.rawValue)" })
      }
      return format
    }
  }

  /// Refuses a name that no paper can have.
  func check() throws { _ = try format }

  /// What the file will hold of a paper, and how many pages that is.
  func bytes(
    of document: Document, _ progress: @escaping ReadingProgress.Observer
  ) throws -> (bytes: [UInt8], pages: Int) {
    switch try format {
    case .pdf: return try document.pagedPDF(progress)
    case .txt:
      let pages = document.text(columns: 100)
      return (Array(pages.joined(separator: [""]).lines.utf8), pages.count)
    }
  }
}

extension Sequence<String> {
  /// One text in which each of these is a line.
  fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
