import Model

/// What the commands about moves, units and retiring say, and their help.
enum PeopleText: Catalogue {
  case move, moveUnit, movePost, moveOn, moved
  case units, own, all
  case retire, retireOn, undo, retired, back, notRetired, onlyOne, allTrainees
  case retiredInFile, retiredEnrolled

  var phrase: Phrase {
    switch self {
    case .move:
      Phrase(
        "Move a trainee to another unit or post; what she attended before stays with the old one.",
        "调动学员的单位或职务；此前的考勤仍属原单位。", "調動學員的單位或職務；此前的考勤仍屬原單位。")
    case .moveUnit: Phrase("Where she goes; a new unit is made.", "新单位；没有时自动建立。", "新單位；沒有時自動建立。")
    case .movePost:
      Phrase(
        "Her post there; without it she keeps hers, an empty one is none.",
        "新职务；不写则不变，留空为无。", "新職務；不寫則不變，留空為無。")
    case .moveOn: Phrase("The day of the move; else today.", "调动日期；默认今日。", "調動日期；預設今日。")
    case .moved:
      Phrase(
        "{name}: {from} → {to}, {day}", "{name}：{from} → {to}，{day}", "{name}：{from} → {to}，{day}")
    case .units:
      Phrase(
        "List the units as a tree, with how many trainees work in them.", "按层级列出单位及学员人数。",
        "按層級列出單位及學員人數。")
    case .own: Phrase("Here", "本单位", "本單位")
    case .all: Phrase("With below", "含下级", "含下級")
    case .retire:
      Phrase(
        "Take a trainee out of the roster of today; what she attended stays.",
        "将学员移出现有花名册；已有记录保留。", "將學員移出現有花名冊；已有紀錄保留。")
    case .retireOn: Phrase("Since when; else today.", "自哪一天起；默认今日。", "自哪一天起；預設今日。")
    case .undo: Phrase("Take her back into the roster.", "移回花名册。", "移回花名冊。")
    case .retired: Phrase("{name}: retired since {day}", "{name}：自 {day} 起已退", "{name}：自 {day} 起已退")
    case .back: Phrase("{name}: back in the roster", "{name}：已移回花名册", "{name}：已移回花名冊")
    case .notRetired:
      Phrase("{name} is not retired; nothing to undo", "{name}未退，无须恢复", "{name}未退，無須恢復")
    case .onlyOne:
      Phrase("Write --on or --undo, not both", "--on 与 --undo 只能用其一", "--on 與 --undo 只能用其一")
    case .allTrainees: Phrase("Those who have retired as well.", "包括已退学员。", "包括已退學員。")
    case .retiredInFile:
      Phrase(
        "In the file, but retired: {names}; take one back with: qiandao retire WHO --undo",
        "文件中有已退学员：{names}；恢复请运行：qiandao retire 学员 --undo",
        "檔案中有已退學員：{names}；恢復請執行：qiandao retire 學員 --undo")
    case .retiredEnrolled:
      Phrase("Enrolled, but retired: {names}", "已编入，但已退：{names}", "已編入，但已退：{names}")
    }
  }
}
