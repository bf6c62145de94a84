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

  /// Prints a paper once that is logged, says the name of the job, and what becomes of it where that
  /// is waited for.
  func print(_ document: Document, _ options: PrintOptions, log: () throws -> Void) throws {
    let pdf = try document.pagedPDF()
    try reading("--pages") { () throws(InputError) in try options.pages?.check(in: pdf.pages) }
    try log()
    let queue = PrintQueue()
    let job: PrintJob
    do throws(PrintError) {
      job = try queue.print(pdf.bytes, title: document.title, options)
    } catch {
      throw NotPrinted(error)
    }
    try Output.write(job.id)
    if wait { try follow(job, in: queue) }
  }

  /// Says what becomes of a job until nothing more does.
  private func follow(_ job: PrintJob, in queue: PrintQueue) throws {
    var state = try queue.state(of: job)
    while true {
      try Output.write(
        PrintText.jobState(.current, ["job": job.id, "state": state.words(.current)]))
      guard !state.isEnd else { break }
      let before = state
      repeat {
        usleep(500_000)
        state = try queue.state(of: job)
      } while state == before
    }
    if state.isFailure { throw NotPrinted(job, state) }
  }
}
