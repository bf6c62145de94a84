import CCups
import Model

/// What the print server says of a job, asked through CUPS' library: of a job that has ended `lpstat`
/// does not tell whether it was printed, and before CUPS 2.4.8 not even by its reasons.
struct JobReport {
  let stage: JobStage
  let reasons: [PrintReason]
  let message: String?

  /// Hands a closure through C.
  private final class Wish {
    let isWanted: () -> Bool

    init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }
  }

  /// What it says now; nil where it knows no such job, or no more. Throws `noServer` where none can be
  /// reached, and `silence` where it says nothing while that is wanted.
  init?(
    of job: PrintJob, while isWanted: @escaping () -> Bool,
    orElse silence: @autoclosure () -> PrintError
  ) throws(PrintError) {
    if let missing = cups_library_open() { throw .noLibrary(String(cString: missing)) }
    guard let number = job.number.flatMap(Int32.init(exactly:)) else { return nil }
    var report = cups_job_report()
    let wish = Wish(isWanted)
    let answer = withExtendedLifetime(wish) {
      cups_job_ask(
        number, { Unmanaged<Wish>.fromOpaque($0).takeUnretainedValue().isWanted() },
        Unmanaged.passUnretained(wish).toOpaque(), &report)
    }
    switch answer {
    case CUPS_ANSWER_JOB:
      guard let stage = JobStage(rawValue: Int(report.state)) else { return nil }
      self.stage = stage
      reasons = PrintReason.list(Self.text(report.reasons))
      let message = Self.text(report.message)
      self.message = message.isEmpty ? nil : message
    case CUPS_ANSWER_NO_JOB: return nil
    case CUPS_ANSWER_NO_SERVER: throw .noServer
    default: throw silence()
    }
  }

  /// What the job is, on a printer of which that is known; nil where nothing is.
  func state(on printer: Printer?) -> JobState {
    JobState(stage, reasons: reasons, message: message, on: printer)
  }

  /// The text in an array of C, to its zero.
  private static func text(_ characters: some Any) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
