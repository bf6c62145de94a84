extension Session {
  /// The session after `status` is given to a trainee; nil takes her status away.
  ///
  /// - Parameters:
  ///   - minutes: how late, or how early she left. Where it is nil, what her mark says already
  ///     stays, else the clock proposes it while the session is on.
  ///   - isClockTold: whether the clock may propose them: it says nothing of what stands on paper.
  ///   - note: a note in place of the one that stands there; nil keeps that, an empty one removes it.
  public func marking(
    _ trainee: Identifier<Trainee>, as status: AttendanceStatus?, minutes: Int? = nil,
    isClockTold: Bool = true, note: String? = nil, at now: Instant
  ) throws(MarkingError) -> Session {
    guard closed == nil else { throw .closed }
    guard minutes == nil || status?.takesMinutes == true else { throw .takesNoMinutes }
    let before = marks[trainee] ?? Mark()
    let proposed =
      isClockTold
      ? Punctuality.minutes(of: status, at: now, on: date, from: start, to: end) : nil
    var mark = before.setting(
      status, minutes: minutes ?? before.minutes(of: status) ?? proposed, at: now)
    if let note { mark.note = Fields.text(note) }
    return marking(trainee, mark)
  }
}

extension Mark {
  /// The minutes that the mark tells of being late or leaving early, where it tells any.
  func minutes(of status: AttendanceStatus?) -> Int? {
    switch (self.status, status) {
    case (.late, .late): lateMinutes
    // Beside late, 0 stands for unknown.
    case (.late, .leftEarly): leftEarlyMinutes == 0 ? nil : leftEarlyMinutes
    case (.leftEarly, .leftEarly): leftEarlyMinutes
    default: nil
    }
  }
}

/// Why a mark cannot be set.
public enum MarkingError: Explained, Equatable {
  /// The record of the session is final.
  case closed
  /// Minutes were given with a status that has none.
  case takesNoMinutes
  /// Whoever came may be one of those of this name at these seats.
  case namesakes(String, [Int])

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .closed:
      Phrase(
        "The record of this session is final; F in its roll call opens it again",
        "本课次已封存，可在点名界面按 F 解封", "本課次已封存，可在點名畫面按 F 解封")(language)
    case .takesNoMinutes:
      Phrase(
        "Minutes go with late and left-early only; leave them out",
        "只有迟到（late）和早退（left-early）可以带分钟数，请去掉",
        "只有遲到（late）和早退（left-early）可以帶分鐘數，請去掉")(language)
    case .namesakes(let name, let seats):
      Phrase(
        "{name} is at seat {seats}: mark that, or add the phone of another",
        "{name}在座号 {seats}：请按座号点名；另有其人请加写电话",
        "{name}在座號 {seats}：請按座號點名；另有其人請加寫電話")(
          language,
          [
            "name": name,
            "seats": seats.map(String.init).joined(separator: Phrase(", ", "、", "、")(language)),
          ])
    }
  }
}
