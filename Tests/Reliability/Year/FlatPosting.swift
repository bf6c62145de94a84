import Model

/// A former posting as a plain text.
struct FlatPosting {
  /// Its unit, by id; empty for none.
  var unit: String
  /// Whatever else is known of it.
  let rest: String

  /// The text of a posting.
  init(_ posting: Posting) {
    unit = posting.unit?.description ?? ""
    rest = [posting.post ?? "", posting.since?.description ?? "", posting.until.description]
      .joined(separator: "|")
  }

  /// A posting where somebody was, with a post, since a day, until another one.
  init(unit: String?, post: String?, since: String?, until: String) {
    self.unit = unit ?? ""
    rest = [post ?? "", since ?? "", until].joined(separator: "|")
  }

  /// What a text says.
  init(_ text: String) {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    unit = String(parts[0])
    rest = String(parts[1])
  }

  /// The posting as one text.
  var text: String { "\(unit)|\(rest)" }
}
