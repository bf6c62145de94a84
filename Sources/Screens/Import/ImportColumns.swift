import Cells
import Model

/// The columns of a roster file: what each is taken for, above the first rows.
struct ImportColumns: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case moveColumn(Int)
    case moveHeadings(Int)
    case beginChoice
    case moveChoice(ListCursor.Motion)
    case assign
    case keepAssignment
    case check
    case toggleNumbers
  }

  /// The rows above those of the file: two of text, one of what the columns hold.
  static let headRows = 3
  /// What a column can hold, leaving it out last.
  static let choices: [RosterColumn?] = RosterColumn.allCases.map(\.self) + [nil]

  let sheet: RosterSheet
  let trainingClass: TrainingClass?
  /// The first rows, among which the headings are.
  let rows: [TableRow]
  private(set) var headings = RosterTable.Headings.found
  private(set) var table: RosterTable
  private(set) var assignment: ColumnAssignment
  private(set) var column = 0
  private(set) var choice: ListCursor?

  init(_ sheet: RosterSheet, into trainingClass: TrainingClass?) {
    self.sheet = sheet
    self.trainingClass = trainingClass
    rows = Array(sheet.rows.prefix(RosterTable.mostTitles * 2))
    table = RosterTable(rows, isText: sheet.isText)
    assignment = table.assignment
  }

  let request: Library.Request? = nil

  func title(_ language: Language) -> String {
    [ImportMessage.importRoster(language), trainingClass?.title(in: language)]
      .compactMap(\.self).joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    guard choice == nil else {
      return Keymap(
        Keymap.moving(Action.moveChoice) + [
          .key(.enter, label: .keyChoose, .assign),
          .key(.escape, label: .keyCancel, .keepAssignment),
        ])
    }
    return Keymap([
      .key(.enter, label: .keyCheck, .check),
      .key(.character(" "), label: .keyAssign, .beginChoice),
      .key(.right, .character("l"), label: .keyColumnRight, .moveColumn(1)),
      .quiet(.left, .character("h"), label: .keyColumnLeft, .moveColumn(-1)),
      .key(.down, .character("j"), label: .keyHeadingsDown, .moveHeadings(1)),
      .quiet(.up, .character("k"), label: .keyHeadingsUp, .moveHeadings(-1)),
      .unmasking(.toggleNumbers),
    ])
  }

  /// How many columns the file has, as far as its first rows say.
  var columnCount: Int {
    max(table.headings.count, rows.lazy.map(\.cells.count).max() ?? 0)
  }

  /// Why the file cannot be imported as it is assigned.
  var problem: RosterImportError? { table.problem(with: assignment) }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] { [] }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .moveColumn(let step): column = min(max(column + step, 0), max(columnCount - 1, 0))
    case .moveHeadings(let step): moveHeadings(step)
    case .beginChoice:
      choice = ListCursor()
      let held = Self.choices.firstIndex { $0 == assignment[column] } ?? 0
      moveChoice(.to(held), context)
    case .moveChoice(let motion): moveChoice(motion, context)
    case .assign:
      if let choice { assignment.assign(Self.choices[choice.index], to: column) }
      choice = nil
    case .keepAssignment: choice = nil
    case .toggleNumbers: return [context.toggleNumbers(of: sheet.path)]
    case .check:
      if let problem {
        return [.say(.error(context.text(problem)))]
      }
      let check = RosterCheck(sheet: sheet, headings: headings, assignment: assignment)
      return [.open(.importCheck(check, into: trainingClass?.id))]
    }
    return []
  }

  private mutating func moveChoice(_ motion: ListCursor.Motion, _ context: Context) {
    choice?.move(motion, count: Self.choices.count, rows: context.rows - Self.headRows)
  }

  /// Takes another row for the headings; above the first one there are none.
  private mutating func moveHeadings(_ step: Int) {
    let places = rows.prefix(RosterTable.mostTitles)
    let place = places.firstIndex { $0.number == table.headingRow } ?? -1
    let next = min(max(place + step, -1), places.count - 1)
    guard next != place else { return }
    headings = next < 0 ? .none : .row(rows[next].number)
    table = RosterTable(rows, isText: sheet.isText, headings: headings)
    assignment = table.assignment
  }
}

extension Context {
  /// What is wrong with the columns of a file, and what to do about it here.
  func text(_ problem: RosterImportError) -> String {
    problem == .noNameColumn
      ? text(ImportMessage.noNameColumn) : problem.explanation(in: language)
  }
}
