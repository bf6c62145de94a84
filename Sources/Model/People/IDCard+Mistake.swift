extension IDCard {
  /// What is wrong with the number of a card.
  public enum Mistake: Error, Explained, Equatable {
    /// It has another number of characters than eighteen.
    case length(Int)
    /// A character that may not stand at this place, counted from 1.
    case character(Character, at: Int)
    /// The digits of the birth are no day.
    case birth(String)
    /// The last character does not go with the others, which ask for this one.
    case check(expected: Character)

    /// One line that says which character is wrong, and what to do.
    public func explanation(in language: Language) -> String {
      switch self {
      case .length(let count):
        Phrase(
          "write 18 characters, not {count}; old numbers of 15 are not taken",
          "请写 18 位，现有 {count} 位（不收 15 位旧号）", "請寫 18 位，現有 {count} 位（不收 15 位舊號）")(
            language, ["count": String(count)])
      case .character(let character, let place):
        Phrase(
          "at {place} stands “{text}”; write digits, the last may be X",
          "第 {place} 位是“{text}”，应为数字，末位可为 X",
          "第 {place} 位是「{text}」，應為數字，末位可為 X")(
            language, ["place": String(place), "text": String(character)])
      case .birth(let digits):
        Phrase(
          "digits 7 to 14, {digits}, are no day of birth; correct them",
          "第 7 至 14 位 {digits} 不是出生日期，请更正", "第 7 至 14 位 {digits} 不是出生日期，請更正")(
            language, ["digits": digits])
      case .check(let expected):
        Phrase(
          "the 18th should be {digit}, or another is wrong; compare them",
          "末位应为 {digit}，否则前面有误，请逐位核对", "末位應為 {digit}，否則前面有誤，請逐位核對")(
            language, ["digit": String(expected)])
      }
    }
  }
}
