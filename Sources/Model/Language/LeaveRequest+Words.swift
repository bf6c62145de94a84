extension LeaveRequest.State {
  /// The state as people read it: asked, approved by 孙丽华, refused 2026-11-24.
  public func words(in language: Language) -> String {
    switch self {
    case .asked: Term.asked(language)
    case .approved(let name):
      Phrase("approved by {name}", "{name}批准", "{name}批准")(language, ["name": name])
    case .refused(let day):
      Phrase("refused {day}", "{day} 未批准", "{day} 未批准")(language, ["day": day.description])
    case .returned(let day):
      Phrase("returned {day}", "{day} 销假", "{day} 銷假")(language, ["day": day.description])
    case .returnDue: Term.returnDue(language)
    }
  }
}
