import Model

extension Problem.Fault {
  /// What to do about it; nil where saying what is wrong says that too.
  func advice(in language: Language) -> String? {
    phrase?(language)
  }

  private var phrase: Phrase? {
    switch self {
    case .unreadable, .exposed, .folder, .noIDCard, .noLogo: nil
    case .malformed:
      Phrase(
        "mend it by hand, or put the whole folder back with qiandao restore",
        "请手工修改，或用 qiandao restore 从备份恢复整个文件夹", "請手動修改，或用 qiandao restore 從備份還原整個資料夾")
    case .wrongID:
      Phrase("rename the file, or mend the id by hand", "请改文件名，或手工改编号", "請改檔名，或手動改編號")
    case .missing:
      Phrase(
        "restore a backup with qiandao restore, or take the name out",
        "请用 qiandao restore 从备份恢复，或去掉该引用", "請用 qiandao restore 從備份還原，或去掉該引用")
    case .stray:
      Phrase("look what it is and move it away", "请查看后移走", "請查看後移走")
    case .leftover, .unfinished, .undecided, .torn:
      Phrase(
        "run qiandao check --repair", "请运行 qiandao check --repair", "請執行 qiandao check --repair")
    case .contradiction, .empty, .noWording:
      Phrase("correct it", "请更正", "請更正")
    case .lost:
      Phrase(
        "restore a backup with qiandao restore; a lost township.json is made by qiandao init --name NAME",
        "请用 qiandao restore 从备份恢复；township.json 可用 qiandao init --name 名称 重建",
        "請用 qiandao restore 從備份還原；township.json 可用 qiandao init --name 名稱 重建")
    case .link:
      Phrase("put the file or folder itself in its place", "请换成真正的文件或文件夹", "請換成真正的檔案或資料夾")
    case .twin:
      Phrase("compare the two and move one away", "请比较后移走其一", "請比較後移走其一")
    case .unlikeCard:
      Phrase("compare with her card and correct it", "请核对身份证后更正", "請核對身份證後更正")
    case .shared:
      Phrase("correct one of the two", "请更正其一", "請更正其一")
    case .repeated:
      Phrase("take one out, or give it another id", "请去掉其一或另给编号", "請去掉其一或另給編號")
    case .uncounted:
      Phrase("enrol her, or clear the mark", "请编入该班，或清除该考勤", "請編入該班，或清除該考勤")
    case .miscounted:
      Phrase(
        "look for a second “status” inside a mark and take it out", "请查找考勤中多余的“status”并去掉",
        "請查找考勤中多餘的「status」並去掉")
    case .cycle:
      Phrase("give one of them another parent", "请更正其中一个的上级单位", "請更正其中一個的上級單位")
    }
  }
}
