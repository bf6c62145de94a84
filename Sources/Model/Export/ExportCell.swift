/// What stands in a cell of a table that leaves the program, by what it means.
public enum ExportCell: Equatable, Sendable {
  /// Nothing.
  case empty
  /// A text, also one of digits alone: numbers in a roster, phones, identity cards.
  case text(String)
  /// A number of things.
  case count(Int)
  /// A number of hours, halves among them.
  case hours(Double)
  /// A day, as far as it is known.
  case day(PartialDay)
  /// A word of the field, after the word that other programs know it by.
  case word(String, Phrase)

  /// A text, or nothing.
  static func written(_ text: String?) -> ExportCell {
    text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// A number, or nothing.
  static func counted(_ count: Int?) -> ExportCell { count.map(ExportCell.count) ?? .empty }

  /// Hours, or nothing.
  static func credited(_ hours: Double?) -> ExportCell { hours.map(ExportCell.hours) ?? .empty }

  /// A day, or nothing.
  static func dated(_ day: PartialDay?) -> ExportCell { day.map(ExportCell.day) ?? .empty }

  /// A value that has a word of the field, or nothing.
  static func chosen<Value: RawRepresentable<String> & Termed>(_ value: Value?) -> ExportCell {
    value.map { .word($0.rawValue, $0.term.phrase) } ?? .empty
  }

  /// What a person reads in it; empty where nothing stands there.
  public func text(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .hours(let hours): hours.written
    case .day(let day): day.description
    case .word(_, let phrase): phrase[language]
    }
  }

  /// What other programs are given.
  public var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text), .word(let text, _): .string(text)
    case .count(let count): .number(String(count))
    case .hours(let hours): .number(hours.written)
    case .day(let day): .string(day.description)
    }
  }
}
