import Foundation
import Synchronization

/// What the transliteration tables of Unicode (CLDR) make of a text.
///
/// Loading a table takes some 70 ms, and asking it a thousand times as long as a look into memory.
/// Of Chinese characters there are few different ones, so what is made of each is kept.
final class Transliteration: Sendable {
  /// Traditional characters into simplified ones.
  static let simplified = Transliteration("Hant-Hans")
  /// Chinese characters into pinyin, without its tone marks.
  static let pinyin = Transliteration("Han-Latin", Pinyin.plain)
  /// The same, with the first character read as a surname.
  static let pinyinOfNames = Transliteration("Han-Latin/Names", Pinyin.plain)

  private let transform: StringTransform
  private let finish: @Sendable (String) -> String
  private let known = Mutex<[Unicode.Scalar: String]>([:])

  private init(_ name: String, _ finish: @escaping @Sendable (String) -> String = { $0 }) {
    transform = StringTransform(name)
    self.finish = finish
  }

  /// What is made of a text.
  func of(_ text: String) -> String {
    finish(text.applyingTransform(transform, reverse: false) ?? text)
  }

  /// What is made of one character, whatever stands beside it.
  func of(_ character: Unicode.Scalar) -> String {
    known.withLock { known in
      if let result = known[character] { return result }
      let result = of(String(character))
      known[character] = result
      return result
    }
  }
}
