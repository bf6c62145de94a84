import CSystem
import CXlsxWriter
import Glibc
import Model
import Programs

extension ExportTable {
  /// The table as a workbook (.xlsx) of one sheet, the same bytes each time.
  ///
  /// The library that writes it takes no notice of a full disk, so what it has written is read again
  /// and compared cell by cell. Nothing of it comes to a disk where memory serves as one.
  public func workbook(in language: Language) throws(ExportError) -> [UInt8] {
    if let missing = xlsx_library_open() { throw .noLibrary(String(cString: missing)) }
    let sheet = SheetPlan(self, language)
    guard sheet.rows.count <= CellReference.lastRow else { throw .tooManyRows(rows.count) }
    let folder = Self.partsFolder
    let file: NamelessFile
    do throws(ProgramError) {
      file = try NamelessFile()
    } catch {
      throw .noMemory
    }
    let complaint = try sheet.write(to: file.path, partsIn: folder, title: kind.title[language])
    if let complaint { throw .damaged(folder: folder, complaint) }
    let bytes = file.bytes(atMost: .max)
    let isWritten: Bool
    do throws(TableError) {
      isWritten = try sheet.isWritten(in: bytes)
    } catch {
      if case .noLibrary(let name) = error.fault { throw .noLibrary(name) }
      isWritten = false
    }
    guard isWritten else { throw .damaged(folder: folder, nil) }
    return bytes
  }

  /// Where the library puts the parts of a workbook meanwhile.
  private static var partsFolder: String {
    let memory = "/dev/shm"
    if system_is_in_memory(memory), access(memory, W_OK | X_OK) == 0 { return memory }
    guard let named = getenv("TMPDIR"), named.pointee != 0 else { return "/tmp" }
    return String(cString: named)
  }
}
