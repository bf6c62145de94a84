import Cells
import Model

/// The requests for leave of one class: who asks, what was decided, who is back.
struct LeaveList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case add
    case edit
    case askWhoApproves
    case type(Key)
    case approve
    case cancel
    case toggleRefusal
    case togglePaper
    case toggleReturn
    case openForm
  }

  let id: Identifier<TrainingClass>
  private(set) var trainingClass: TrainingClass?
  private(set) var leaves: [LeaveRequest] = []
  private(set) var roster = Roster()
  private(set) var sessions: [Session] = []
  private(set) var cursor = ListCursor()
  /// Who approves, while it is asked.
  private(set) var approver: TextField?
  /// The request that is being saved.
  private var saving: Identifier<LeaveRequest>?

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? { .init(roster: true, classes: true, sessions: .of(id)) }

  func title(_ language: Language) -> String {
    [LeaveMessage.leaveRequests(language), trainingClass?.title(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if approver != nil {
      return Keymap(
        [
          .key(.enter, label: .keyApprove, .approve),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { .type($0) })
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.character("n"), label: .keyNew, .add),
        .key(.enter, .character("e"), label: .keyEdit, .edit),
        .key(.character("y"), label: .keyApprove, .askWhoApproves),
        .key(.character("x"), label: .keyRefuse, .toggleRefusal),
        .key(.character("p"), label: .keyPaper, .togglePaper),
        .key(.character("r"), label: .keyReturned, .toggleReturn),
        .quiet(.character("w"), label: .keyMakePaper, .openForm),
      ])
  }

  /// The request under the cursor.
  var chosen: LeaveRequest? {
    leaves.indices.contains(cursor.index) ? leaves[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      sessions = library.sessions[id] ?? []
      show(library.trainingClass(id), context)
    case .saved(.trainingClass(let saved, let was)):
      show(saved, context)
      // What was just asked for is what the next key is about.
      let known = Set((was?.leaves ?? []).map(\.id))
      if saving == nil, let new = leaves.firstIndex(where: { !known.contains($0.id) }) {
        move(.to(new), context)
      }
      guard let leave = leaves.first(where: { $0.id == saving }) else { break }
      saving = nil
      return [.say(.done(context.answer(of: leave, in: saved, roster, sessions)))]
    case .notSaved: saving = nil
    default: break
    }
    return []
  }

  private mutating func show(_ trainingClass: TrainingClass?, _ context: Context) {
    let kept = chosen?.id
    self.trainingClass = trainingClass
    leaves = trainingClass?.leavesNewestFirst ?? []
    // The question was about a request that another program took away.
    if !leaves.contains(where: { $0.id == kept }) { approver = nil }
    move(leaves.firstIndex { $0.id == kept }.map { .to($0) } ?? .by(0), context)
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .type(let key):
      _ = approver?.type(key)
      return []
    case .cancel:
      approver = nil
      return []
    case .add:
      return trainingClass.map { [.open(.leaveForm(nil, of: $0, roster, sessions))] } ?? []
    default: break
    }
    guard let trainingClass, let chosen else {
      return [.say(.error(context.text(LeaveMessage.chooseLeave)))]
    }
    if action == .edit { return [.open(.leaveForm(chosen, of: trainingClass, roster, sessions))] }
    if action == .openForm {
      return [.open(.paper(.init(.letters(.leaveRequest(chosen.id), of: id))))]
    }
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    switch action {
    case .askWhoApproves:
      approver = TextField(chosen.approvedBy ?? trainingClass.lastApprover ?? "")
    case .approve:
      let name = Fields.text(approver?.text ?? "")
      approver = nil
      return name.map { save(chosen.approving(by: $0), in: trainingClass) } ?? []
    case .toggleRefusal:
      return save(chosen.togglingRefusal(on: context.now.day), in: trainingClass)
    case .togglePaper:
      return save(chosen.togglingPaper(), in: trainingClass)
    case .toggleReturn:
      do throws(ReturnError) {
        return save(try chosen.togglingReturn(at: context.now), in: trainingClass)
      } catch {
        return [.say(.error(error.explanation(in: context.language)))]
      }
    default: break
    }
    return []
  }

  private mutating func save(_ leave: LeaveRequest, in was: TrainingClass) -> [Effect] {
    saving = leave.id
    return [.save(.trainingClass(was.setting(leave), was: was))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: leaves.count, rows: context.rows - Self.headRows)
  }
}
