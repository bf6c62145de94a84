import Cells
import Model

/// The stack of screens, and what surrounds every one of them: title, notice, footer.
struct App: Sendable {
  /// The smallest window in which the screens can be read.
  static let smallest = Size(columns: 60, rows: 12)

  /// The screens, Home at the bottom; the top one is seen.
  private(set) var stack: [any Screen] = [Home()]
  private(set) var notice: Notice?
  private let language: Language
  private let township: Township

  /// The screens with only Home open.
  init(language: Language, township: Township) {
    self.language = language
    self.township = township
  }

  /// What a screen may know when the window has this size.
  func context(now: Instant, size: Size, idSeed: IDSeed) -> Context {
    Context(
      language: language, township: township, now: now, rows: Self.body(of: size).count,
      idSeed: idSeed)
  }

  /// The records that the top screen shows.
  var request: Library.Request? { top.request }

  private var top: any Screen { stack[stack.endIndex - 1] }

  /// Does what a key stands for: on the top screen, or else everywhere.
  mutating func press(_ key: Key, _ context: Context) -> [Effect] {
    notice = nil
    if let effects = stack[stack.endIndex - 1].press(key, context) { return effects }
    return everywhere.action(for: key) ?? []
  }

  /// Hands the answer to an effect to the top screen.
  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    stack[stack.endIndex - 1].receive(response, context)
  }

  /// Shows a line above the footer until the next key.
  mutating func say(_ notice: Notice) { self.notice = notice }

  /// Puts a screen on top.
  mutating func open(_ route: Route) { stack.append(route.screen) }

  /// Takes the top screen away; Home stays.
  mutating func back() {
    if stack.count > 1 { stack.removeLast() }
  }

  /// Takes every screen but Home away.
  mutating func home() { stack.removeLast(stack.count - 1) }

  /// The keys that work on every screen. Letters do not where text is typed.
  private var everywhere: Keymap<[Effect]> {
    let (hints, takesText) = top.help
    let isHome = stack.count == 1
    let go = [
      Keymap<[Effect]>.Binding.quiet(.function(2), label: .keyHome, [.home]),
      .quiet(.function(3), label: .keyRoster, [.home, .open(.roster)]),
      .quiet(.function(4), label: .keyClasses, [.home, .open(.classes)]),
      .quiet(.function(5), label: .keyVisits, [.home, .open(.visits)]),
    ]
    let help = Effect.open(.help(hints + Keymap(go).hints))
    let letters: [Keymap<[Effect]>.Binding] = [
      .key(.character("?"), .function(1), label: .keyHelp, [help]),
      isHome
        ? .key(.character("q"), label: .keyQuit, [.quit])
        : .key(.escape, .character("q"), label: .keyBack, [.back]),
    ]
    let typing: [Keymap<[Effect]>.Binding] = [
      .quiet(.function(1), label: .keyHelp, [help]),
      .key(.escape, label: .keyBack, [.back]),
    ]
    return Keymap((takesText ? typing : letters) + go)
  }

  private static func body(of size: Size) -> Range<Int> {
    1..<max(size.rows - 2, 1)
  }

  /// The frame for a window of this size.
  func view(_ context: Context, size: Size) -> Grid {
    var grid = Grid(size: size)
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      grid.write(
        context.text(
          Message.windowTooSmall,
          [
            "columns": String(Self.smallest.columns), "rows": String(Self.smallest.rows),
            "now": "\(size.columns)×\(size.rows)",
          ]),
        row: 0, column: 0)
      return grid
    }
    let screen = top
    let bar = Style(.standard, bold: true, reverse: true)
    grid.fill(row: 0, columns: 0..<size.columns, style: bar)
    let name = township.name.truncated(to: size.columns / 3)
    let right = size.columns - name.columns - 1
    grid.write(screen.title(language), row: 0, column: 1, style: bar, width: right - 2)
    grid.write(name, row: 0, column: right, style: bar)
    screen.view(into: &grid, rows: Self.body(of: size), context)
    if let notice {
      let style = notice.isError ? Style(.red, bold: true) : Style(.green)
      let sign = notice.isError ? "✗ " : "✓ "
      grid.fill(row: size.rows - 2, columns: 0..<size.columns, style: .plain)
      grid.write(
        (sign + notice.text).truncated(to: size.columns - 2), row: size.rows - 2, column: 1,
        style: style)
    }
    drawFooter(into: &grid)
    return grid
  }

  private func drawFooter(into grid: inout Grid) {
    let row = grid.size.rows - 1
    // Help and the way back stand at the right and are never cut.
    let fixed = everywhere.hints.filter(\.isInFooter)
    let width = fixed.reduce(0) { $0 + footerText($1).columns + 2 }
    var column = 1
    for hint in top.help.hints where hint.isInFooter {
      guard column + footerText(hint).columns < grid.size.columns - width else { break }
      column = draw(hint, into: &grid, row: row, column: column)
    }
    column = grid.size.columns - width + 1
    for hint in fixed { column = draw(hint, into: &grid, row: row, column: column) }
  }

  private func footerText(_ hint: Hint) -> String {
    "\(hint.keys.first ?? "") \(hint.label(language))"
  }

  private func draw(_ hint: Hint, into grid: inout Grid, row: Int, column: Int) -> Int {
    let next = grid.write(
      hint.keys.first ?? "", row: row, column: column, style: Style(.cyan, bold: true))
    return grid.write(hint.label(language), row: row, column: next + 1) + 2
  }
}
