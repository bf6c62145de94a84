import Cells
import Model

/// Long work that a screen waits for: what it is, and a bar for how far it has come.
struct WorkBar: Equatable, Sendable {
  /// What is done, until the work itself tells.
  let name: Phrase
  /// How far it has come.
  var progress: ReadingProgress?

  init(_ name: some Catalogue) { self.name = name.phrase }

  /// Draws it into two rows, from `row` on.
  func draw(into grid: inout Grid, row: Int, _ context: Context) {
    for row in row..<row + 2 {
      grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    }
    let name = (progress?.step.name ?? name)(context.language)
    let words = [name, progress.map { context.words($0) }].compactMap(\.self)
    grid.line(words.joined(separator: " · "), row: row, style: Style(.cyan, bold: true))
    guard let fraction = progress?.fraction else { return }
    let width = min(grid.size.columns - 10, 60)
    let done = Int(fraction * Double(width))
    let bar = String(repeating: "#", count: done) + String(repeating: "-", count: width - done)
    grid.line("[\(bar)] \(Int(fraction * 100))%", row: row + 1)
  }
}

extension Context {
  /// How much of some work is done.
  fileprivate func words(_ progress: ReadingProgress) -> String {
    let done = amount(progress.done, progress.measure)
    guard let total = progress.total else {
      let message: ImportMessage = progress.measure == .rows ? .rowsSoFar : .bytesSoFar
      return text(message, ["done": done])
    }
    let message: ImportMessage = progress.measure == .rows ? .rowsOf : .bytesOf
    return text(message, ["done": done, "total": amount(total, progress.measure)])
  }

  /// Rows by their number, bytes in tenths of a megabyte.
  private func amount(_ count: Int, _ measure: ReadingProgress.Measure) -> String {
    guard measure == .bytes else { return String(count) }
    let tenths = count / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension ReadingProgress.Step {
  fileprivate var name: Phrase {
    switch self {
    case .unpacking: ImportMessage.unpacking.phrase
    case .reading: ImportMessage.reading.phrase
    case .checking: ImportMessage.checking.phrase
    case .setting: PaperMessage.layingOut.phrase
    }
  }
}

extension Keymap {
  /// The only key while long work is waited for; nothing at all stops what is being written.
  static func waiting(stop: Action?) -> Keymap {
    Keymap(stop.map { [.key(.escape, label: .keyStop, $0)] } ?? [], text: { _ in nil })
  }
}
