extension Outcome.Completion {
  /// A short word for it.
  public var phrase: Phrase {
    switch self {
    case .completes: Phrase("completes", "结业", "結業")
    case .owesExam: Phrase("no score yet", "未考核", "未考核")
    case .failed: Term.failed.phrase
    case .barred: Phrase("may not sit", "不得考核", "不得考核")
    case .incomplete: Phrase("attendance", "考勤不符", "考勤不符")
    case .left: Phrase("left", "已离班", "已離班")
    }
  }
}

extension Outcome {
  /// What keeps her from the exam or from completing the class, each rule with her numbers; nil where
  /// her attendance keeps her from nothing.
  public func hindrances(in language: Language) -> String? {
    if completion == .left { return completion.phrase(language) }
    let broken = standing.findings.filter(\.isBroken)
    guard !broken.isEmpty else { return nil }
    return broken.map { $0.words(in: language) }.joined(separator: " · ")
  }
}
