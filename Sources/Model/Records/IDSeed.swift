/// What a new id is made from; clocks and chance are not the model's to ask.
public struct IDSeed: Equatable, Sendable {
  private let milliseconds: UInt64
  private let random: UInt32

  /// Milliseconds since 1970 and 30 random bits.
  public init(milliseconds: UInt64, random: UInt32) {
    self.milliseconds = milliseconds
    self.random = random
  }

  /// The id of a new record.
  public func id<R: Record>() -> Identifier<R> {
    id(letter: R.letter)
  }

  /// The ids of many new records, from 0 on; each has a moment of its own, so that they sort by
  /// number.
  public func id<R: Record>(number: Int) -> Identifier<R> {
    Identifier(
      letter: R.letter, milliseconds: milliseconds &+ UInt64(max(number, 0)), random: random)
  }

  /// The ids of many new parts of a record, from 0 on.
  public func id<Part>(letter: Character, number: Int) -> Identifier<Part> {
    Identifier(
      letter: letter, milliseconds: milliseconds &+ UInt64(max(number, 0)), random: random)
  }

  /// An id for a part of a record.
  public func id<Part>(letter: Character) -> Identifier<Part> {
    Identifier(letter: letter, milliseconds: milliseconds, random: random)
  }
}
