import Model

/// Why a paper was not printed, with the way that is always open: a file.
struct NotPrinted: Explained {
  private let why: Phrase

  /// For this reason.
  init(_ reason: any Explained) {
    why = Phrase(
      reason.explanation(in: .english), reason.explanation(in: .simplified),
      reason.explanation(in: .traditional))
  }

  /// Because this became of the job.
  init(_ job: PrintJob, _ state: JobState) {
    let line = { PrintText.jobState($0, ["job": job.id, "state": state.words($0)]) }
    why = Phrase(line(.english), line(.simplified), line(.traditional))
  }

  func explanation(in language: Language) -> String {
    PrintText.offer(language, ["why": why[language]])
  }
}
