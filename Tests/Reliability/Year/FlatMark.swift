import Model

/// A mark as plain values, with rules of its own, written anew to be compared with those of Model.
struct FlatMark: Equatable {
  var status: String?
  var late: Int?
  var early: Int?
  var note: String?
  var signedOut: String?
  var remarks = ""
  var makeUp: String?

  init() {}

  init(_ mark: Mark) {
    status = mark.status?.rawValue
    late = mark.lateMinutes
    early = mark.leftEarlyMinutes
    note = mark.note
    signedOut = mark.signedOut?.description
    remarks = mark.remarks.joined(separator: ",")
    makeUp = mark.makeUp.map { "\($0.hours) \($0.date)" }
  }

  /// The mark that a text writes.
  init(_ text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    status = parts[0].isEmpty ? nil : parts[0]
    late = Int(parts[1])
    early = Int(parts[2])
    note = parts[3].isEmpty ? nil : parts[3]
    signedOut = parts[4].isEmpty ? nil : parts[4]
    remarks = parts[5]
    makeUp = parts[6].isEmpty ? nil : parts[6]
  }

  /// The mark as text; nil where it says nothing.
  var text: String? {
    let isBlank = status == nil && note == nil && signedOut == nil && remarks == "" && makeUp == nil
    if isBlank { return nil }
    return [
      status ?? "", late.map { "\($0)" } ?? "", early.map { "\($0)" } ?? "", note ?? "",
      signedOut ?? "", remarks, makeUp ?? "",
    ].joined(separator: "|")
  }

  /// Whether it says that she was there.
  var isThere: Bool { ["present", "late", "left-early"].contains(status) }

  /// The mark with nothing said of her attendance, as before a paper sheet is taken over.
  mutating func forgetStatus() {
    (status, late, early) = (nil, nil, nil)
  }

  /// The mark after a status is given.
  ///
  /// - Parameters:
  ///   - minutes: how late or early, where it was said.
  ///   - sinceStart: minutes since the session has begun, and until it ends, while it is on.
  mutating func give(
    _ new: String?, minutes: Int?, note newNote: String?, _ clock: (sinceStart: Int, untilEnd: Int)?
  ) {
    switch (status, new) {
    case (_, "late"):
      let known = status == "late" ? late : nil
      if status == "left-early" { early = early ?? 0 } else if status != "late" { early = nil }
      (status, late) = ("late", minutes ?? known ?? clock?.sinceStart)
    case ("late", "left-early"):
      let known = early == 0 ? nil : early
      early = minutes ?? known ?? clock?.untilEnd ?? 0
    case (_, "left-early"):
      let known = status == "left-early" ? early : nil
      (status, late, early) = ("left-early", nil, minutes ?? known ?? clock?.untilEnd)
    default:
      (status, late, early) = (new, nil, nil)
    }
    // Nothing is made up for where she was, and nobody signs out of where she was not.
    if isThere { makeUp = nil } else { signedOut = nil }
    if let newNote { note = newNote.isEmpty ? nil : newNote }
  }
}
