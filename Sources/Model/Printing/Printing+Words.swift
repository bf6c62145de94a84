extension Printer {
  /// What it does, and what is the matter with it.
  public func words(_ language: Language) -> String {
    JobState.joined(PrintingText(state)(language), reasons, message, language)
  }
}

extension JobState {
  /// What has become of the job, and why.
  public func words(_ language: Language) -> String {
    switch self {
    case .waiting: PrintingText.waiting(language)
    case .printing: PrintingText.printing(language)
    case .held(let reasons): Self.joined(PrintingText.held(language), reasons, nil, language)
    case .stuck(let reasons, let message):
      Self.joined(PrintingText.stuck(language), reasons, message, language)
    case .done: PrintingText.done(language)
    case .cancelled: PrintingText.cancelled(language)
    case .failed(let reasons, let message):
      Self.joined(PrintingText.failed(language), reasons, message, language)
    case .forgotten: PrintingText.forgotten(language)
    }
  }

  fileprivate static func joined(
    _ state: String, _ reasons: [PrintReason], _ message: String?, _ language: Language
  ) -> String {
    var details: [String] = []
    for detail in reasons.map({ $0.words(language) }) + [message].compactMap(\.self)
    where !details.contains(detail) {
      details.append(detail)
    }
    guard !details.isEmpty else { return state }
    return Phrase("{state}: {why}", "{state}：{why}", "{state}：{why}")(
      language,
      ["state": state, "why": details.joined(separator: Phrase(", ", "、", "、")[language])])
  }
}

/// How printers and jobs are.
enum PrintingText: Catalogue {
  case idle, printing, stopped, rejecting
  case waiting, held, stuck, done, cancelled, failed, forgotten

  init(_ state: Printer.State) {
    self =
      switch state {
      case .idle: .idle
      case .printing: .printing
      case .stopped: .stopped
      case .rejecting: .rejecting
      }
  }

  var phrase: Phrase {
    switch self {
    case .idle: Phrase("ready", "就绪", "就緒")
    case .printing: Phrase("printing", "正在打印", "正在列印")
    case .stopped: Phrase("stopped", "已停止", "已停止")
    case .rejecting: Phrase("takes no jobs", "不接受打印任务", "不接受列印工作")
    case .waiting: Phrase("waiting for its turn", "排队等待", "排隊等待")
    case .held: Phrase("held until somebody releases it", "被挂起，须手动放行", "被暫停，須手動放行")
    case .stuck: Phrase("waiting for somebody to see to the printer", "打印机需要处理", "印表機需要處理")
    case .done: Phrase("printed", "打印完成", "列印完成")
    case .cancelled: Phrase("cancelled", "已取消", "已取消")
    case .failed: Phrase("not printed", "打印失败", "列印失敗")
    case .forgotten:
      Phrase("no longer in the queue; look at the printer", "已不在队列中，请查看打印机", "已不在佇列中，請查看印表機")
    }
  }
}
