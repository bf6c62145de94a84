import Model

/// What the commands say of groups of trainees.
enum GroupText: Catalogue {
  case addGroup, groups, group, groupArgument, groupFilter, groupEnrol, enrolledOrGroup
  case name, leastEducation, mostEducation, ages, income, post, unit
  case asksFor, members, removeGroup, removed

  var phrase: Phrase {
    switch self {
    case .addGroup: Phrase("Add a group of trainees.", "新增学员分组。", "新增學員分組。")
    case .groups: Phrase("List groups of trainees.", "列出学员分组。", "列出學員分組。")
    case .group:
      Phrase("Show the figures and the trainees of a group.", "查看分组的统计和成员。", "檢視分組的統計和成員。")
    case .groupArgument:
      Phrase(
        "A group: its id or a unique part of its name.", "分组：编号或名称中唯一的一部分。", "分組：編號或名稱中唯一的一部分。")
    case .groupFilter: Phrase("Only trainees of this group.", "仅列出该分组的学员。", "僅列出該分組的學員。")
    case .groupEnrol: Phrase("Enroll all of this group.", "编入该分组的全部学员。", "編入該分組的全部學員。")
    case .enrolledOrGroup:
      Phrase(
        "Name whom to enroll, or a --group", "请写明要编入的学员，或用 --group 指定分组",
        "請寫明要編入的學員，或用 --group 指定分組")
    case .name: Phrase("Its name.", "名称。", "名稱。")
    case .leastEducation:
      Phrase(
        "The least education, such as senior-middle or 大专.", "最低学历，如 senior-middle 或 大专。",
        "最低學歷，如 senior-middle 或 大專。")
    case .mostEducation: Phrase("The most education.", "最高学历。", "最高學歷。")
    case .ages:
      Phrase(
        "Ages: 26-35, 60- for 60 and more, -35 for up to 35.",
        "年龄：26-35；60- 为 60 岁以上；-35 为 35 岁以下。",
        "年齡：26-35；60- 為 60 歲以上；-35 為 35 歲以下。")
    case .income:
      Phrase(
        "Yearly income in yuan: 7000-8000, 60000+.", "年收入（元）：7000-8000、60000+。",
        "年收入（元）：7000-8000、60000+。")
    case .post:
      Phrase(
        "A word that her post holds; may be given several times.", "职务中含有的词，可多次使用。",
        "職務中含有的詞，可多次使用。")
    case .unit:
      Phrase(
        "A unit, with those below it; may be given several times.", "单位（含下级单位），可多次使用。",
        "單位（含下級單位），可多次使用。")
    case .asksFor: Phrase("Who belongs to it", "条件", "條件")
    case .members: Phrase("Trainees", "人数", "人數")
    case .removeGroup:
      Phrase(
        "Remove a group; its trainees stay as they are.", "删除分组；学员不受影响。", "刪除分組；學員不受影響。")
    case .removed: Phrase("The group {name} is removed", "已删除分组“{name}”", "已刪除分組「{name}」")
    }
  }
}
