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
  @OptionGroup var printing: PrintArguments

  func validate() throws {
    guard print != (output != nil), print || printing.isEmpty else {
      throw ValidationError(Message.outputOrPrint(.current))
    }
  }

  /// Makes the paper, and writes or prints it once that is logged.
  func deliver(_ subject: PaperOrder.Subject, from folder: DataFolder) throws {
    let options = try printing.options
    let order = PaperOrder(subject, isMasked: !unmask)
    let document = try PaperMaker(folder: folder, language: .current).document(order)
    if let output {
      return try output.write(document) { path in
        try folder.log(.export(of: order.id, to: path, isMasked: order.isMasked))
      }
    }
    try printing.print(document, options) {
      try folder.log(.print(of: order.id, to: options.printer, isMasked: order.isMasked))
    }
  }
}
