/// Folds traditional characters into simplified ones and capitals into small letters, for comparing
/// only: no name is written like that.
enum CharacterFolding {
  /// The text, folded.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isIdeographic {
        result.append(contentsOf: Transliteration.simplified.of(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
