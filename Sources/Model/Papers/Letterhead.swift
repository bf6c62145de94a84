/// How the papers of an organization look, and what its letters say (文书样式).
///
/// There is one to a data folder; where nobody has set anything, everything is as preset.
public struct Letterhead: Codable, Equatable, Sendable {
  /// How many characters the line at the foot has at most: more would be too small to read.
  public static let mostInFooter = 60

  /// The organization as papers write it; nil for the name of the township.
  public var name: String?
  /// A line at the foot of every page, such as address and phone.
  public var footer: String?
  /// Whether room is left for the seal where a letter is signed; nil for yes.
  public var leavesSealSpace: Bool?
  /// What letters say where it is not what is preset, by the word for the language, then by that for
  /// the letter.
  public var wording: [String: [String: Wording]]?
  /// What corrections replaced.
  public var history: [Correction]?

  /// Everything as preset.
  public init() {}

  /// Whether room is left for the seal, unless it is switched off.
  public var hasSealSpace: Bool { leavesSealSpace ?? true }

  /// What a letter says in a language: the organization's own wording, or else the preset.
  public func wording(of kind: LetterKind, in language: Language) -> Wording {
    ownWording(of: kind, in: language) ?? kind.preset(in: language)
  }

  /// The organization's own wording of a letter; nil where it is the preset.
  public func ownWording(of kind: LetterKind, in language: Language) -> Wording? {
    wording?[language.rawValue]?[kind.rawValue]
  }

  /// The letterhead with another wording of a letter in a language, nil for the preset.
  ///
  /// Throws what keeps it from being that of such a letter.
  public func setting(
    _ wording: Wording?, of kind: LetterKind, in language: Language
  ) throws(WordingError) -> Letterhead {
    try wording?.check(as: kind)
    var result = self
    var letters = result.wording?[language.rawValue] ?? [:]
    // A preset that is mended later holds for whoever never changed it.
    letters[kind.rawValue] = wording == kind.preset(in: language) ? nil : wording
    var all = result.wording ?? [:]
    all[language.rawValue] = letters.isEmpty ? nil : letters
    result.wording = all.isEmpty ? nil : all
    return result
  }

  /// What is wrong with the wordings in which it differs from `former`, which holds for what a hand
  /// has written; with all of them where that is nil.
  public func mistakes(since former: Letterhead? = nil) -> [WordingError] {
    Language.allCases.flatMap { language in
      LetterKind.allCases.compactMap { kind in
        guard let wording = ownWording(of: kind, in: language),
          wording != former?.ownWording(of: kind, in: language)
        else { return nil }
        do throws(WordingError) {
          try wording.check(as: kind)
          return nil
        } catch {
          return error
        }
      }
    }
  }
}
