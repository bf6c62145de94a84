import Cells
import Model

/// Makes papers of letters, in the organization's wording and under its letterhead.
public struct LetterWriter {
  let letterhead: Letterhead
  let logo: Logo?
  let township: Township
  let language: Language

  /// A writer of letters of an organization.
  public init(_ letterhead: Letterhead, logo: Logo?, for township: Township, _ language: Language) {
    self.letterhead = letterhead
    self.logo = logo
    self.township = township
    self.language = language
  }

  /// Notices to units, each from a new page on. There has to be one.
  public func document(_ notices: [UnitNotice]) throws(WordingError) -> Document {
    var parts: [Part] = []
    for notice in notices {
      let letter = try letter(about: notice)
      parts.append(
        Part(
          head: "\(letter.title) \(notice.unit.name)",
          blocks: body(of: letter) { _ in notice.table(language) } + [closing(letter)]))
    }
    let names = notices.count == 1 ? notices.map(\.unit.name) : []
    return document(
      .unitNotice, [notices.first?.trainingClass.writtenTitle(in: language) ?? ""] + names, parts)
  }

  /// The call to a class.
  public func document(_ notice: ClassNotice) throws(WordingError) -> Document {
    let letter = try letter(about: notice)
    let blocks = body(of: letter) { placeholder in
      placeholder == .schedule ? notice.schedule(language, township.hours) : notice.list(language)
    }
    return document(
      .classNotice, [notice.trainingClass.writtenTitle(in: language)],
      [Part(head: letter.title, blocks: blocks + [closing(letter)])])
  }

  /// A form to ask for leave with. The trainee signs it; below that it is decided on.
  public func document(_ form: LeaveForm) throws(WordingError) -> Document {
    let letter = try letter(about: form)
    let blocks = body(of: letter) { _ in Table(columns: [], rows: []) }
    let signature = Block.closing(
      [LetterText.applicant(language), letter.day], seal: nil)
    return document(
      .leaveForm, [form.trainingClass.writtenTitle(in: language), form.trainee?.name ?? ""],
      [
        Part(
          head: letter.title,
          blocks: blocks + [signature, .space(6), .facts(form.decisions(language))])
      ])
  }

  /// Certificates, each on a page of its own that lies, with a frame. There has to be one.
  public func document(_ awards: [Award]) throws(WordingError) -> Document {
    var parts: [Part] = []
    for award in awards { parts.append(try part(of: award)) }
    let first = awards.first
    var document = document(
      first?.kind ?? .certificate,
      [
        first?.record.trainingClass.writtenTitle(in: language) ?? "",
        awards.count == 1 ? first?.trainee.name ?? "" : "",
      ], parts)
    document.format = .landscape
    document.isFramed = true
    return document
  }

  private func part(of award: Award) throws(WordingError) -> Part {
    let letter = try letter(about: award)
    guard let size = Self.bodySize(letter) else { throw WordingError(award.kind, nil, .noPage) }
    var blocks: [Block] = [
      .space(6),
      .text(
        letter.title, TextSetting(size: Self.titleSize, isBold: true, alignment: .centred, above: 0)
      ),
      .text(
        LetterText.certificateNumber(language, ["number": award.certificate.number]),
        TextSetting(size: 12, alignment: .trailing, above: 2)),
    ]
    for part in letter.parts {
      switch part {
      case .salutation(let text):
        let isTo = text.last.map(":：".contains) == true
        blocks.append(
          .text(
            text,
            TextSetting(
              size: Self.nameSize, isBold: true, alignment: isTo ? .leading : .centred, above: 2)))
      case .text(let text): blocks.append(self.text(text, size: size))
      case .table: break
      }
    }
    return Part(head: letter.title, blocks: blocks + [closing(letter)])
  }

  private static let titleSize = 36.0
  private static let nameSize = 26.0

  /// The size of the type in which the text of a certificate leaves room for the seal on its page; nil where
  /// none does.
  private static func bodySize(_ letter: Letter) -> Double? {
    // In points: how wide a line is, and what number, seal, and one line of title and name leave.
    let (width, height) = (675.0, 125.0)
    func lines(_ text: String, _ size: Double) -> Double {
      ((Double(text.columns) / 2 + 2) * size / width).rounded(.up)
    }
    var more = (lines(letter.title, titleSize) - 1) * titleSize * 1.5
    for case .salutation(let text) in letter.parts {
      more += (lines(text, nameSize) - 1) * nameSize * 1.5
    }
    return [18, 16, 14, 12, 10.5, 9].first { size in
      letter.parts.reduce(more) { used, part in
        guard case .text(let text) = part else { return used }
        return used + lines(text, size) * size * 1.75 + 8
      } <= height
    }
  }

  // MARK: Parts

  /// A letter of several: what stands at the top of its pages after the first, and what it says.
  private struct Part {
    let head: String
    let blocks: [Block]
  }

  private func document(_ kind: LetterKind, _ names: [String], _ parts: [Part]) -> Document {
    let title = ([kind.phrase[language]] + names.filter { !$0.isEmpty }).joined(separator: "-")
    let rest = parts.dropFirst().flatMap { [.page(runningHead: $0.head)] + $0.blocks }
    var document = Document(
      language: language, title: title, author: letterhead.name ?? township.name,
      runningHead: parts.first?.head ?? title, blocks: (parts.first?.blocks ?? []) + rest)
    document.numbersParts = true
    document.logo = logo?.bytes
    document.footer = letterhead.footer ?? ""
    return document
  }

  private func letter(about subject: some LetterSubject) throws(WordingError) -> Letter {
    try letterhead.letter(about: subject, for: township, in: language)
  }

  /// What a letter says, from its title to its last paragraph.
  private func body(of letter: Letter, _ table: (Placeholder) -> Table) -> [Block] {
    [.heading(letter.title)]
      + letter.parts.flatMap { part -> [Block] in
        switch part {
        case .salutation(let text): [.text(text, TextSetting(above: 3))]
        case .text(let text): [self.text(text, size: 14)]
        case .table(let placeholder):
          [.space(1.5), .table(table(placeholder).withoutEmptyColumns), .space(1.5)]
        }
      }
  }

  /// A paragraph: indented in Chinese, set off from the one above it in English.
  private func text(_ text: String, size: Double) -> Block {
    language == .english
      ? .text(text, TextSetting(size: size, above: 3))
      : .text("\u{3000}\u{3000}\(text)", TextSetting(size: size, above: 1))
  }

  private func closing(_ letter: Letter) -> Block {
    .closing(
      [letter.organization, letter.day],
      seal: letterhead.hasSealSpace ? LetterText.seal(language) : nil)
  }
}
