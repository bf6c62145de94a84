import Model

/// What the screens say of groups of trainees.
enum GroupMessage: Catalogue {
  case groups, everybody, noGroups, asksFor, members, groupGone, narrowedTo, nobody
  case newGroup, editGroup, groupName, leastEducation, mostEducation, posts, units
  case educationHint, agesHint, incomeHint, postsHint, unitsHint, savedGroup
  case chooseGroup, removeQuestion, removed

  var phrase: Phrase {
    switch self {
    case .groups: Phrase("Groups", "分组", "分組")
    case .everybody: Phrase("All trainees", "全部学员", "全部學員")
    case .noGroups:
      Phrase(
        "No groups yet; n makes one, such as “under 35, college or more”",
        "还没有分组，按 n 新建，例如“35 岁以下、大专及以上”", "還沒有分組，按 n 新增，例如「35 歲以下、大專及以上」")
    case .asksFor: Phrase("Who belongs to it", "条件", "條件")
    case .members: Phrase("Trainees", "人数", "人數")
    case .groupGone: Phrase("This group is no longer there", "该分组已不存在", "該分組已不存在")
    case .narrowedTo:
      Phrase(
        "{group}: {count} of {all}", "{group}：{all} 人中的 {count} 人", "{group}：{all} 人中的 {count} 人")
    case .nobody:
      Phrase(
        "Nobody belongs to it; whose file does not say it does not count",
        "没有符合条件的学员；档案中未填所需内容的不计入", "沒有符合條件的學員；檔案中未填所需內容的不計入")
    case .newGroup: Phrase("New group", "新建分组", "新增分組")
    case .editGroup: Phrase("Edit group", "修改分组", "修改分組")
    case .groupName: Phrase("Name", "名称", "名稱")
    case .leastEducation: Phrase("Education from", "学历不低于", "學歷不低於")
    case .mostEducation: Phrase("Education up to", "学历不高于", "學歷不高於")
    case .posts: Phrase("Post", "职务", "職務")
    case .units: Phrase("Unit", "单位", "單位")
    case .educationHint:
      Phrase(
        "of those whose files tell one", "只计入已填学历的学员，中专按高中计",
        "只計入已填學歷的學員，中專按高中計")
    case .agesHint:
      Phrase(
        "26-35, 60- for 60 and more, -35 for up to 35", "26-35；60- 为 60 岁以上；-35 为 35 岁以下",
        "26-35；60- 為 60 歲以上；-35 為 35 歲以下")
    case .incomeHint:
      Phrase("a year, in yuan: 7000-8000, 6万+", "每年，元：7000-8000、6万+", "每年，元：7000-8000、6萬+")
    case .postsHint:
      Phrase(
        "words of which the post holds one, with commas: 主席, 主任", "职务中含有其中之一即可，用逗号分开：主席，主任",
        "職務中含有其中之一即可，用逗號分開：主席，主任")
    case .unitsHint:
      Phrase(
        "names, with commas; those below them belong to them", "单位名称，用逗号分开；下级单位也算在内",
        "單位名稱，用逗號分開；下級單位也算在內")
    case .chooseGroup: Phrase("Choose a group first", "请先选择分组", "請先選擇分組")
    case .removeQuestion:
      Phrase(
        "Remove the group {name}? Its trainees stay as they are", "删除分组“{name}”？学员不受影响",
        "刪除分組「{name}」？學員不受影響")
    case .removed: Phrase("The group {name} is removed", "已删除分组“{name}”", "已刪除分組「{name}」")
    case .savedGroup:
      Phrase("Saved: {count} belong to it", "已保存：共 {count} 人", "已儲存：共 {count} 人")
    }
  }
}
