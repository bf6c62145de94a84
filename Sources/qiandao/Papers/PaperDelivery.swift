import Glibc
import Model
import Paper
import Screens
import Store

/// How a paper leaves the folder: it is made, checked, logged, and then written or printed.
struct PaperDelivery {
  let folder: DataFolder
  let language: Language
  /// Told how far it has come; says whether to go on.
  var progress: ReadingProgress.Observer = { _ in true }

  /// The paper as it will look.
  func proof(_ order: PaperOrder) throws -> PaperProof {
    let document = try document(order)
    return PaperProof(title: document.title, pages: try document.proof(columns: 80, progress))
  }

  /// Writes it to a file, taking the place of the one that is there.
  func write(_ order: PaperOrder, to file: PaperFile) throws -> WrittenFile {
    let (bytes, pages) = try file.bytes(of: try document(order), progress)
    let isReplaced = try POSIXFileSystem().status(file.path) != nil
    try log(order, to: file.path)
    try DurableWriter().put(.init(path: file.path, bytes: bytes))
    return WrittenFile(
      path: Live.wholePath(file.path), size: .pages(pages), isReplaced: isReplaced)
  }

  /// Writes it as PDF into a new file in the working folder. She has to find the file again, so its
  /// whole path comes of it.
  func writeNew(_ order: PaperOrder) throws -> String {
    let document = try document(order)
    let pdf = try document.pdf(progress)
    try refuseStopped()
    let name = Fields.fileName(document.fileName)
    let files = POSIXFileSystem()
    var number = 1
    while true {
      let path = number == 1 ? "\(name).pdf" : "\(name)-\(number).pdf"
      number += 1
      guard try files.status(path) == nil else { continue }
      try log(order, to: path)
      do throws(FileError) {
        try DurableWriter().putNew(.init(path: path, bytes: pdf))
        return Live.wholePath(path)
      } catch {
        // Somebody else was faster.
        guard error.code == EEXIST else { throw error }
      }
    }
  }

  /// Hands it to a print queue. Throws `InputError` where it has not the pages that are asked for, and
  /// `PrintError` where the print system does not take it.
  func print(_ order: PaperOrder, _ options: PrintOptions) throws -> PrintJob {
    let document = try document(order)
    let pdf = try document.pagedPDF(progress)
    try options.pages?.check(in: pdf.pages)
    let title = jobTitle(of: order.subject)
    try refuseStopped()
    try folder.log(.print(of: order.id, to: options.printer, isMasked: order.isMasked))
    return try PrintQueue().print(
      pdf.bytes, title: title, options, isLandscape: document.format == .landscape
    ) { progress(ReadingProgress(.waiting, .rows, 0)) }
  }

  /// What was stopped while the last page was drawn is neither logged nor given away.
  private func refuseStopped() throws {
    guard progress(ReadingProgress(.waiting, .rows, 0)) else { throw PaperError.stopped }
  }

  private func document(_ order: PaperOrder) throws -> Document {
    try PaperMaker(folder: folder, language: language).document(order)
  }

  private func log(_ order: PaperOrder, to path: String) throws {
    try folder.log(.export(of: order.id, to: Live.wholePath(path), isMasked: order.isMasked))
  }

  /// What the job is called in the queue, which everybody may see and the print server keeps: the kind
  /// of the paper, and its class or unit, but no trainee.
  private func jobTitle(of subject: PaperOrder.Subject) -> String {
    var owner: String?
    if let id = subject.trainingClass {
      owner = folder.load(Library.Request(classes: true), on: Live.now().day).library
        .trainingClass(id)?.title(in: language)
    } else if let id = subject.unit {
      owner = folder.loadRoster().roster[id]?.name
    }
    return [subject.phrase[language], owner].compactMap(\.self).joined(separator: " ")
  }
}
