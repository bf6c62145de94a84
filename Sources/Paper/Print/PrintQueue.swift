import Cells
import Programs

/// The print queue of CUPS, reached through its command `lp`.
public struct PrintQueue: Sendable {
  /// The command, found on PATH unless it is a path itself.
  private let command: String

  /// The queue behind `lp`, or behind another command that takes the same arguments.
  public init(command: String = "lp") {
    self.command = command
  }

  /// Hands a PDF to the queue, and waits until the queue has taken it.
  ///
  /// - Parameters:
  ///   - pdf: the bytes of the PDF.
  ///   - title: what the job is called in the queue.
  ///   - printer: the printer, or nil for the usual one.
  ///   - copies: how many.
  /// - Returns: the line in which `lp` names the job.
  public func print(
    _ pdf: [UInt8], title: String, printer: String? = nil, copies: Int = 1
  ) throws(PrintError) -> String {
    let output: NamelessFile
    let errors: NamelessFile
    let status: Int32
    do {
      output = try NamelessFile()
      errors = try NamelessFile()
      status = try Program(command).run(
        arguments(title: title, printer: printer, copies: copies),
        [try NamelessFile(holding: pdf), output, errors])
    } catch {
      switch error {
      case .missing(let command): throw .noCommand(command)
      case .system(let code): throw .system(code)
      }
    }
    guard status == 0 else {
      let message = errors.firstLine ?? output.firstLine
      throw .refused(message ?? "\(command): \(status)")
    }
    return output.firstLine ?? ""
  }

  /// Each value is joined to its option, so that none can be read as an option itself.
  private func arguments(title: String, printer: String?, copies: Int) -> [String] {
    var arguments = ["-n\(max(1, copies))", "-omedia=A4"]
    if let printer, !printer.isEmpty { arguments.append("-d\(printer.singleLine)") }
    let title = title.singleLine
    if !title.isEmpty { arguments.append("-t\(title)") }
    return arguments
  }
}

extension NamelessFile {
  /// The first line that is not empty, with whatever would steer a terminal made visible.
  fileprivate var firstLine: String? {
    text.split(whereSeparator: \.isNewline)
      .lazy.map { String($0).visible }
      .first { !$0.isEmpty }
  }
}
