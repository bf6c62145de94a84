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

  /// Makes the paper, and writes or prints it once that is logged; says what was done.
  func deliver(_ subject: PaperOrder.Subject, from folder: DataFolder) throws {
    try output?.check()
    let order = PaperOrder(subject, isMasked: !unmask)
    let delivery = PaperDelivery(folder: folder, language: .current)
    if let output {
      return try delivery.write(order, to: output).tell()
    }
    try printing.print(order, delivery)
  }
}
