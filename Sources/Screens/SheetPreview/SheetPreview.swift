import Cells
import Model

/// The sign-in sheet of a session as it will be on paper, page by page, with the ways out of it.
struct SheetPreview: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case turn(Int)
    case write
    case askToPrint
    case print
    case cancel
    case toggleNumbers
  }

  /// The row above the page.
  private static let headRows = 1

  let id: Identifier<Session>
  let trainingClass: Identifier<TrainingClass>
  private var sheet: Sheet?
  private var pages: [[String]] = []
  private var page = 0
  private var cursor = ListCursor()
  /// Whether it is asked if the sheet shall be printed; `p` is a mark on the screen before.
  private var isAsking = false

  init(id: Identifier<Session>, of trainingClass: Identifier<TrainingClass>) {
    self.id = id
    self.trainingClass = trainingClass
  }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(trainingClass))
  }

  func title(_ language: Language) -> String {
    [Term.signInSheet(language), sheet?.meeting.trainingClass.title(in: language)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isAsking {
      return .asking(.keyPrint, yes: .print, no: .cancel, other: .cancel)
    }
    return Keymap(
      [
        .key(.character("w"), label: .keyWritePDF, .write),
        .key(.character("p"), label: .keyPrint, .askToPrint),
        .key(.right, .character("l"), label: .keyNextPage, .turn(1)),
        .key(.left, .character("h"), label: .keyPreviousPage, .turn(-1)),
        .unmasking(.toggleNumbers),
      ] + Keymap.moving(Action.move))
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      guard let meeting = library.meetings.first(where: { $0.session.id == id }) else {
        sheet = nil
        return []
      }
      let roll = Roll(session: meeting.session, of: meeting.trainingClass, in: library.roster)
      return show(Sheet(meeting: meeting, roll: roll, isMasked: !context.showsNumbers))
    case .numbersShown(let isShown):
      return sheet.map { show(Sheet(meeting: $0.meeting, roll: $0.roll, isMasked: !isShown)) } ?? []
    case .pages(let pages):
      self.pages = pages
      page = min(page, max(pages.count - 1, 0))
    default: break
    }
    return []
  }

  private mutating func show(_ sheet: Sheet) -> [Effect] {
    guard sheet != self.sheet else { return [] }
    // Numbers are not to stay where the masked sheet cannot be laid out.
    if sheet.isMasked, self.sheet?.isMasked == false { pages = [] }
    self.sheet = sheet
    return [.layOutSheet(sheet)]
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    isAsking = false
    switch action {
    case .move(let motion):
      let before = cursor
      cursor.scroll(motion, lines: lines.count, rows: context.rows - Self.headRows)
      // Whoever turns over at the end of a page wants to read on.
      if case .pages(let pages) = motion, cursor == before { turn(pages) }
    case .turn(let pages): turn(pages)
    case .write: return sheet.map { [.writeSheet($0)] } ?? []
    case .askToPrint: isAsking = sheet != nil
    case .cancel: break
    case .toggleNumbers:
      return sheet.map { [context.toggleNumbers(of: $0.meeting.session.id)] } ?? []
    case .print: return sheet.map { [.printSheet($0)] } ?? []
    }
    return []
  }

  private mutating func turn(_ steps: Int) {
    let next = min(max(page + steps, 0), max(pages.count - 1, 0))
    guard next != page else { return }
    page = next
    cursor = ListCursor()
  }

  private var lines: [String] { pages.indices.contains(page) ? pages[page] : [] }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard sheet != nil else {
      grid.line(context.text(Message.sessionGone), row: rows.lowerBound)
      return
    }
    grid.line(
      context.text(
        Message.pageOf, ["page": String(page + 1), "pages": String(max(pages.count, 1))]),
      row: rows.lowerBound, style: Style(.gray))
    let first = cursor.firstSeen(lines: lines.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), lines.dropFirst(first)) {
      grid.write(line.truncated(to: grid.size.columns), row: row, column: 0)
    }
    if isAsking {
      grid.question(
        context.text(Message.printQuestion, ["pages": String(pages.count)]), row: rows.upperBound)
    }
  }
}
