import Model

extension FuzzTarget {
  /// The bytes of a picture to a logo.
  static let logo = FuzzTarget(name: "logo") { bytes in
    let logo: Logo
    do throws(LogoError) {
      logo = try Logo(bytes)
    } catch {
      for language in Language.allCases {
        try promise(!error.explanation(in: language).isEmpty, "a refusal has a reason")
      }
      return
    }
    let sides = 1...Logo.mostPixels
    try promise(
      sides.contains(logo.width) && sides.contains(logo.height), "a logo has a size")
    try promise(logo.bytes == bytes && bytes.count <= Logo.mostBytes, "nothing of it is lost")
    try promise((try? Logo(bytes.dropLast())) == nil, "cut short, it is none")
    try promise((try? Logo(bytes + [0])) == nil, "with something behind it, it is none")
  }
}
