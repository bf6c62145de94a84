import Cells
import Model

/// How papers look, and the letters whose wording is the organization's own.
struct LetterheadPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case edit
    case nextLanguage
    case askPreset
    case confirm
    case cancel
  }

  /// The rows above the lines: the language of the wordings, the names of the columns.
  private static let headRows = 2

  private var letterhead: Letterhead?
  private var logo: Logo?
  /// The language whose wordings are seen; nil for that of the person.
  private var chosenLanguage: Language?
  private var cursor = ListCursor()
  /// The letter of which it is asked whether it is to have the preset wording again.
  private var resetting: LetterKind?

  let request: Library.Request? = .init(letterhead: true)

  func title(_ language: Language) -> String { LetterheadMessage.title(language) }

  var keymap: Keymap<Action> {
    if resetting != nil { return .asking(.keyPreset, yes: .confirm, no: .cancel) }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, .character("e"), label: .keyEdit, .edit),
        .key(.character("l"), label: .keyLanguage, .nextLanguage),
        .key(.character("X"), .delete, label: .keyPreset, .askPreset),
      ])
  }

  /// The letter under the cursor; nil on the line of the letterhead.
  private var chosen: LetterKind? {
    let index = cursor.index - 1
    return LetterKind.allCases.indices.contains(index) ? LetterKind.allCases[index] : nil
  }

  private func language(_ context: Context) -> Language { chosenLanguage ?? context.language }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      letterhead = library.letterhead
      logo = library.logo
      move(.by(0), context)
    case .saved(.letterhead):
      return [.load, .say(.done(context.text(Message.saved)))]
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .nextLanguage:
      let all = Language.allCases
      let index = all.firstIndex(of: language(context)) ?? 0
      chosenLanguage = all[(index + 1) % all.count]
    case .edit:
      guard let letterhead else { return unreadable(context) }
      guard let chosen else { return [.open(.letterheadForm(letterhead, logo))] }
      return [.open(.wordingForm(chosen, language(context), letterhead))]
    case .askPreset:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      guard let letterhead else { return unreadable(context) }
      guard let chosen, letterhead.ownWording(of: chosen, in: language(context)) != nil else {
        return [.say(.error(context.text(LetterheadMessage.isPreset)))]
      }
      resetting = chosen
    case .confirm:
      defer { resetting = nil }
      guard let letterhead, let resetting,
        let changed = try? letterhead.setting(nil, of: resetting, in: language(context))
      else { return [] }
      return [.save(.letterhead(changed, was: letterhead))]
    case .cancel: resetting = nil
    }
    return []
  }

  private func unreadable(_ context: Context) -> [Effect] {
    [.say(.error(context.text(LetterheadMessage.unreadable)))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(
      motion, count: LetterKind.allCases.count + 1, rows: context.rows - Self.headRows)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let letterhead else {
      return grid.line(
        context.text(LetterheadMessage.unreadable), row: rows.lowerBound + 1, style: Style(.gray))
    }
    let language = language(context)
    grid.line(
      context.text(LetterheadMessage.wordingIn, ["language": language.name]),
      row: rows.lowerBound, style: Style(.gray))
    let table = Table(
      [
        .fixed(context.text(LetterheadMessage.paper), 26),
        .fixed(context.text(Term.state), 10),
        .wide(context.text(LetterheadMessage.says), 30),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + 1)
    let lines =
      [line(of: letterhead, context)]
      + LetterKind.allCases.map { kind in
        let own = letterhead.ownWording(of: kind, in: language) != nil
        return (
          kind.phrase[context.language], own,
          letterhead.wording(of: kind, in: language).title
        )
      }
    let window = cursor.window(count: lines.count, rows: rows.count - Self.headRows)
    for (row, index) in zip(rows.dropFirst(Self.headRows), window) {
      let (name, isOwn, says) = lines[index]
      table.draw(
        [
          (name, Style(.standard, bold: true)),
          (context.text(isOwn ? LetterheadMessage.own : .preset), .plain), (says, .plain),
        ], into: &grid, row: row, isChosen: index == cursor.index)
    }
    if let resetting {
      grid.question(
        context.text(
          LetterheadMessage.presetQuestion, ["letter": resetting.phrase[context.language]]),
        row: rows.upperBound)
    }
  }

  private func line(
    of letterhead: Letterhead, _ context: Context
  ) -> (String, isOwn: Bool, says: String) {
    let isOwn =
      letterhead.name != nil || letterhead.footer != nil || !letterhead.hasSealSpace || logo != nil
    let says = [
      letterhead.name ?? context.township.name, letterhead.footer,
      logo.map { _ in context.text(LetterheadMessage.withLogo) },
    ]
    return (
      context.text(LetterheadMessage.letterhead), isOwn,
      says.compactMap(\.self).joined(separator: " · ")
    )
  }
}
