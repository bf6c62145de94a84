import ArgumentParser
import Model
import Paper
import Store

/// Where a command puts the paper that it makes: into a file, or into the print queue.
struct PaperArguments: ParsableArguments {
  @Option(help: .init(HelpText.paperOutput(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile?
  @Flag(help: .init(HelpText.print(.current))) var print = false
  @Flag(help: .init(HelpText.unmask(.current))) var unmask = false
  @Option(help: .init(HelpText.printer(.current))) var printer: String?
  @Option(parsing: .unconditional, help: .init(HelpText.copies(.current))) var copies: String?

  func validate() throws {
    guard print != (output != nil), print || (printer == nil && copies == nil) else {
      throw ValidationError(Message.outputOrPrint(.current))
    }
  }

  /// Makes the paper, and writes or prints it once that is logged.
  func deliver(_ subject: PaperOrder.Subject, from folder: DataFolder) throws {
    let copies = try reading("--copies") { () throws(InputError) in
      try Fields.number(self.copies ?? "", in: 1...99)
    }
    let order = PaperOrder(subject, isMasked: !unmask)
    let document = try PaperMaker(folder: folder, language: .current).document(order)
    if let output {
      return try output.write(document) { path in
        try folder.log(.export(of: order.id, to: path, isMasked: order.isMasked))
      }
    }
    let pdf = try document.pdf()
    try folder.log(.print(of: order.id, to: printer, isMasked: order.isMasked))
    let job = try PrintQueue().print(
      pdf, title: document.title, printer: printer, copies: copies ?? 1)
    try Output.write(job)
  }
}
