import Model

/// What is to be done, as text below what it is about.
enum ActionTable {
  /// - Parameter kind: what the actions are called here.
  static func lines(_ actions: [Action], of kind: Term) -> [String] {
    guard !actions.isEmpty else { return [] }
    let rows = actions.map { action in
      let done = action.done.map { Message.doneOn(.current, ["day": $0.description]) }
      return [
        action.due?.description ?? "", action.owner ?? "", action.text,
        done ?? Message.notDone(.current),
      ]
    }
    let headings = [Term.due, .owner, kind].map { $0(.current) } + [Message.state(.current)]
    return TextTable(headings, rows).lines.map { "  " + $0 }
  }
}
