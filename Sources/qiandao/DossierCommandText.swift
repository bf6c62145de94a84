import Model

/// What the command about dossiers says, and its help.
enum DossierCommandText: Catalogue {
  case dossier, unit, trainingClass, oneOfBoth, emptyUnit, year

  var phrase: Phrase {
    switch self {
    case .dossier:
      Phrase(
        "Write the dossiers of a unit, or the dossier of a class with what is missing in it.",
        "生成单位学员的学习培训档案，或培训班档案及所缺材料清单。", "產生單位學員的學習培訓檔案，或培訓班檔案及所缺材料清單。")
    case .unit:
      Phrase(
        "A unit: the dossiers of all its trainees and of those below it.", "单位：本单位及下级单位全部学员的档案。",
        "單位：本單位及下級單位全部學員的檔案。")
    case .trainingClass:
      Phrase("A class: id or part of its name.", "培训班：编号或名称的一部分。", "培訓班：編號或名稱的一部分。")
    case .oneOfBoth:
      Phrase(
        "Write either --unit or --class", "请在 --unit 与 --class 中选用其一", "請在 --unit 與 --class 中選用其一")
    case .emptyUnit:
      Phrase(
        "{name} has no trainees, nor have units below it; see: qiandao units",
        "{name}及其下级单位没有学员；请运行：qiandao units", "{name}及其下級單位沒有學員；請執行：qiandao units")
    case .year: Phrase("Year", "年度", "年度")
    }
  }
}

/// Why no dossiers are written.
enum DossierError: Explained {
  /// Nobody works in the unit of this name.
  case emptyUnit(String)

  func explanation(in language: Language) -> String {
    switch self {
    case .emptyUnit(let name): DossierCommandText.emptyUnit(language, ["name": name])
    }
  }
}
