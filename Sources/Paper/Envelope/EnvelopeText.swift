import Model

/// The words on the envelope for the costs of a class that are no term of the field.
enum EnvelopeText: Catalogue {
  case title, days, checklist, check, counts, walkIns, signed, differs, signedHint, costs, heading,
    planned
  case spent, receipts, total, preparedBy, approvedBy, paidBy

  var phrase: Phrase {
    switch self {
    case .title: Phrase("{name}: Reimbursement", "{name}培训费报销材料", "{name}培訓費報銷材料")
    case .days: Phrase("Days held", "上课天数", "上課天數")
    case .checklist: Phrase("Papers in this envelope", "材料清单", "材料清單")
    case .check: Phrase("Tick", "核对", "核對")
    case .counts: Phrase("Head counts", "各课次人数", "各課次人數")
    case .walkIns: Phrase("Walk-ins", "临时", "臨時")
    case .signed: Phrase("Signatures", "签名数", "簽名數")
    case .differs: Phrase("DIFFERS: {count}", "不一致：{count}", "不一致：{count}")
    case .signedHint:
      Phrase(
        "Count the signatures on each sheet; where they differ from Actual and Walk-ins together, say why.",
        "请清点每张签到表的签名数；与“实到”加“临时”人数不一致的，须说明原因。",
        "請清點每張簽到表的簽名數；與「實到」加「臨時」人數不一致的，須說明原因。")
    case .costs: Phrase("Costs", "费用明细", "費用明細")
    case .heading: Phrase("Heading", "科目", "科目")
    case .planned: Phrase("Approved (yuan)", "批准金额（元）", "批准金額（元）")
    case .spent: Phrase("Spent (yuan)", "实际金额（元）", "實際金額（元）")
    case .receipts: Phrase("Receipts", "单据张数", "單據張數")
    case .total: Phrase("In all", "合计", "合計")
    case .preparedBy: Phrase("Prepared by", "经办人", "經辦人")
    case .approvedBy: Phrase("In charge", "负责人", "負責人")
    case .paidBy: Phrase("Finance", "财务", "財務")
    }
  }
}
