import Model

/// What the screens say of making two files of one person one.
enum MergeMessage: Catalogue {
  case pickTwin, pickTwinHint, twinName, twinPhone, twinReading, alike
  case merge, keptFile, otherFile, subject, noDifferences, askMerge
  case merged, undone, undonePartly, undoneGiven, askUndo, takenOver, nothingToUndo

  var phrase: Phrase {
    switch self {
    case .pickTwin: Phrase("Another file of hers", "她的另一份档案", "她的另一份檔案")
    case .pickTwinHint:
      Phrase(
        "Which file is {name} as well? Those most alike stand first", "哪一份也是{name}的档案？最相近的排在前面",
        "哪一份也是{name}的檔案？最相近的排在前面")
    case .twinName: Phrase("same name", "同名", "同名")
    case .twinPhone: Phrase("same phone", "同电话", "同電話")
    case .twinReading: Phrase("same sound", "同音", "同音")
    case .alike: Phrase("Alike in", "相同之处", "相同之處")
    case .merge: Phrase("Merge two files", "合并档案", "合併檔案")
    case .keptFile: Phrase("Kept", "保留", "保留")
    case .otherFile: Phrase("Taken over", "并入", "併入")
    case .subject: Phrase("They differ in", "不一致之处", "不一致之處")
    case .noDifferences:
      Phrase("The two files contradict each other in nothing", "两份档案没有矛盾", "兩份檔案沒有矛盾")
    case .askMerge:
      Phrase(
        "Merge {other} into {name}? It can be undone at any time.",
        "将 {other} 并入 {name}？以后随时可以撤销", "將 {other} 併入 {name}？以後隨時可以復原")
    case .merged:
      Phrase("Merged; u undoes it", "已合并，按 u 撤销", "已合併，按 u 復原")
    case .undone: Phrase("They are two files again", "已撤销合并，恢复为两份档案", "已復原合併，恢復為兩份檔案")
    case .undonePartly:
      Phrase(
        "They are two files again; {count} things changed since stay with {name}",
        "已恢复为两份档案；合并后改过的 {count} 项仍归{name}", "已恢復為兩份檔案；合併後改過的 {count} 項仍歸{name}")
    case .undoneGiven:
      Phrase(
        "Two files again; {count} things stay with {name}, {given} seats or numbers are others'",
        "已恢复为两份档案；{count} 项仍归{name}，{given} 个座号或编号已归他人",
        "已恢復為兩份檔案；{count} 項仍歸{name}，{given} 個座號或編號已歸他人")
    case .askUndo:
      Phrase(
        "Undo the merge of {day} of {other} into {name}?", "撤销 {day} 将{other}并入{name}的合并？",
        "復原 {day} 將{other}併入{name}的合併？")
    case .takenOver:
      Phrase("This file was taken over by another one", "本档案已并入另一份档案", "本檔案已併入另一份檔案")
    case .nothingToUndo:
      Phrase("No file was merged into this one", "没有档案并入本档案", "沒有檔案併入本檔案")
    }
  }
}
