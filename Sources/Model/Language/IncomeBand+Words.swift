extension IncomeBand {
  /// The band with what its numbers are.
  public func words(in language: Language) -> String {
    switch (from, to) {
    case (let from?, nil):
      Phrase("{sum} yuan or more", "{sum}元以上", "{sum}元以上")(language, ["sum": String(from)])
    case (nil, let to?):
      Phrase("up to {sum} yuan", "{sum}元以下", "{sum}元以下")(language, ["sum": String(to)])
    default: Phrase("{band} yuan", "{band}元", "{band}元")(language, ["band": description])
    }
  }
}
