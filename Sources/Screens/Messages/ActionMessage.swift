import Model

/// What the form of an action is called, by what it is about.
enum ActionMessage: Catalogue {
  case newAction, editAction, newDecision, editDecision

  var phrase: Phrase {
    switch self {
    case .newAction: Phrase("New action", "新建整改措施", "新增整改措施")
    case .editAction: Phrase("Edit action", "修改整改措施", "修改整改措施")
    case .newDecision: Phrase("New decision", "新建议定事项", "新增議定事項")
    case .editDecision: Phrase("Edit decision", "修改议定事项", "修改議定事項")
    }
  }
}
