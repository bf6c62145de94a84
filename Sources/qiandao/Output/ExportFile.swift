import ArgumentParser
import Exchange
import Glibc
import Model
import Store

/// The file that a table is written to, in the format that its name asks for.
struct ExportFile: ExpressibleByArgument {
  let path: String
  /// Whether it must not take the place of another.
  private var isNew = false

  /// A file by its name; whether a table may have it is seen when it is written.
  init(argument: String) { path = argument }

  private var format: ExportFormat {
    get throws {
      guard let format = ExportFormat(path: path) else {
        throw WrongUsage(path, mustEndIn: Self.endings)
      }
      return format
    }
  }

  /// Refuses a name that no table can have.
  func check() throws { _ = try format }

  private static let endings = ExportFormat.allCases.map { ".\($0.rawValue)" }

  /// A file by its name, where there is none yet.
  init(new path: String) throws {
    guard ExportFormat(path: path) != nil else { throw InputError.noFormat(path, Self.endings) }
    guard try POSIXFileSystem().status(path) == nil else {
      throw FileError(.write, path, code: EEXIST)
    }
    self.path = path
    isNew = true
  }

  /// Puts the table in place, whole or not at all, once it is logged that it will be at this path.
  func write(
    _ table: ExportTable, _ language: Language, log: (_ path: String) throws -> Void
  ) throws {
    let bytes: [UInt8] =
      switch try format {
      case .xlsx: try table.workbook(in: language)
      case .csv: table.csv(in: language)
      case .json: table.json.printed
      }
    try log(Live.wholePath(path))
    let file = DurableWriter.File(path: path, bytes: bytes)
    if isNew { try DurableWriter().putNew(file) } else { try DurableWriter().put(file) }
  }
}
