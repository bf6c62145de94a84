import Model

/// The words on lists of people and on their attendance that are no term of the field.
enum ListText: Catalogue {
  case roster, rosterOfUnit, rosterOfClass, sectionTitle, withoutUnit, since
  case posting, counts, notAllMarked, session, exceptionsOf, nobodyMissing, nobodyTaken
  case list
  case objections, postedFor, contact, sealed
  case exceptions, heldSessions, concerned, what, reason, tooLate, total, times, hours, madeUp
  case nobody

  var phrase: Phrase {
    switch self {
    case .roster: Phrase("Roster", "学员花名册", "學員花名冊")
    case .rosterOfUnit: Phrase("{name}: Roster", "{name}学员花名册", "{name}學員花名冊")
    case .rosterOfClass: Phrase("{name}: Roster", "{name}学员名册", "{name}學員名冊")
    case .sectionTitle: Phrase("{unit}: {count}", "{unit}（{count}人）", "{unit}（{count}人）")
    case .withoutUnit: Phrase("Without a unit", "未填单位", "未填單位")
    case .since: Phrase("from {day}", "自{day}", "自{day}")
    case .posting: Phrase("{name}: Attendance", "{name}考勤公示", "{name}考勤公示")
    case .counts: Phrase("Head counts", "出勤情况", "出勤情況")
    case .notAllMarked:
      Phrase(
        "Not all are marked: {count} unmarked. This is no final result.",
        "尚未全部点名：未点{count}人次，本公示不是最终结果。", "尚未全部點名：未點{count}人次，本公示不是最終結果。")
    case .session: Phrase("No. {number} {span}", "第{number}次 {span}", "第{number}次 {span}")
    case .exceptionsOf:
      Phrase(
        "{session} – late, early, on leave or absent: {count}", "{session}　未全程出勤{count}人",
        "{session}　未全程出勤{count}人")
    case .nobodyMissing:
      Phrase(
        "Of those marked, all were there from beginning to end.", "已点学员全部按时出勤。", "已點學員全部按時出勤。")
    case .nobodyTaken: Phrase("Nobody has been taken yet.", "尚未点名。", "尚未點名。")
    case .list: Phrase("Everybody by seat", "考勤明细", "考勤明細")
    case .objections:
      Phrase(
        "This is the attendance as it was recorded. Whoever has an objection is asked to tell the contact below while this is posted.",
        "现将以上考勤情况予以公示。如有异议，请在公示期内向以下联系人反映。",
        "現將以上考勤情況予以公示。如有異議，請在公示期內向以下聯絡人反映。")
    case .postedFor: Phrase("Posted from – until", "公示期", "公示期")
    case .contact: Phrase("Contact", "联系人", "聯絡人")
    case .sealed: Phrase("(seal)", "（盖章）", "（蓋章）")
    case .exceptions:
      Phrase("{name}: Absence and Lateness", "{name}缺勤迟到名单", "{name}缺勤遲到名單")
    case .heldSessions: Phrase("Sessions held", "已上课次", "已上課次")
    case .concerned: Phrase("Trainees listed", "涉及学员", "涉及學員")
    case .what: Phrase("Attendance", "考勤", "考勤")
    case .reason: Phrase("Reason, note", "原因、备注", "原因、備註")
    case .tooLate: Phrase("counts as absence", "按旷课计", "按曠課計")
    case .total: Phrase("In all", "合计", "合計")
    case .times: Phrase("{what} {count}×", "{what}{count}次", "{what}{count}次")
    case .hours: Phrase("{what} {count} h", "{what}{count}学时", "{what}{count}學時")
    case .madeUp: Phrase("{hours} h, {day}", "{hours}学时 {day}", "{hours}學時 {day}")
    case .nobody:
      Phrase(
        "Nobody was absent, late, early or on leave, and nothing was remarked.",
        "无缺席、迟到、早退、请假学员，也无课堂表现记录。", "無缺席、遲到、早退、請假學員，也無課堂表現紀錄。")
    }
  }
}

extension Fact {
  /// A day that is to be written by hand.
  static func day(_ label: some Catalogue, _ language: Language) -> Fact {
    let blank = PaperText.blankDate(language)
    return Fact(label(language), blank.isEmpty ? nil : blank)
  }
}

extension UnitSection {
  /// The row above those who work in the unit: its name, and how many they are.
  func titleRow(_ language: Language) -> Table.Row {
    Table.Row(
      title: ListText.sectionTitle(
        language,
        [
          "unit": title.isEmpty ? ListText.withoutUnit(language) : title,
          "count": String(members.count),
        ]))
  }
}
