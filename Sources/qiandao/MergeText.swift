import Model

/// What the command says that makes two files of one person one.
enum MergeText: Catalogue {
  case merge, discussion, other, kept, undo, whichTwo
  case differences, merged, undone, given

  var phrase: Phrase {
    switch self {
    case .merge:
      Phrase(
        "Make two files of one person one.", "将同一人的两份档案合并为一份。", "將同一人的兩份檔案合併為一份。")
    case .discussion:
      Phrase(
        "Marks, places in classes, leaves, visits and results follow. Where both files say something and not the same, the one that is kept stands; on the screens (M in her file) each can be chosen. What is replaced stays in the history.",
        "考勤、班级座位、请假、观摩和成绩一并转入。两份档案不一致时以保留的一份为准；在界面中（学员档案按 M）可逐项选择。被替换的内容保留在历史记录中。",
        "考勤、班級座位、請假、觀摩和成績一併轉入。兩份檔案不一致時以保留的一份為準；在畫面中（學員檔案按 M）可逐項選擇。被取代的內容保留在歷史紀錄中。")
    case .other:
      Phrase("The file that is taken over.", "要并入的档案。", "要併入的檔案。")
    case .kept: Phrase("The file that is kept.", "要保留的档案。", "要保留的檔案。")
    case .undo:
      Phrase(
        "Make two files again, by the id of the one that was taken over.", "按被并入档案的编号撤销合并。",
        "按被併入檔案的編號復原合併。")
    case .whichTwo:
      Phrase(
        "Write the file that is taken over and the one that is kept, or --undo and the id of the first",
        "请写要并入的和要保留的档案，或用 --undo 加被并入档案的编号", "請寫要併入的和要保留的檔案，或用 --undo 加被併入檔案的編號")
    case .differences:
      Phrase(
        "{name} is kept, and stands in the {count} things in which the two differ",
        "保留 {name}，两份档案有 {count} 处不一致，以保留的一份为准",
        "保留 {name}，兩份檔案有 {count} 處不一致，以保留的一份為準")
    case .merged:
      Phrase(
        "Merged into the file of {name}; undo with: qiandao merge --undo {other}",
        "已并入{name}的档案；撤销请运行：qiandao merge --undo {other}",
        "已併入{name}的檔案；復原請執行：qiandao merge --undo {other}")
    case .given:
      Phrase(
        "{count} seats or numbers are somebody else's by now: another seat, no number",
        "{count} 个座号或编号已归他人：座号另排，编号清空", "{count} 個座號或編號已歸他人：座號另排，編號清空")
    case .undone:
      Phrase(
        "The file of {name} stands for itself again; {count} things changed since stay with the other one",
        "{name}的档案已恢复；合并后改过的 {count} 项仍归另一份", "{name}的檔案已恢復；合併後改過的 {count} 項仍歸另一份")
    }
  }
}
