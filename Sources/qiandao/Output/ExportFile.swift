import ArgumentParser
import Exchange
import Glibc
import Model
import Store

/// The file that a table is written to, in the format that its name asks for.
struct ExportFile: ExpressibleByArgument {
  let path: String
  private let format: ExportFormat
  /// Whether it must not take the place of another.
  private var isNew = false

  /// A file by its name; nil where no table has such a name.
  init?(argument: String) {
    guard let format = ExportFormat(path: argument) else { return nil }
    path = argument
    self.format = format
  }

  /// A file by its name, where there is none yet.
  init(new path: String) throws {
    guard var file = ExportFile(argument: path) else {
      throw InputError.noFormat(path, ExportFormat.allCases.map { ".\($0.rawValue)" })
    }
    guard try POSIXFileSystem().status(path) == nil else {
      throw FileError(.write, path, code: EEXIST)
    }
    file.isNew = true
    self = file
  }

  /// Puts the table in place, whole or not at all, once it is logged that it will be at this path.
  func write(
    _ table: ExportTable, _ language: Language, log: (_ path: String) throws -> Void
  ) throws {
    let bytes: [UInt8] =
      switch format {
      case .xlsx: try table.workbook(in: language)
      case .csv: table.csv(in: language)
      case .json: table.json.printed
      }
    try log(Live.wholePath(path))
    let file = DurableWriter.File(path: path, bytes: bytes)
    if isNew { try DurableWriter().putNew(file) } else { try DurableWriter().put(file) }
  }
}
