import Model

/// What `--help` says of the export.
enum ExportHelp: Catalogue {
  case export, discussion, kind, file, trainingClass, all

  var phrase: Phrase {
    switch self {
    case .export: Phrase("Write a table into a file.", "将表格导出到文件。", "將表格匯出到檔案。")
    case .discussion:
      Phrase(
        "Trainees can be changed in a spreadsheet program and imported again. Phones and identity cards stand there whole, so the export is logged. A file of that name is replaced. Text that a spreadsheet program might run as a formula stays text: in .csv an apostrophe goes before it, which an import takes off.",
        "学员表可用表格软件修改后再导入。表中含完整的电话和身份证号，导出将记入日志。同名文件会被替换。可能被表格软件当作公式的文字保持为文字：.csv 中在其前加撇号，导入时自动去掉。",
        "學員表可用試算表軟體修改後再匯入。表中含完整的電話和身份證號，匯出將記入日誌。同名檔案會被取代。可能被試算表軟體當作公式的文字保持為文字：.csv 中在其前加撇號，匯入時自動去掉。"
      )
    case .kind:
      Phrase(
        "trainees: one row each; marks: one row a trainee and session; hours: one row a trainee and class.",
        "trainees：每名学员一行；marks：每名学员每个课次一行；hours：每名学员每个培训班一行。",
        "trainees：每名學員一列；marks：每名學員每個課次一列；hours：每名學員每個培訓班一列。")
    case .file:
      Phrase(
        "The file, by its ending a workbook, text with commas, or JSON.",
        "文件，按扩展名为工作簿、逗号分隔文本或 JSON。",
        "檔案，依副檔名為活頁簿、逗號分隔文字或 JSON。")
    case .trainingClass:
      Phrase("Only of this class.", "仅限该培训班。", "僅限該培訓班。")
    case .all:
      Phrase(
        "With trainees: those who have retired as well, and a column that says since when.",
        "导出 trainees 时：包括已退学员，并加一列注明日期。", "匯出 trainees 時：包括已退學員，並加一欄註明日期。")
    }
  }
}
