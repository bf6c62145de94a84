import Model
import Testing

@Suite struct JobStateTests {
  private func printer(
    stopped: Bool = false, accepting: Bool = true, _ reasons: String = "", message: String? = nil
  ) -> Printer {
    var printer = Printer("office")
    printer.isStopped = stopped
    printer.isAccepting = accepting
    printer.reasons = PrintReason.list(reasons)
    printer.message = message
    return printer
  }

  private func state(
    _ stage: JobStage, _ reasons: String = "", message: String? = nil, on printer: Printer? = nil
  ) -> JobState {
    JobState(stage, reasons: PrintReason.list(reasons), message: message, on: printer)
  }

  @Test func `a job waits, is printed and is done`() {
    #expect(state(.pending, "none", on: printer()) == .waiting)
    #expect(state(.processing, "job-printing", on: printer()) == .printing)
    #expect(state(.processing, "job-printing") == .printing)
    #expect(state(.completed, "processing-to-stop-point", on: printer(stopped: true)) == .done)
  }

  @Test func `what the printer lacks is what the job waits for`() {
    let empty = PrintReason.list("media-empty")
    for stage in [JobStage.pending, .processing] {
      #expect(
        state(stage, on: printer("media-empty-error,toner-low-warning")) == .stuck(empty, nil))
      #expect(state(stage, on: printer("toner-low-warning,media-low")) != .stuck([], nil))
    }
    #expect(state(.processing, on: printer("offline-report")).words(.english).hasSuffix("offline"))
  }

  @Test func `a stopped printer is said, with why`() {
    let stopped = printer(stopped: true, "paused", message: "Toner is out")
    #expect(state(.pending, on: stopped) == .stuck([], "Toner is out"))
    #expect(state(.stopped, "printer-stopped", on: stopped) == .stuck([], "Toner is out"))
    let away = printer(stopped: true, accepting: false, message: "Away")
    #expect(away.state == .rejecting)
    #expect(state(.pending, on: away) == .stuck([], "Away"))
    // One that takes no more jobs prints those that it has.
    #expect(state(.processing, on: printer(accepting: false)) == .printing)
  }

  @Test func `a held job says why`() {
    let held = state(.held, "job-hold-until-specified", on: printer())
    #expect(held == .held(PrintReason.list("job-hold-until-specified")))
    #expect(held.words(.simplified) == "被挂起，须手动放行：有人挂起")
  }

  @Test func `a job that was not printed is a failure`() {
    let failed = state(.aborted, "document-format-error", message: "Bad data")
    #expect(failed.isEnd && failed.isFailure)
    #expect(failed.words(.english) == "not printed: the printer cannot read it, Bad data")
    #expect(state(.cancelled, "job-canceled-by-user") == .cancelled)
    #expect(JobState.cancelled.isEnd && JobState.cancelled.isFailure)
    #expect(JobState.done.isEnd && !JobState.done.isFailure)
    #expect(JobState.forgotten.isEnd && !JobState.forgotten.isFailure)
    for stage in [JobStage.pending, .held, .processing, .stopped] {
      #expect(!state(stage).isEnd && !state(stage).isFailure)
    }
  }

  @Test func `a reason is told by its keyword, and one that is not known as it is`() throws {
    let reason = try #require(PrintReason("media-jam-error"))
    #expect(reason.keyword == "media-jam" && reason.isHindrance)
    #expect(Language.allCases.map { reason.words($0) } == ["paper jam", "卡纸", "卡紙"])
    #expect(try #require(PrintReason("com.maker-odd-warning")).words(.english) == "com.maker-odd")
    #expect(try #require(PrintReason("com.maker-odd-warning")).isHindrance == false)
    #expect(PrintReason.list("none") == [] && PrintReason("-error") == nil)
  }

  @Test func `every state of a printer has its own word`() {
    for language in Language.allCases {
      let words = [
        printer(), printer(stopped: true), printer(accepting: false),
      ].map { $0.words(language) }
      #expect(Set(words).count == 3)
    }
    #expect(
      printer(stopped: true, "media-empty", message: "Call Wang").words(.traditional)
        == "已停止：缺紙、Call Wang")
  }

  @Test func `a job has a number and a printer`() {
    #expect(PrintJob("front-office-12").number == 12)
    #expect(PrintJob("front-office-12").printer == "front-office")
    #expect(PrintJob("打印机-3").printer == "打印机")
    #expect(PrintJob("something").number == nil)
  }
}
