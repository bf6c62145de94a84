/// A paper without which the costs of a class are not paid back.
public enum ReimbursementItem: CaseIterable, Sendable {
  /// The approval of the plan (培训计划审批).
  case planApproval
  /// The notice that called the class (培训通知).
  case notice
  /// The signed sheets of those who were really there (签到表).
  case signInSheets
  /// The receipts (发票).
  case receipts
  /// What was spent on what (费用明细).
  case costBreakdown
  /// The receipts of the trainers for their fees (讲课费签收单).
  case trainerFees

  /// The paper of the class's file that tells whether it is there; nil where no record does.
  public var paper: ClassPaper? {
    switch self {
    case .planApproval: nil
    case .notice: .notice
    case .signInSheets: .signInSheets
    case .receipts, .costBreakdown, .trainerFees: .costs
    }
  }

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .planApproval: Phrase("Approval of the training plan", "培训计划审批", "培訓計劃審批")
    case .notice: Phrase("Notice of the class", "培训通知", "培訓通知")
    case .signInSheets:
      Phrase("Signed sign-in sheets of those really there", "实际参训人员签到表", "實際參訓人員簽到表")
    case .receipts: Phrase("Receipts", "发票", "發票")
    case .costBreakdown: Phrase("Cost breakdown", "费用明细", "費用明細")
    case .trainerFees: Phrase("Fee receipts of trainers", "讲课费签收单", "講課費簽收單")
    }
  }
}
