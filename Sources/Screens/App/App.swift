import Cells
import Model

/// The stack of screens, and what surrounds every one of them: title, notice, footer.
struct App: Sendable {
  /// The smallest window in which most screens can be read.
  static let smallest = Size(columns: 60, rows: 12)

  /// The screens, Home at the bottom; the top one is seen.
  private(set) var stack: [any Screen] = [Home()]
  private(set) var notice: Notice?
  /// The papers that are being printed, the last one last.
  private var jobs: [(job: PrintJob, state: JobState)] = []
  /// Whether numbers that are people's own are shown whole, which ends with leaving the screen.
  private(set) var showsNumbers = false
  /// The import that was made last, as long as it was not taken back.
  var lastImport: RosterChange?
  private let language: Language
  private var township: Township
  private let readOnlyReason: String?

  /// The screens with only Home open.
  init(language: Language, township: Township, readOnlyReason: String? = nil) {
    self.language = language
    self.township = township
    self.readOnlyReason = readOnlyReason
  }

  /// Whether a screen can be read in a window of this size.
  private func canShow(_ screen: any Screen, _ size: Size) -> Bool {
    size.columns >= screen.smallest.columns && size.rows >= screen.smallest.rows
  }

  /// What a screen may know when the window has this size.
  func context(now: Instant, size: Size, idSeed: IDSeed) -> Context {
    Context(
      language: language, township: township, now: now, rows: body(of: size).count,
      size: size, isReadable: canShow(top, size), idSeed: idSeed,
      readOnlyReason: readOnlyReason, showsNumbers: showsNumbers, lastImport: lastImport)
  }

  /// The records that the top screen shows.
  var request: Library.Request? { top.request }

  /// Whether the top screen waits for long work.
  var isWaiting: Bool { top.isWaiting }

  /// Whether what is saved now is undone by the screen that saves it, which may lie below a conflict.
  var hasOwnUndo: Bool { stack.contains(where: \.hasOwnUndo) }

  private var top: any Screen { stack[stack.endIndex - 1] }

  /// Does what a key stands for: on the top screen, or else everywhere.
  mutating func press(_ key: Key, _ context: Context) -> [Effect] {
    guard context.isReadable else { return leave(everywhere.action(for: key), context) }
    notice = nil
    // With a Chinese input method on, letters come wide.
    let key = top.help.takesText ? key : key.narrow
    if let effects = stack[stack.endIndex - 1].press(key, context) {
      return effects.map { refusal(of: $0) ?? $0 }
    }
    guard !top.isWaiting else { return [] }
    guard let effects = everywhere.action(for: key) else {
      guard case .character(let character) = key, !character.isASCII else { return [] }
      return [
        .say(.error(context.text(Message.inputMethod, ["key": String(character)])))
      ]
    }
    return isKept(byLeaving: effects) ? [] : effects
  }

  /// What a key does where the screen cannot be read: nobody changes anything then, but she can go
  /// back to one that can.
  private mutating func leave(_ effects: [Effect]?, _ context: Context) -> [Effect] {
    switch effects {
    case [.quit]: return [.quit]
    case [.back] where canShow(stack[max(stack.endIndex - 2, 0)], context.size):
      return isKept(byLeaving: [.back]) ? [] : [.back]
    default: return []
    }
  }

  /// Whether something that is not saved keeps the screen from being left; it then asks about it.
  private mutating func isKept(byLeaving effects: [Effect]) -> Bool {
    switch effects.first {
    case .back: stack[stack.endIndex - 1].asksBeforeLeaving()
    case .home: asksBeforeLeaving()
    default: false
    }
  }

  /// What is said where a screen that changes records is asked for and nothing can be saved.
  private func refusal(of effect: Effect) -> Effect? {
    guard case .open(let route) = effect, route.changesRecords else { return nil }
    return readOnlyReason.map { .say(.error($0)) }
  }

  /// Whether a screen holds something that is not saved yet; it is on top then, and asks about it.
  private mutating func asksBeforeLeaving() -> Bool {
    for index in stack.indices.reversed() where stack[index].asksBeforeLeaving() {
      stack.removeLast(stack.count - 1 - index)
      return true
    }
    return false
  }

  /// Hands the answer to an effect to the top screen.
  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    stack[stack.endIndex - 1].receive(response, context)
  }

  /// Takes the township as it stands on disk for that of every screen.
  mutating func adopt(_ township: Township) { self.township = township }

  /// Shows a line above the footer until the next key.
  mutating func say(_ notice: Notice) { self.notice = notice }

  /// Takes notice of what has become of a paper that is being printed. As long as nothing more has, that
  /// stands above the footer whenever nothing else does.
  mutating func note(_ job: PrintJob, _ state: JobState) {
    forget(job)
    guard state.isEnd else { return jobs.append((job, state)) }
    say(state.notice(of: job, in: language))
  }

  /// Says nothing more of a paper.
  mutating func forget(_ job: PrintJob) { jobs.removeAll { $0.job == job } }

  /// What stands there of the papers: one to which somebody has to see comes before all others.
  private var printing: Notice? {
    (jobs.last { $0.state.needsSomebody } ?? jobs.last)
      .map { $0.state.notice(of: $0.job, in: language) }
  }

  /// Puts a screen on top; of conflicts only the latest is seen.
  mutating func open(_ route: Route) {
    showsNumbers = false
    if case .conflict = route, top is ConflictScreen { back() }
    stack.append(route.screen)
  }

  /// Takes the top screen away; Home stays.
  mutating func back() {
    showsNumbers = false
    if stack.count > 1 { stack.removeLast() }
  }

  /// Takes every screen but Home away.
  mutating func home() {
    showsNumbers = false
    stack.removeLast(stack.count - 1)
  }

  /// Shows numbers whole on the top screen until it is left, or masks them again.
  mutating func show(numbers: Bool) { showsNumbers = numbers }

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
    let leave: Keymap<[Effect]>.Binding =
      if isHome, !takesText {
        .key(.character("q"), label: .keyQuit, [.quit])
      } else if takesText {
        .key(.escape, label: .keyBack, [.back])
      } else {
        .key(.escape, .character("q"), label: .keyBack, [.back])
      }
    let always = [leave] + go
    if top is HelpScreen { return Keymap(always) }
    let help = [Effect.open(.help(hints + Keymap(always).hints))]
    let asking: Keymap<[Effect]>.Binding =
      takesText
      ? .quiet(.function(1), label: .keyHelp, help)
      : .key(.character("?"), .function(1), label: .keyHelp, help)
    return Keymap([asking] + always)
  }

  /// The rows between the title and the line for notices.
  private func body(of size: Size) -> Range<Int> {
    1..<max(size.rows - 1 - footer(width: size.columns).rows, 1)
  }

  /// The keys that the footer names: those of the screen, and those that work everywhere.
  var footerHints: (own: [Hint], fixed: [Hint]) {
    // A screen that has its own use for Esc says so itself.
    let own = top.help.hints.filter(\.isInFooter)
    let taken = Set(own.flatMap(\.keys))
    let fixed = everywhere.hints.filter {
      $0.isInFooter && taken.isDisjoint(with: $0.keys.prefix(1))
    }
    return (own, fixed)
  }

  private func footer(width: Int) -> Footer {
    let (own, fixed) = footerHints
    return Footer(own, fixed: fixed, width: width, language: language)
  }

  /// The frame for a window of this size.
  func view(_ context: Context, size: Size) -> Grid {
    var grid = Grid(size: size)
    guard canShow(top, size) else {
      let text = context.text(
        Message.windowTooSmall,
        [
          "columns": String(top.smallest.columns), "rows": String(top.smallest.rows),
          "now": "\(size.columns)×\(size.rows)",
        ])
      for (row, line) in text.wrapped(to: size.columns, lines: size.rows).enumerated() {
        grid.write(line, row: row, column: 0)
      }
      return grid
    }
    let screen = top
    let bar = Style(.standard, bold: true, reverse: true)
    grid.fill(row: 0, columns: 0..<size.columns, style: bar)
    let organization = township.name.truncated(to: size.columns / 3)
    let name =
      readOnlyReason == nil ? organization : "\(context.text(Message.readOnly)) · \(organization)"
    let right = size.columns - name.columns - 1
    grid.write(screen.title(language).truncated(to: right - 2), row: 0, column: 1, style: bar)
    grid.write(name, row: 0, column: right, style: bar)
    let body = body(of: size)
    screen.view(into: &grid, rows: body, context)
    // A screen that asks for something in that line goes on asking.
    let isFree = grid.line(body.upperBound).isEmpty
    if let notice = notice ?? (isFree ? printing : nil) {
      notice.draw(into: &grid, above: body.upperBound + (isFree ? 1 : 0))
    }
    footer(width: size.columns).draw(into: &grid, row: body.upperBound + 1)
    return grid
  }
}
