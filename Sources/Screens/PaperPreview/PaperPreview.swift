import Cells
import Model

/// A paper as text, page by page as it will be printed.
struct PaperPreview: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case turn(Int)
    case write
    case print
    case toggleNumbers
    case editLayout
    case layOut
    case stop
    case leave
  }

  /// Which of its works it waits for.
  private enum Task: Equatable {
    case layOut, write, findPrinters, print(PaperOrder, PrintOptions)
  }

  /// Why a paper cannot be seen.
  private enum Trouble: Equatable {
    case stopped, failed(String)
  }

  /// The row with the number of the page.
  private static let headRows = 1

  private var order: PaperOrder
  private var proof: PaperProof?
  /// Why there is no proof.
  private var trouble: Trouble?
  private var task: Task?
  private var bar: WorkBar?
  /// Whether records have changed while it waited for a work that they do not concern.
  private var isOutdated = false
  /// The paper as it was seen when printing was asked for.
  private var asked: PaperOrder?
  private var page = 0
  private var cursor = ListCursor()

  init(_ order: PaperOrder) { self.order = order }

  /// The class whose sign-in sheet it is.
  private var trainingClass: TrainingClass?

  /// No more than its keys need: the paper is made of what is on disk. But what changes there concerns it.
  var request: Library.Request? { .init(classes: sheetOwner != nil) }

  private var sheetOwner: Identifier<TrainingClass>? {
    if case .sheet(_, let trainingClass, _) = order.subject { trainingClass } else { nil }
  }

  var isWaiting: Bool { task != nil }

  func title(_ language: Language) -> String {
    proof?.title ?? PaperMessage.paper(language)
  }

  var keymap: Keymap<Action> {
    if isWaiting {
      // What is only laid out again can be read, and is left like anything else.
      guard task == .layOut, proof != nil else { return .waiting(stop: .stop) }
      return Keymap([.key(.escape, label: .keyBack, .leave)], text: { _ in nil })
    }
    let layout: [Keymap<Action>.Binding] =
      sheetOwner == nil ? [] : [.key(.character("e"), label: .keyLayout, .editLayout)]
    guard proof != nil else {
      let again = Keymap<Action>.Binding.key(
        .enter, .character("w"), .character("p"), .character("f"), label: .keyLayOut, .layOut)
      return Keymap((trouble == .stopped ? [again] : []) + layout)
    }
    return Keymap(
      [
        .key(.character("w"), label: .keyWritePDF, .write),
        .key(.character("p"), label: .keyPrint, .print),
        .key(.right, .character("l"), label: .keyNextPage, .turn(1)),
        .quiet(.left, .character("h"), label: .keyPreviousPage, .turn(-1)),
        .unmasking(.toggleNumbers),
      ]
        + layout + Keymap.moving(Action.move))
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      trainingClass = sheetOwner.flatMap(library.trainingClass)
      // Numbers do not stay whole where the paper was left; what was asked for before is printed with them.
      if !order.isMasked, !context.showsNumbers {
        order.isMasked = true
        proof = nil
      }
      guard task == nil || task == .layOut else {
        isOutdated = true
        return []
      }
      return layOut()
    case .numbersShown(let isShown):
      guard order.isMasked == isShown else { return [] }
      order.isMasked = !isShown
      // Numbers are not to stay where the masked paper cannot be laid out.
      if order.isMasked { proof = nil }
      return layOut()
    case .printAsked(let options):
      return asked.map { begin(.print($0, options), .printing) } ?? []
    case .worked(.progress(let progress)): bar?.progress = progress
    case .worked(.ended(let result)): return take(result, context)
    default: break
    }
    return []
  }

  private mutating func layOut() -> [Effect] { begin(.layOut, PaperMessage.layingOut) }

  private mutating func begin(_ task: Task, _ name: PaperMessage) -> [Effect] {
    // It stops what it does not wait for any more.
    if self.task == .layOut, task != .layOut { isOutdated = true }
    self.task = task
    bar = WorkBar(name)
    switch task {
    case .layOut: return [.begin(.layOut(order))]
    case .write: return [.begin(.write(order))]
    case .findPrinters: return [.begin(.findPrinters)]
    case .print(let order, let options): return [.begin(.print(order, options))]
    }
  }

  private mutating func take(_ result: WorkResult, _ context: Context) -> [Effect] {
    let ended = task
    (task, bar) = (nil, nil)
    var effects: [Effect] = []
    switch result {
    case .laidOut(let proof):
      self.proof = proof
      trouble = nil
      page = min(page, max(proof.pages.count - 1, 0))
    case .written(let path):
      effects = [.say(.done(context.text(Message.sheetWritten, ["path": path])))]
    case .printers(let printers):
      effects = [.open(.printForm(printers, pages: proof?.pages.count ?? 0))]
    case .printed(let job):
      effects = [
        .say(.done(context.text(Message.sheetPrinted, ["job": job.id]))), .follow(job),
      ]
    case .notPrinted(let why):
      effects = [.say(.error(context.text(Message.printFailed, ["why": why])))]
    case .failed(let why):
      if ended == .layOut {
        (proof, trouble) = (nil, .failed(why))
      } else {
        effects = [.say(.error(why))]
      }
    default: break
    }
    guard isOutdated else { return effects }
    isOutdated = false
    return effects + layOut()
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      let before = cursor
      cursor.scroll(motion, lines: lines.count, rows: context.rows - Self.headRows)
      // Whoever turns over at the end of a page wants to read on.
      if case .pages(let pages) = motion, cursor == before { turn(pages) }
    case .turn(let pages): turn(pages)
    case .write: return begin(.write, .writing)
    case .toggleNumbers: return [context.toggleNumbers(of: order.id)]
    case .editLayout: return trainingClass.map { [.open(.sheetForm($0))] } ?? []
    case .layOut: return layOut()
    case .print:
      asked = order
      return begin(.findPrinters, .looking)
    case .stop: return stop(context)
    case .leave: return [.stopWork, .back]
    }
    return []
  }

  private mutating func stop(_ context: Context) -> [Effect] {
    let what: PaperMessage? =
      switch task {
      case .layOut: .stopped
      case .write: .writingStopped
      case .findPrinters: .lookingStopped
      case .print: .printingStopped
      case nil: nil
      }
    guard let what else { return [] }
    let isLaidOut = task != .layOut || proof != nil
    (task, bar) = (nil, nil)
    guard isLaidOut else {
      trouble = .stopped
      return [.stopWork]
    }
    let effects: [Effect] = [.stopWork, .say(.done(context.text(what)))]
    guard isOutdated else { return effects }
    isOutdated = false
    return effects + layOut()
  }

  private mutating func turn(_ steps: Int) {
    let next = min(max(page + steps, 0), max((proof?.pages.count ?? 0) - 1, 0))
    guard next != page else { return }
    page = next
    cursor = ListCursor()
  }

  private var lines: [String] {
    guard let proof, proof.pages.indices.contains(page) else { return [] }
    return proof.pages[page]
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    if let proof {
      let pages = String(max(proof.pages.count, 1))
      let room = rows.count - Self.headRows
      let first = cursor.firstSeen(lines: lines.count, rows: room)
      // Lines of the page that the window has no room for.
      let rest = [first > 0 ? "↑" : nil, first + room < lines.count ? "↓" : nil]
      let place = context.text(Message.pageOf, ["page": String(page + 1), "pages": pages])
      grid.line(
        ([place] + rest.compactMap(\.self)).joined(separator: " "), row: rows.lowerBound,
        style: Style(.gray))
      for (row, line) in zip(rows.dropFirst(Self.headRows), lines.dropFirst(first)) {
        grid.write(line.truncated(to: grid.size.columns), row: row, column: 0)
      }
    } else if let trouble {
      let text =
        switch trouble {
        case .stopped: context.text(PaperMessage.stopped)
        case .failed(let why): why
        }
      let lines = text.wrapped(to: grid.size.columns - 2, lines: rows.count)
      for (row, line) in zip(rows, lines) { grid.line(line, row: row) }
    }
    bar?.draw(into: &grid, row: rows.upperBound - 2, context)
  }
}
