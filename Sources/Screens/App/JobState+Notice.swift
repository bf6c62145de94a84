import Model

extension JobState {
  /// What is said of a job.
  func notice(of job: PrintJob, in language: Language) -> Notice {
    let kind: Notice.Kind =
      switch self {
      case .waiting, .printing: .pending
      case .held, .stuck, .forgotten: .advice
      case .done: .done
      case .cancelled, .failed: .error
      }
    return Notice(kind: kind, text: words(of: job, language))
  }

  /// Whether somebody has to see to it before it goes on.
  var needsSomebody: Bool {
    switch self {
    case .held, .stuck: true
    default: false
    }
  }
}
