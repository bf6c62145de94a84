extension Mark? {
  /// The status with its minutes, as people read it: Late 12 min, early 5 min.
  public func words(in language: Language) -> String {
    guard let mark = self, let status = mark.status else { return Term.unmarked(language) }
    let first = Self.words(status.term, mark.minutes, language)
    guard mark.isLateAndLeftEarly else { return first }
    let second = Self.words(.alsoEarly, mark.leftEarlyMinutes, language)
    return Phrase("{first}, {second}", "{first}，{second}", "{first}，{second}")(
      language, ["first": first, "second": second])
  }

  /// The same for everybody to read: of leave it does not say which.
  public func publicWords(in language: Language) -> String {
    self?.status?.isLeave == true ? Term.leave(language) : words(in: language)
  }

  /// The status, with the one that it replaces where that is another: Present (was Absent).
  ///
  /// - Parameters:
  ///   - former: the mark that counted before.
  ///   - isApproved: whether that was leave which had been approved, and no mark of anybody.
  public func words(
    in language: Language, replacing former: Mark?, isApproved: Bool
  ) -> String {
    let (now, before) = (words(in: language), former.words(in: language))
    guard former?.status != nil, now != before else { return now }
    let phrase =
      isApproved
      ? Phrase(
        "{now} (was {before}, approved)", "{now}（原为已批准的{before}）", "{now}（原為已批准的{before}）")
      : Phrase("{now} (was {before})", "{now}（原为{before}）", "{now}（原為{before}）")
    return phrase(language, ["now": now, "before": before])
  }

  private static func words(_ term: Term, _ minutes: Int?, _ language: Language) -> String {
    // 0 beside late says that she left early, but not by how much.
    guard let minutes, minutes > 0 else { return term(language) }
    return Phrase("{term} {minutes} min", "{term} {minutes}分钟", "{term} {minutes}分鐘")(
      language, ["term": term(language), "minutes": String(minutes)])
  }
}
