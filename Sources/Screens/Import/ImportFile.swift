import Cells
import Model

/// Choosing the roster file that is to be imported, and the sheet in it.
struct ImportFile: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case type(Key)
    case complete
    case read
    case leave
    case stop
    case move(ListCursor.Motion)
    case readChosen
    case chooseNone
  }

  /// The rows above the names and the sheets.
  private static let headRows = 5
  /// The rows of the bar below them.
  private static let barRows = 2

  /// The class that everybody in the file is to be enrolled in.
  let trainingClass: TrainingClass?
  private var field = TextField()
  private var names: [String] = []
  private var sheets: [RosterSheetChoice] = []
  private var cursor = ListCursor()
  private var bar: WorkBar?

  init(into trainingClass: TrainingClass?) { self.trainingClass = trainingClass }

  let request: Library.Request? = nil
  var isWaiting: Bool { bar != nil }

  func title(_ language: Language) -> String {
    "\(ImportMessage.importRoster(language)) · \(Term.roster(language))"
  }

  var keymap: Keymap<Action> {
    if isWaiting { return .waiting(stop: .stop) }
    guard sheets.isEmpty else {
      return Keymap(
        Keymap.moving(Action.move) + [
          .key(.enter, label: .keyOpen, .readChosen), .key(.escape, label: .keyCancel, .chooseNone),
        ])
    }
    return Keymap(
      [
        .key(.enter, label: .keyOpen, .read), .key(.tab, label: .keyComplete, .complete),
        .key(.escape, label: .keyCancel, .leave),
      ], text: { .type($0) })
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .completed(let completion):
      field = TextField(completion.path)
      names = completion.names
    case .worked(.progress(let progress)): bar?.progress = progress
    case .worked(.ended(let result)):
      bar = nil
      switch result {
      case .sheets(let choices):
        sheets = choices
        let first = choices.firstIndex(where: \.hasHeadings) ?? 0
        move(.to(first), context)
      case .read(let sheet):
        sheets = []
        return [.open(.importColumns(sheet, into: trainingClass))]
      case .failed(let why): return [.say(.error(why))]
      case .checked, .imported, .tookBack, .laidOut, .written, .printed, .notPrinted: break
      }
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .type(let key):
      if field.type(key) { names = [] }
    case .complete: return [.completePath(field.text)]
    case .read:
      names = []
      guard Fields.text(field.text) != nil else {
        return [.say(.error(context.text(ImportMessage.whichFile)))]
      }
      return read(nil)
    case .leave: return [.back]
    case .stop:
      bar = nil
      return [.stopWork, .say(.done(context.text(ImportMessage.stopped)))]
    case .move(let motion): move(motion, context)
    case .readChosen: return read(sheets[cursor.index].name)
    case .chooseNone: sheets = []
    }
    return []
  }

  private mutating func read(_ sheet: String?) -> [Effect] {
    bar = WorkBar(ImportMessage.reading)
    return [.begin(.readRoster(path: field.text, sheet: sheet))]
  }

  private func room(_ rows: Int) -> Int { max(rows - Self.headRows - Self.barRows, 1) }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: sheets.count, rows: room(context.rows))
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    if let trainingClass {
      let name = trainingClass.title(in: context.language)
      grid.line(context.text(ImportMessage.importInto, ["name": name]), row: first)
    }
    let label = context.text(ImportMessage.file)
    let column = grid.write(label + " ", row: first + 1, column: 1, style: Style(.cyan, bold: true))
    let width = grid.size.columns - column - 1
    if isWaiting || !sheets.isEmpty {
      grid.write(field.text.truncated(to: width), row: first + 1, column: column)
    } else {
      field.draw(into: &grid, row: first + 1, column: column, width: width)
    }
    let list = rows.dropFirst(Self.headRows).dropLast(Self.barRows)
    if sheets.isEmpty {
      grid.line(context.text(ImportMessage.fileHint), row: first + 2, style: Style(.gray))
      draw(names, into: &grid, rows: list, context)
    } else {
      let question = context.text(ImportMessage.whichSheet)
      grid.line(question, row: first + 3, style: Style(.yellow, bold: true))
      drawSheets(into: &grid, rows: list, context)
    }
    bar?.draw(into: &grid, row: rows.upperBound - Self.barRows, context)
  }

  private func draw(
    _ names: [String], into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let isCut = names.count > rows.count
    for (row, name) in zip(rows, isCut ? names.prefix(max(rows.count - 1, 0)) : names[...]) {
      grid.line(name, row: row, column: 3)
    }
    if isCut, let last = rows.last {
      let count = String(names.count - rows.count + 1)
      grid.line(
        context.text(ImportMessage.moreNames, ["count": count]), row: last, column: 3,
        style: Style(.gray))
    }
  }

  private func drawSheets(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let hint = context.text(ImportMessage.hasHeadings)
    let table = Table([.wide("", 20), .fixed("", hint.columns)], width: grid.size.columns)
    for (row, index) in zip(rows, cursor.window(count: sheets.count, rows: rows.count)) {
      let sheet = sheets[index]
      table.draw(
        [
          (sheet.name, Style(.standard, bold: true)),
          (sheet.hasHeadings ? hint : "", Style(.green)),
        ], into: &grid, row: row, isChosen: index == cursor.index)
    }
  }
}
