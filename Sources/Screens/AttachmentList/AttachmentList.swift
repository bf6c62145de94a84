import Cells
import Model

/// The documents and pictures that are kept with a visit, and where they lie.
struct AttachmentList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case add
    case edit
    case askToRemove
    case remove
    case cancel
  }

  let id: Identifier<SiteVisit>
  private var visit: SiteVisit?
  private var roster = Roster()
  private var cursor = ListCursor()
  private var isRemoving = false

  init(id: Identifier<SiteVisit>) { self.id = id }

  var request: Library.Request? { .init(roster: true, visit: id) }

  func title(_ language: Language) -> String {
    [VisitMessage.files(language), visit?.host].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isRemoving { return .asking(.keyRemove, yes: .remove, no: .cancel) }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.character("n"), label: .keyNew, .add),
        .key(.enter, .character("e"), label: .keyEdit, .edit),
        .key(.character("X"), label: .keyRemove, .askToRemove),
      ])
  }

  private var files: [Attachment] { visit?.attachments ?? [] }

  private var chosen: Attachment? {
    files.indices.contains(cursor.index) ? files[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = chosen?.id
      visit = library.visit(id)
      roster = library.roster
      if chosen?.id != kept { isRemoving = false }
      move(to: kept, context)
    case .saved(.visit(let saved, let was)):
      let known = Set((was?.attachments ?? files).map(\.id))
      let kept = chosen?.id
      visit = saved
      move(to: files.first { !known.contains($0.id) }?.id ?? kept, context)
      let isFewer = files.count < was?.attachments?.count ?? 0
      return [
        .say(.done(isFewer ? context.text(VisitMessage.fileRemoved) : context.text(Message.saved)))
      ]
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    guard let visit else { return [] }
    switch action {
    case .move(let motion): move(motion, context)
    case .add: return [.open(.attachmentForm(nil, of: visit))]
    case .edit:
      guard let chosen else { return [.say(.error(context.text(VisitMessage.chooseFile)))] }
      return [.open(.attachmentForm(chosen, of: visit))]
    case .askToRemove:
      guard chosen != nil else { return [.say(.error(context.text(VisitMessage.chooseFile)))] }
      if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
      isRemoving = true
    case .remove:
      isRemoving = false
      guard let chosen else { return [] }
      return [.save(.attachment(visit, was: visit, .remove(chosen)))]
    case .cancel: isRemoving = false
    }
    return []
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(
      motion, count: files.count, rows: context.rows - Self.headRows - Self.pathRows)
  }

  private mutating func move(to file: Identifier<Attachment>?, _ context: Context) {
    move(files.firstIndex { $0.id == file }.map { .to($0) } ?? .by(0), context)
  }

  // MARK: View

  private static let headRows = 1
  /// The rows below the list in which it is said where the chosen file lies.
  private static let pathRows = 2

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    let table = Table(
      [
        .wide(context.text(VisitMessage.fileTitle), 24, share: 2),
        .fixed(context.text(Term.kind), 5),
        .fixed(context.text(VisitMessage.fileSize), 8),
        .wide(context.text(Term.stop), 16), .fixed(context.text(Term.date), 10),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let room = rows.count - Self.headRows - Self.pathRows
    for (row, line) in zip(
      rows.dropFirst(Self.headRows), cursor.window(count: files.count, rows: room))
    {
      let file = files[line]
      table.draw(
        [
          (file.title, Style(.standard, bold: true)), (file.type.rawValue, .plain),
          (size(of: file), .plain),
          (owner(of: file, on: visit) ?? file.stop.flatMap { visit.stop($0)?.place } ?? "", .plain),
          (file.added.description, Style(.gray)),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if files.isEmpty {
      grid.line(
        context.text(VisitMessage.noFiles), row: rows.lowerBound + Self.headRows,
        style: Style(.gray))
    }
    if let chosen {
      grid.line(
        context.text(
          VisitMessage.liesAt, ["path": RecordPath.attachment(chosen, of: visit.id)]),
        row: rows.upperBound - 1, style: Style(.cyan))
    }
    if isRemoving {
      grid.question(context.text(VisitMessage.removeFile), row: rows.upperBound)
    }
  }

  /// Who handed it in as what she wrote.
  private func owner(of file: Attachment, on visit: SiteVisit) -> String? {
    visit.reflections?.first { $0.value.attachment == file.id }
      .map { roster[$0.key]?.name ?? $0.key.description }
  }

  private func size(of file: Attachment) -> String {
    guard file.size >= 1 << 20 else { return "\((file.size + 1023) >> 10) KB" }
    let tenths = file.size * 10 >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
