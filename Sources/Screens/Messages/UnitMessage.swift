import Model

/// What the screens say of units.
enum UnitMessage: Catalogue {
  case units, counted, own, all, noUnits, newUnit, editUnit, parentHint, chooseUnit
  case removeQuestion, removed, mergeWith, mergeQuestion, merged, invitedHint

  var phrase: Phrase {
    switch self {
    case .units: Phrase("Units", "单位", "單位")
    case .counted:
      Phrase(
        "{units} units · trainees in none: {without}", "{units}个单位 · {without}名学员未填单位",
        "{units}個單位 · {without}名學員未填單位")
    case .own: Phrase("Here", "本单位", "本單位")
    case .all: Phrase("With below", "含下级", "含下級")
    case .noUnits: Phrase("No units yet; press n", "还没有单位，按 n 新建", "還沒有單位，按 n 新增")
    case .newUnit: Phrase("New unit", "新建单位", "新增單位")
    case .editUnit: Phrase("Edit unit", "修改单位", "修改單位")
    case .parentHint:
      Phrase("the unit above it; empty: none", "上一级单位，留空：无", "上一級單位，留空：無")
    case .chooseUnit: Phrase("Choose a unit first", "请先选择单位", "請先選擇單位")
    case .removeQuestion: Phrase("Remove {name}?", "删除{name}？", "刪除{name}？")
    case .removed: Phrase("{name} is removed", "已删除{name}", "已刪除{name}")
    case .mergeWith:
      Phrase(
        "Go to the unit that {name} is the same as, and press Enter", "{name}与哪个单位相同？选中后按 Enter",
        "{name}與哪個單位相同？選取後按 Enter")
    case .mergeQuestion:
      Phrase(
        "Is {name} the same as {other}, which stays?", "{name}并入{other}，只保留后者？",
        "{name}併入{other}，只保留後者？")
    case .invitedHint:
      Phrase(
        "the unit that it is brought to; empty: none", "送培训到哪个单位；留空则不是请进来",
        "送培訓到哪個單位；留空則不是請進來")
    case .merged: Phrase("{name} is now {other}", "{name}已并入{other}", "{name}已併入{other}")
    }
  }
}
