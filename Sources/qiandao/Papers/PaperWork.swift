import Glibc
import Model
import Paper
import Screens
import Store

/// What is done with papers beside the screens.
struct PaperWork: Sendable {
  let folder: DataFolder
  let language: Language

  /// Does work on a paper, to its end or until `progress` says to stop.
  func perform(_ work: Work, progress: @escaping ReadingProgress.Observer) throws -> WorkResult {
    switch work {
    case .layOut(let order):
      let document = try document(order)
      return .laidOut(
        PaperProof(title: document.title, pages: try document.proof(columns: 80, progress)))
    case .write(let order): return .written(try write(order, progress))
    case .print(let order): return try print(order, progress)
    default: preconditionFailure("no work on papers: \(work)")
    }
  }

  private func document(_ order: PaperOrder) throws -> Document {
    try PaperMaker(folder: folder, language: language).document(order)
  }

  /// Writes it into a new file in the working folder. She has to find the file again, so its whole
  /// path comes of it.
  private func write(_ order: PaperOrder, _ progress: @escaping ReadingProgress.Observer) throws
    -> String
  {
    let document = try document(order)
    let pdf = try document.pdf(progress)
    let path = Self.freePath(Fields.fileName(document.fileName))
    let whole = Live.wholePath(path)
    try folder.log(.export(of: order.id, to: whole, isMasked: order.isMasked))
    try DurableWriter().put(.init(path: path, bytes: pdf))
    return whole
  }

  private func print(
    _ order: PaperOrder, _ progress: @escaping ReadingProgress.Observer
  ) throws -> WorkResult {
    let document = try document(order)
    let pdf = try document.pdf(progress)
    try folder.log(.print(of: order.id, to: nil, isMasked: order.isMasked))
    do {
      return .printed(try PrintQueue().print(pdf, title: document.fileName).id)
    } catch {
      return .notPrinted(error.explanation(in: language))
    }
  }

  /// A path in the working folder under which no file is yet.
  private static func freePath(_ name: String) -> String {
    let candidates = sequence(first: 1) { $0 + 1 }.lazy
      .map { $0 == 1 ? "\(name).pdf" : "\(name)-\($0).pdf" }
    return candidates.first { access($0, F_OK) != 0 } ?? "\(name).pdf"
  }
}
