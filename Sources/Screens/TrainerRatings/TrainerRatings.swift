import Cells
import Model

/// How trainees rated the trainers, over the forms of all classes, the best first.
struct TrainerRatings: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
  }

  private var ratings: [TrainerRating] = []
  private var cursor = ListCursor()

  let request: Library.Request? = .init(classes: true, evaluations: .all)

  func title(_ language: Language) -> String { EvaluationMessage.ratings(language) }

  var keymap: Keymap<Action> { Keymap(Keymap.moving(Action.move)) }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .loaded(let library) = response else { return [] }
    ratings = TrainerRating.all(in: library.evaluations.values.map(\.evaluation))
    cursor.move(.by(0), count: ratings.count, rows: context.rows - 1)
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      cursor.move(motion, count: ratings.count, rows: context.rows - 1)
      return []
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .wide(context.text(Term.trainer), 20),
        .fixed(context.text(EvaluationMessage.times), 5),
        .fixed(context.text(Term.answers), 7),
        .fixed(context.text(Term.gradeScore), 5),
        .fixed(context.text(Term.satisfaction), 6),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: ratings.count, rows: rows.count - 1)
    for (row, line) in zip(rows.dropFirst(), window) {
      let rating = ratings[line]
      table.draw(
        [
          (rating.trainer, Style(.standard, bold: true)), (String(rating.times), .plain),
          (String(rating.answers), .plain), (rating.score?.written ?? "–", .plain),
          (rating.satisfaction.map { "\($0)%" } ?? "–", .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if ratings.isEmpty {
      grid.line(
        context.text(EvaluationMessage.noRatings), row: rows.lowerBound + 2, style: Style(.gray))
    }
  }
}
