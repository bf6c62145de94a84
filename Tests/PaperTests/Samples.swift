import Model
import Testing

@testable import Paper

/// Sheets to lay out.
enum Samples {
  /// A person of a sheet.
  typealias Person = (name: String, unit: String, post: String?, phone: String?)

  /// A sheet of trainees given as name, unit, post and phone.
  ///
  /// - Parameters:
  ///   - days: how many days the class has; each of them has a morning and an afternoon.
  ///   - change: what is different of class and session.
  static func sheet(
    _ people: [Person], language: Language = .simplified, name: String = "农村党员干部培训班",
    series: Int? = 3, topic: String? = nil, leave: [Int: AttendanceStatus] = [:],
    blankRows: Int = 2, layout: SheetLayout = SheetLayout(), days: Int = 0,
    change: (inout TrainingClass, inout Session) -> Void = { _, _ in }
  ) throws -> SignInSheet {
    var units: [String: WorkUnit] = [:]
    var trainees: [Trainee] = []
    for (index, person) in people.enumerated() {
      var trainee = Trainee(id: try id("t-\(1000 + index)"), name: person.name)
      if !person.unit.isEmpty {
        let unit = try units[person.unit] ?? WorkUnit(id: id("u-\(index)"), name: person.unit)
        units[person.unit] = unit
        trainee.unit = unit.id
      }
      trainee.post = person.post
      trainee.phone = person.phone
      trainees.append(trainee)
    }
    let day = try #require(Day("2026-11-24"))
    var trainingClass = TrainingClass(id: try id("c-1"), name: name, start: day, end: day)
      .enrolling(trainees.map(\.id))
    trainingClass.series = series
    trainingClass.place = "镇政府会议室"
    var session = try self.session("s-01ke5zca65yhrtg2", day, "08:30", "11:30")
    session.topic = topic
    for (index, status) in leave { session.marks[trainees[index].id] = Mark(status: status) }
    change(&trainingClass, &session)
    var sessions = [session]
    for index in 0..<days {
      let day = day.advanced(by: index)
      if index > 0 {
        sessions.append(try self.session("s-01ke5zca65yhrt\(index)a", day, "08:30", "11:30"))
      }
      sessions.append(try self.session("s-01ke5zca65yhrt\(index)p", day, "14:00", "17:00"))
    }
    let meetings = Meeting.all(of: trainingClass, sessions)
    var layout = layout
    layout.blankRows = layout.blankRows ?? blankRows
    return SignInSheet(
      organization: "仁和镇人民政府", meetings[0], among: meetings,
      in: Roster(trainees: trainees, units: units.values.sorted { $0.name < $1.name }),
      layout: layout, language: language, isMasked: false)
  }

  private static func session(
    _ text: String, _ day: Day, _ start: String, _ end: String
  ) throws -> Session {
    Session(
      id: try id(text), trainingClass: try id("c-1"), date: day,
      start: try #require(TimeOfDay(start)), end: try #require(TimeOfDay(end)))
  }

  /// Two trainees, one of whom has leave.
  static func small(_ language: Language) throws -> SignInSheet {
    try sheet(
      [
        ("刘艳", "李桥镇", "科员", "13800000001"),
        ("阿依古丽·买买提", "李桥镇南半壁店村村民委员会", nil, nil),
      ], language: language, topic: "乡村振兴", leave: [1: .leaveSick])
  }

  /// A large class with names, units and posts of many lengths.
  static func large(
    _ language: Language = .simplified, count: Int = 263, layout: SheetLayout = SheetLayout(),
    days: Int = 0
  ) throws -> SignInSheet {
    try sheet(
      crowd(count), language: language, topic: "集体经济与乡村治理",
      leave: [1: .leaveSick, 7: .leaveOfficial], blankRows: 10, layout: layout, days: days)
  }

  /// People with names, units and posts of many lengths.
  static func crowd(_ count: Int) -> [Person] {
    let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
    let given = ["艳", "建国", "秀英", "伟", "丽娟", "志强", "桂兰", "海燕", "晓明", "文博", "玉梅"]
    let units = [
      "仁和镇人民政府", "李桥镇南半壁店村村民委员会", "石园街道办事处", "北京顺鑫农业发展有限公司",
      "高丽营镇农业服务中心", "", "仁和镇" + String(repeating: "农业技术综合服务", count: 6) + "中心",
    ]
    let posts = ["党支部书记", "村委会主任", nil, "农业技术推广员", "党总支副书记兼村委会副主任"]
    let hard = [
      "阿依古丽·买买提", "𠮷田", "㛃", "欧阳", "Maria-Elisabeth Brandenburger", "迪丽热巴·阿卜杜热合曼",
      "阿不都克里木江·阿不力克木·买买提吐尔逊",
    ]
    return (0..<count).map { index in
      let name = String(surnames[index % surnames.count]) + given[index % given.count]
      return (
        index % 50 < hard.count ? hard[index % 50] : name, units[index % units.count],
        posts[index % posts.count], index % 9 == 0 ? nil : String(13_800_000_000 + index * 7919)
      )
    }
  }

  private static func id<Kind>(_ text: String) throws -> Identifier<Kind> {
    try #require(Identifier<Kind>(text))
  }
}
