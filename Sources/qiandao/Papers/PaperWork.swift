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
    let delivery = PaperDelivery(folder: folder, language: language, progress: progress)
    switch work {
    case .layOut(let order): return .laidOut(try delivery.proof(order))
    case .write(let order): return .written(try delivery.writeNew(order))
    case .findPrinters: return try findPrinters(progress)
    case .print(let order, let options):
      do {
        return .printed(try delivery.print(order, options))
      } catch let error as PrintError {
        return .notPrinted(error.explanation(in: language))
      }
    default: preconditionFailure("no work on papers: \(work)")
    }
  }

  private func findPrinters(_ progress: @escaping ReadingProgress.Observer) throws -> WorkResult {
    // Nothing is printed that cannot be logged.
    if let reason = folder.readOnlyReason { throw reason }
    do throws(PrintError) {
      let printers = try PrintQueue().printers { progress(ReadingProgress(.waiting, .rows, 0)) }
      guard !printers.isEmpty else { throw .noPrinters }
      return .printers(printers)
    } catch {
      return .notPrinted(error.explanation(in: language))
    }
  }
}
