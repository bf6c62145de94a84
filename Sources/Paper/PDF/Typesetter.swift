import CPangoCairo
import CQPDF
import Glibc
import Model
import Synchronization

/// Shapes texts for one PDF and draws them into it.
final class Typesetter {
  private struct Key: Hashable {
    let string: String
    let style: TextStyle
    let width: Double?
  }

  private let paper: OpaquePointer
  private let language: Language
  private let progress: ReadingProgress.Observer?
  /// How many rows there are to be set, and how many are.
  private let rows: Int
  private var done = 0
  /// Units and posts repeat in every list; each is shaped once.
  private var shaped: [Key: ShapedText] = [:]

  /// One at a time: Cairo 1.16 opens fonts, and closes those of others, without a lock of its own.
  private static let oneAtATime = Mutex(())

  /// What `body` makes with a typesetter for the PDF of a document, of which nothing may be kept.
  ///
  /// - Parameter progress: is told after each row of a table how far it has come; where it says not to
  ///   go on, `stopped` is thrown.
  static func with<Result: Sendable>(
    _ document: Document, progress: ReadingProgress.Observer? = nil,
    _ body: (Typesetter, PaperSize) throws(PaperError) -> Result
  ) throws(PaperError) -> Result {
    try oneAtATime.withLock { _ throws(PaperError) in
      let size = PaperSize(of: document)
      return try body(try Typesetter(for: document, on: size, progress: progress), size)
    }
  }

  private init(
    for document: Document, on size: PaperSize, progress: ReadingProgress.Observer?
  ) throws(PaperError) {
    if let missing = paper_open() { throw .noLibrary(String(cString: missing)) }
    language = document.language
    self.progress = progress
    rows = document.blocks.tableRows
    let fonts = Self.fonts(language)
    let characters = PageCharacters(of: document, besides: Self.common)
    let (upright, bold) = (characters.upright.sorted(), characters.bold.sorted())
    guard
      let paper = paper_create(
        size.width, size.height, fonts.families, fonts.tag, upright, upright.count, bold,
        bold.count)
    else { throw .failed("fonts") }
    self.paper = paper
  }

  deinit {
    paper_destroy(paper)
  }

  /// Takes notice that one more row is set.
  func advance() throws(PaperError) {
    guard let progress else { return }
    // A list of contents makes the whole be set twice.
    done = done == rows ? 1 : done + 1
    guard progress(ReadingProgress(.setting, .rows, done, of: rows)) else { throw .stopped }
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

  /// A character that every Chinese font has, and that is looked for with each paper.
  private static let common: Character = "的"

  /// Which character of a text has no glyph, or that all Chinese ones lack one.
  private func missingGlyph(
    in text: ShapedText, _ style: TextStyle, place: String
  ) -> PaperError {
    func isMissing(_ character: Character) -> Bool {
      shape(Key(string: String(character), style: style, width: nil)).missing > 0
    }
    // What no Chinese font lacks tells a missing font from a rare character.
    if isMissing(Self.common) { return .noChineseFont }
    let character = text.string.first(where: isMissing) ?? "?"
    return .noGlyph(character, text: text.string, place: place.singleLine)
  }

  /// The PDF of pages, which says of itself who made it and what it is.
  func pdf(of layout: Layout, title: String, author: String) throws(PaperError) -> [UInt8] {
    paper_describe(paper, title.singleLine, author.singleLine)
    for page in layout.pages {
      paper_begin_page(paper)
      drawLines(page)
      page.forEach(draw)
      paper_end_page(paper)
    }
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    if let reason = paper_finish(paper, &bytes, &count) { throw .failed(String(cString: reason)) }
    return named(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The PDF with the language of its text, which Cairo cannot put into it. Without the library for that
  /// it is as good to read and to print.
  private func named(_ pdf: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var count = 0
    guard pdf_open() == nil, let start = pdf.baseAddress,
      let bytes = pdf_naming_language(start, pdf.count, language.tagOfPapers, &count)
    else { return Array(pdf) }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func draw(_ drawing: Drawing) {
    switch drawing {
    case .text(let text, let x, let y): paper_draw_text(paper, text.handle, x, y)
    case .turnedText(let text, let x, let y): paper_draw_turned_text(paper, text.handle, x, y)
    case .image(let picture, let x, let y, let width, let height):
      paper_draw_image(paper, picture.handle, x, y, width, height)
    case .code(let code, let x, let y, let size):
      let module = size / Double(code.width)
      for bar in code.bars {
        paper_fill(
          paper, x + Double(bar.columns.lowerBound) * module, y + Double(bar.row) * module,
          Double(bar.columns.count) * module, module)
      }
      paper_end_fill(paper)
    case .line: break
    }
  }

  /// Draws the lines of a page, those of one width as one, which takes much less time.
  private func drawLines(_ page: [Drawing]) {
    for (width, lines) in page.rules {
      for line in lines { paper_line(paper, line.x1, line.y1, line.x2, line.y2) }
      paper_end_lines(paper, width)
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

extension Language {
  /// The language of a paper as PDF names it.
  fileprivate var tagOfPapers: String {
    switch self {
    case .english: "en"
    case .simplified: "zh-CN"
    case .traditional: "zh-TW"
    }
  }
}

extension [Block] {
  /// How many rows their tables have.
  fileprivate var tableRows: Int {
    reduce(0) {
      switch $1 {
      case .table(let table), .contents(let table): $0 + table.rows.count
      default: $0
      }
    }
  }
}
