import ArgumentParser
import Glibc
import Model
import Paper

/// How a command prints a paper.
struct PrintArguments: ParsableArguments {
  @Option(help: .init(HelpText.printer(.current))) var printer: String?
  @Option(parsing: .unconditional, help: .init(HelpText.copies(.current))) var copies: String?
  @Flag(help: .init(PrintText.duplex(.current))) var duplex = false
  @Option(parsing: .unconditional, help: .init(PrintText.pages(.current))) var pages: String?
  @Flag(help: .init(PrintText.wait(.current))) var wait = false

  /// Whether nothing was said of printing.
  var isEmpty: Bool { printer == nil && copies == nil && !duplex && pages == nil && !wait }

  /// What was said.
  var options: PrintOptions {
    get throws {
      PrintOptions(
        printer: printer,
        copies: try reading("--copies") { () throws(InputError) in
          try Fields.number(copies ?? "", in: PrintOptions.possibleCopies)
        } ?? 1,
        isDuplex: duplex,
        pages: try reading("--pages") { () throws(InputError) in try Fields.pages(pages ?? "") })
    }
  }

  /// Prints a paper, says the name of the job, and what becomes of it where that is waited for.
  func print(_ order: PaperOrder, _ delivery: PaperDelivery) throws {
    let options = try self.options
    let job: PrintJob
    do {
      job = try delivery.print(order, options)
    } catch let error as InputError {
      throw CommandError.option("--pages", error)
    } catch let error as PrintError {
      throw NotPrinted(error)
    }
    try Output.write(job.id)
    if wait { try follow(job) }
  }

  /// Says what becomes of a job until nothing more does.
  private func follow(_ job: PrintJob) throws {
    let queue = PrintQueue()
    var state = try queue.states(of: [job])[0]
    while true {
      try Output.write(state.words(of: job, .current))
      guard !state.isEnd else { break }
      let before = state
      repeat {
        usleep(500_000)
        state = try queue.states(of: [job])[0]
      } while state == before
    }
    if state.isFailure { throw NotPrinted(job, state) }
  }
}
