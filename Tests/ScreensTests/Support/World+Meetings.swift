import Model

@testable import Screens

extension World {
  /// The sample township with two monthly meetings: one that was held, and one of today.
  static func withMeetings() -> World {
    let world = township()
    world.library.monthlyMeetings = [held(), called()]
    return world
  }

  /// The meeting of today.
  var meeting: MonthlyMeeting { library.monthlyMeetings.first { $0.id == id(2) } ?? Self.called() }

  private static func held() -> MonthlyMeeting {
    var meeting = MonthlyMeeting(
      id: id(1), date: day("2026-10-27"), start: time("09:00"), end: time("11:00"))
    meeting.place = "三楼会议室"
    meeting.hours = 2
    meeting.members = [3, 6, 9].map { id($0) }
    meeting.marks = [
      id(3): Mark(status: .present), id(6): Mark(status: .present),
      id(9): Mark(status: .leaveSick),
    ]
    meeting.agenda = [item(1, .talk, "家风家训", speaker: "孙丽华"), item(2, .discussion, "冬季走访")]
    meeting.minutes = "各村汇报走访安排。\n11月底前完成。"
    var decision = Action(
      id: Identifier(letter: "a", milliseconds: 21, random: 0), text: "走访困难家庭", owner: "王芳",
      due: day("2026-11-20"))
    decision.term = .short
    meeting.decisions = [decision]
    return meeting
  }

  private static func called() -> MonthlyMeeting {
    var meeting = MonthlyMeeting(
      id: id(2), date: day("2026-11-24"), start: time("09:00"), end: time("11:00"))
    meeting.place = "三楼会议室"
    meeting.hours = 2
    meeting.members = [3, 6, 9, 12].map { id($0) }
    meeting.agenda = [item(3, .recording, "反家暴案例录像")]
    return meeting
  }

  private static func item(
    _ number: UInt64, _ kind: AgendaItem.Kind, _ topic: String, speaker: String? = nil
  ) -> AgendaItem {
    AgendaItem(
      id: Identifier(letter: "i", milliseconds: number, random: 0), kind: kind, topic: topic,
      speaker: speaker)
  }
}
