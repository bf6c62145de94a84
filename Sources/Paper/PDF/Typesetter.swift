import CPangoCairo
import Model

/// Shapes texts for one PDF and draws them into it.
final class Typesetter {
  private struct Key: Hashable {
    let string: String
    let style: TextStyle
    let width: Double?
  }

  private let paper: OpaquePointer
  /// Units and posts repeat in every list; each is shaped once.
  private var shaped: [Key: ShapedText] = [:]

  /// A typesetter for a PDF with pages of this size.
  init(_ size: PaperSize, language: Language) throws(PaperError) {
    if let missing = paper_open() { throw .noLibrary(String(cString: missing)) }
    let fonts = Self.fonts(language)
    guard let paper = paper_create(size.width, size.height, fonts.families, fonts.tag) else {
      throw .failed("out of memory")
    }
    self.paper = paper
  }

  deinit {
    paper_destroy(paper)
  }

  /// The text on one line, or wrapped where it is wider than `width`.
  ///
  /// - Parameter place: what a message calls the place where it stands.
  func text(
    _ string: String, _ style: TextStyle, within width: Double? = nil, place: String
  ) throws(PaperError) -> ShapedText {
    let line = try text(Key(string: string, style: style, width: nil), place: place)
    guard let width, line.width > width else { return line }
    return try text(Key(string: string, style: style, width: width), place: place)
  }

  private func text(_ key: Key, place: String) throws(PaperError) -> ShapedText {
    if let known = shaped[key] { return known }
    let text = shape(key)
    guard text.missing == 0 else { throw missingGlyph(in: text, key.style, place: place) }
    shaped[key] = text
    return text
  }

  private func shape(_ key: Key) -> ShapedText {
    let string = key.string.singleLine
    let handle = paper_text_create(
      paper, string, key.style.size, key.style.isBold, key.width ?? 0, key.style.isCentred)
    return ShapedText(string, handle: handle, wrappedWidth: key.width)
  }

  /// Which character of a text has no glyph, or that all Chinese ones lack one.
  private func missingGlyph(
    in text: ShapedText, _ style: TextStyle, place: String
  ) -> PaperError {
    func isMissing(_ character: Character) -> Bool {
      shape(Key(string: String(character), style: style, width: nil)).missing > 0
    }
    // A character that every Chinese font has tells a missing font from a rare character.
    if isMissing("的") { return .noChineseFont }
    let character = text.string.first(where: isMissing) ?? "?"
    return .noGlyph(character, text: text.string, place: place.singleLine)
  }

  /// The PDF of pages, which says of itself who made it and what it is.
  func pdf(of layout: Layout, title: String, author: String) throws(PaperError) -> [UInt8] {
    paper_describe(paper, title.singleLine, author.singleLine)
    for page in layout.pages {
      page.forEach(draw)
      paper_end_page(paper)
    }
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    if let reason = paper_finish(paper, &bytes, &count) { throw .failed(String(cString: reason)) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func draw(_ drawing: Drawing) {
    switch drawing {
    case .text(let text, let x, let y): paper_draw_text(paper, text.handle, x, y)
    case .line(let x, let y, let x2, let y2, let width):
      paper_draw_line(paper, x, y, x2, y2, width)
    }
  }

  /// The fonts to look for, best first, and the language that decides between shapes of one
  /// character. English papers hold Chinese names too.
  private static func fonts(_ language: Language) -> (families: String, tag: String) {
    switch language {
    case .english:
      ("Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,WenQuanYi Micro Hei,sans-serif", "zh-cn")
    case .simplified:
      ("Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,WenQuanYi Micro Hei,sans-serif", "zh-cn")
    case .traditional:
      ("Noto Sans CJK TC,Noto Sans TC,Source Han Sans TC,WenQuanYi Micro Hei,sans-serif", "zh-tw")
    }
  }
}
