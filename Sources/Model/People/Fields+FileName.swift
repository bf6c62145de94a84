extension Fields {
  /// How many bytes of a file's name a title may take: no file system takes more than 255 in all, of
  /// which some are for a number and the format.
  private static let fileNameBytes = 180

  /// A title as the name of a file, without anything that may not stand in one.
  public static func fileName(_ title: String) -> String {
    let kept = title.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        Character(scalar)
      default: "-_.·".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
      }
    }
    var size = 0
    return String(
      kept.prefix { character in
        size += character.utf8.count
        return size <= fileNameBytes
      })
  }
}
