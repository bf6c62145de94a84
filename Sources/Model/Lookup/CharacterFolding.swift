import Foundation

/// Folds traditional characters into simplified ones and capitals into small letters, for comparing
/// only: no name is written like that.
struct CharacterFolding {
  /// Few characters are different ones, and asking for each costs more than a look into a table.
  private var known: [Unicode.Scalar: String.UnicodeScalarView] = [:]

  /// The text, folded.
  mutating func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isIdeographic {
        result.append(contentsOf: folded(scalar))
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private mutating func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if let folded = known[scalar] { return folded }
    let text = String(scalar)
    let folded = (text.applyingTransform(Self.transform, reverse: false) ?? text).unicodeScalars
    known[scalar] = folded
    return folded
  }

  private static let transform = StringTransform("Hant-Hans")
}
