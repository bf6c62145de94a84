import Cells
import Glibc
import Model
import Programs

/// The print queues of CUPS, reached through its commands `lp` and `lpstat`.
public struct PrintQueue: Sendable {
  /// Says whether an answer is still wanted; asked again and again while there is none.
  public typealias Wanted = () -> Bool

  /// The commands, found on PATH unless they are paths themselves.
  private let lp: String
  private let lpstat: String
  /// How many seconds the print server has for an answer.
  private let patience: Int

  /// The queues behind `lp` and `lpstat`, or behind others that take the same arguments; a server
  /// that has not answered for so many seconds is given up.
  public init(lp: String = "lp", lpstat: String = "lpstat", patience: Int = 30) {
    self.lp = lp
    self.lpstat = lpstat
    self.patience = patience
  }

  /// All queues that there are, the usual one first.
  public func printers(while isWanted: @escaping Wanted = { true }) throws(PrintError) -> [Printer]
  {
    // Of printers in the network this alone knows.
    let names = try run(lpstat, ["-e"], while: isWanted).output
    let report = try run(lpstat, ["-r", "-d", "-l", "-p", "-a"], while: isWanted)
    return try PrinterReport(names: names, status: report.output).printers
  }

  /// Hands a PDF to a queue, and waits until the queue has taken it.
  ///
  /// - Parameters:
  ///   - pdf: the bytes of the PDF.
  ///   - title: what the job is called in the queue.
  ///   - isLandscape: whether its pages lie on their long side, and turn over the short one.
  public func print(
    _ pdf: [UInt8], title: String, _ options: PrintOptions = PrintOptions(),
    isLandscape: Bool = false,
    while isWanted: @escaping Wanted = { true }
  ) throws(PrintError) -> PrintJob {
    let answer = try run(lp, arguments(title: title, options, isLandscape), pdf, while: isWanted)
    guard answer.status == 0 else {
      // What lp says of a printer that is not there it says of a server that is not there as well.
      if let reason = try reasonToRefuse(options, while: isWanted) { throw reason }
      throw .refused(
        answer.errors.firstLine ?? answer.output.firstLine ?? "\(lp): \(answer.status)")
    }
    let line = answer.output.firstLine ?? ""
    // "request id is office-12 (1 file(s))"
    let name = line.split(separator: "request id is ").last?.split(separator: " ").first
    return PrintJob(name.map(String.init) ?? line)
  }

  /// What has become of jobs, in their order. A server that does not run is awaited as long as there is
  /// patience: it may only be starting again.
  public func states(
    of jobs: [PrintJob], while isWanted: @escaping Wanted = { true }
  ) throws(PrintError) -> [JobState] {
    var isAwaited: Wanted?
    while true {
      do throws(PrintError) {
        return try statesNow(of: jobs, while: isWanted)
      } catch {
        guard error == .noServer else { throw error }
        let goesOn = isAwaited ?? patient(isWanted)
        isAwaited = goesOn
        guard goesOn() else { throw isWanted() ? error : .stopped }
        usleep(200_000)
      }
    }
  }

  private func statesNow(
    of jobs: [PrintJob], while isWanted: @escaping Wanted
  ) throws(PrintError) -> [JobState] {
    var reports: [JobReport?] = []
    for job in jobs {
      reports.append(
        try JobReport(of: job, while: patient(isWanted), orElse: silence(isWanted)))
    }
    // What has ended does not depend on the printer any more.
    let depends = reports.contains { $0.map { !$0.state(on: nil).isEnd } ?? false }
    let printers = depends ? try printers(while: isWanted) : []
    return zip(jobs, reports).map { job, report in
      report?.state(on: printers.first { $0.name == job.printer }) ?? .forgotten
    }
  }

  /// Each value is joined to its option, so that none can be read as an option itself.
  private func arguments(
    title: String, _ options: PrintOptions, _ isLandscape: Bool
  ) -> [String] {
    let twoSides = isLandscape ? "two-sided-short-edge" : "two-sided-long-edge"
    var arguments = [
      "-n\(options.copies)", "-omedia=A4",
      "-osides=\(options.isDuplex ? twoSides : "one-sided")",
    ]
    if let pages = options.pages { arguments.append("-P\(pages)") }
    if let printer = options.printer, !printer.isEmpty {
      arguments.append("-d\(printer.singleLine)")
    }
    let title = title.singleLine
    if !title.isEmpty { arguments.append("-t\(title)") }
    return arguments
  }

  /// Why a job was not taken, as far as the state of the printers tells; nil where it does not.
  private func reasonToRefuse(
    _ options: PrintOptions, while isWanted: @escaping Wanted
  ) throws(PrintError) -> PrintError? {
    let printers: [Printer]
    do throws(PrintError) {
      printers = try self.printers(while: isWanted)
    } catch .noCommand {
      return nil
    }
    let names = printers.map(\.name)
    guard !names.isEmpty else { return .noPrinters }
    guard let name = options.printer, !name.isEmpty else {
      guard let usual = printers.first(where: \.isDefault) else { return .noDefault(names) }
      return usual.isAccepting ? nil : .rejecting(usual.name, usual.message)
    }
    guard let printer = printers.first(where: { $0.name == name }) else {
      return .noPrinter(name, names)
    }
    return printer.isAccepting ? nil : .rejecting(name, printer.message)
  }

  private struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a command of CUPS, in whose words nothing depends on the language of the person.
  private func run(
    _ command: String, _ arguments: [String], _ input: [UInt8] = [],
    while isWanted: @escaping Wanted
  ) throws(PrintError) -> Answer {
    do throws(ProgramError) {
      let output = try NamelessFile()
      let errors = try NamelessFile()
      let status = try Program(command, setting: ["LC_ALL": "C"]).run(
        arguments, [try NamelessFile(holding: input), output, errors], while: patient(isWanted))
      return Answer(status: status, output: output.whole, errors: errors.whole)
    } catch {
      switch error {
      case .missing(let command): throw .noCommand(command)
      case .system(let code): throw .system(code)
      case .givenUp: throw silence(isWanted)
      }
    }
  }

  /// Waits no longer than there is patience for.
  private func patient(_ isWanted: @escaping Wanted) -> Wanted {
    let end = ContinuousClock.now + .seconds(patience)
    return { isWanted() && ContinuousClock.now < end }
  }

  /// Why there is no answer.
  private func silence(_ isWanted: Wanted) -> PrintError {
    isWanted() ? .noAnswer(seconds: patience) : .stopped
  }
}

extension NamelessFile {
  /// What stands in it as text; a list of a thousand printers is shorter than this.
  fileprivate var whole: String {
    String(decoding: bytes(atMost: 4_194_304), as: UTF8.self)
  }
}

extension String {
  /// The first line that is not empty, with whatever would steer a terminal made visible.
  fileprivate var firstLine: String? {
    split(whereSeparator: \.isNewline)
      .lazy.map { String($0).visible }
      .first { !$0.isEmpty }
  }
}
