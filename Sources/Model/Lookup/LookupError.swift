/// Why what someone typed names no one record.
public enum LookupError: Explained, Equatable {
  /// There is no trainee of that id, number, phone, identity card or name.
  case noTrainee(String)
  /// Several trainees go by that name, number or phone.
  case severalTrainees(String, [String])
  /// She is in the roster, but not enrolled in this class.
  case notEnrolled(String, trainingClass: String)
  /// No class has that id or part of a name.
  case noClass(String)
  /// Several classes have that part of a name.
  case severalClasses(String, [String])
  /// There is no such session.
  case noSession(String)
  /// The class has no session of that number; how many it has.
  case noSessionNumber(Int, trainingClass: String, count: Int)
  /// There is no session today.
  case noSessionToday
  /// Several sessions are on at once.
  case severalSessions([String])
  /// No visit has that id or part of a host's name.
  case noVisit(String)
  /// Several visits have that part of a host's name.
  case severalVisits(String, [String])
  /// No monthly meeting has that id or day.
  case noMeeting(String)
  /// Several monthly meetings are on that day or in that month.
  case severalMeetings(String, [String])
  /// No class and no visit goes by that.
  case noSubject(String)
  /// Several classes and visits go by that.
  case severalSubjects(String, [String])
  /// No group has that id or part of a name.
  case noGroup(String)
  /// Several groups have that part of a name.
  case severalGroups(String, [String])
  /// No unit has that name.
  case noUnit(String)
  /// What was typed is no code of a sheet.
  case noSheetCode(String)
  /// No session has a sheet of that code.
  case noSheet(String)
  /// The codes of several sheets end like that.
  case severalSheets(String, [String])

  /// One line: what, where, what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noTrainee(let who):
      Phrase(
        "No trainee “{who}”; write her id, number, phone, ID card or whole name, or look with: qiandao trainees",
        "没有学员“{who}”；请写编号、电话、身份证号或全名，可用 qiandao trainees 查找",
        "沒有學員「{who}」；請寫編號、電話、身份證號或全名，可用 qiandao trainees 查找")(language, ["who": who])
    case .severalTrainees(let who, let candidates):
      Phrase(
        "“{who}” is several trainees; write the id of one: {candidates}",
        "“{who}”对应多名学员，请写其中一人的编号：{candidates}",
        "「{who}」對應多名學員，請寫其中一人的編號：{candidates}")(
          language, ["who": who, "candidates": list(candidates)])
    case .notEnrolled(let who, let trainingClass):
      Phrase(
        "{who} is not enrolled in {class}; enroll her first with: qiandao enroll",
        "{who}未编入{class}，请先运行：qiandao enroll", "{who}未編入{class}，請先執行：qiandao enroll")(
          language, ["who": who, "class": trainingClass])
    case .noClass(let text):
      Phrase(
        "No class “{text}”; write its id or a part of its name, or look with: qiandao classes",
        "没有培训班“{text}”；请写编号或名称的一部分，可用 qiandao classes 查找",
        "沒有培訓班「{text}」；請寫編號或名稱的一部分，可用 qiandao classes 查找")(language, ["text": text])
    case .severalClasses(let text, let candidates):
      Phrase(
        "“{text}” is several classes; write the id of one: {candidates}",
        "“{text}”对应多个培训班，请写其中一个的编号：{candidates}",
        "「{text}」對應多個培訓班，請寫其中一個的編號：{candidates}")(
          language, ["text": text, "candidates": list(candidates)])
    case .noSession(let text):
      Phrase(
        "No session “{text}”; write its id, CLASS/N or now, or look with: qiandao sessions",
        "没有课次“{text}”；请写编号、培训班/序号或 now，可用 qiandao sessions 查找",
        "沒有課次「{text}」；請寫編號、培訓班/序號或 now，可用 qiandao sessions 查找")(language, ["text": text])
    case .noSessionNumber(let number, let trainingClass, let count):
      Phrase(
        "{class} has no session {number}, it has {count}; look with: qiandao sessions",
        "{class}没有第 {number} 课次，共有 {count} 个；可用 qiandao sessions 查看",
        "{class}沒有第 {number} 課次，共有 {count} 個；可用 qiandao sessions 查看")(
          language,
          ["class": trainingClass, "number": String(number), "count": String(count)])
    case .noSessionToday:
      Phrase(
        "No session today; write its id or CLASS/N, or look with: qiandao sessions",
        "今天没有课次；请写编号或培训班/序号，可用 qiandao sessions 查找",
        "今天沒有課次；請寫編號或培訓班/序號，可用 qiandao sessions 查找")(language)
    case .severalSessions(let candidates):
      Phrase(
        "Several sessions are on at once; write the id of one: {candidates}",
        "同时有多个课次，请写其中一个的编号：{candidates}", "同時有多個課次，請寫其中一個的編號：{candidates}")(
          language, ["candidates": list(candidates)])
    case .noVisit(let text):
      Phrase(
        "No visit “{text}”; write its id or a part of its host's name, or look with: qiandao visits",
        "没有外出观摩“{text}”；请写编号或主办单位的一部分，可用 qiandao visits 查找",
        "沒有外出觀摩「{text}」；請寫編號或主辦單位的一部分，可用 qiandao visits 查找")(language, ["text": text])
    case .severalVisits(let text, let candidates):
      Phrase(
        "“{text}” is several visits; write the id of one: {candidates}",
        "“{text}”对应多次外出观摩，请写其中一次的编号：{candidates}",
        "「{text}」對應多次外出觀摩，請寫其中一次的編號：{candidates}")(
          language, ["text": text, "candidates": list(candidates)])
    case .noMeeting(let text):
      Phrase(
        "No monthly meeting “{text}”; write its day or id, or look with: qiandao meetings",
        "没有例会“{text}”；请写日期或编号，可用 qiandao meetings 查找",
        "沒有例會「{text}」；請寫日期或編號，可用 qiandao meetings 查找")(language, ["text": text])
    case .severalMeetings(let text, let candidates):
      Phrase(
        "“{text}” is several monthly meetings; write the id of one: {candidates}",
        "“{text}”对应多次例会，请写其中一次的编号：{candidates}",
        "「{text}」對應多次例會，請寫其中一次的編號：{candidates}")(
          language, ["text": text, "candidates": list(candidates)])
    case .noSubject(let text):
      Phrase(
        "No class and no visit “{text}”; write its id or a part of its name, or look with: qiandao classes, qiandao visits",
        "没有培训班或外出观摩“{text}”；请写编号或名称的一部分，可用 qiandao classes、qiandao visits 查找",
        "沒有培訓班或外出觀摩「{text}」；請寫編號或名稱的一部分，可用 qiandao classes、qiandao visits 查找")(
          language, ["text": text])
    case .severalSubjects(let text, let candidates):
      Phrase(
        "“{text}” is several classes and visits; write the id of one: {candidates}",
        "“{text}”对应多个培训班和外出观摩，请写其中一个的编号：{candidates}",
        "「{text}」對應多個培訓班和外出觀摩，請寫其中一個的編號：{candidates}")(
          language, ["text": text, "candidates": list(candidates)])
    case .noGroup(let text):
      Phrase(
        "No group “{text}”; write its id or a part of its name, or look with: qiandao groups",
        "没有分组“{text}”；请写编号或名称的一部分，可用 qiandao groups 查找",
        "沒有分組「{text}」；請寫編號或名稱的一部分，可用 qiandao groups 查找")(language, ["text": text])
    case .severalGroups(let text, let candidates):
      Phrase(
        "“{text}” is several groups; write the id of one: {candidates}",
        "“{text}”对应多个分组，请写其中一个的编号：{candidates}",
        "「{text}」對應多個分組，請寫其中一個的編號：{candidates}")(
          language, ["text": text, "candidates": list(candidates)])
    case .noUnit(let name):
      Phrase(
        "No unit “{name}”; look at the units with: qiandao units",
        "没有单位“{name}”；可用 qiandao units 查看",
        "沒有單位「{name}」；可用 qiandao units 查看")(language, ["name": name])
    case .noSheetCode(let text):
      Phrase(
        "“{text}” is no code of a sheet; it has four characters or more, such as 65YH-RTG2",
        "“{text}”不是签到表编码；编码至少四位，如 65YH-RTG2",
        "「{text}」不是簽到表編碼；編碼至少四位，如 65YH-RTG2")(language, ["text": text])
    case .noSheet(let code):
      Phrase(
        "No session has a sheet {code}; look at the corner of the sheet again",
        "没有编码为 {code} 的签到表；请再核对表角的编码",
        "沒有編碼為 {code} 的簽到表；請再核對表角的編碼")(language, ["code": code])
    case .severalSheets(let code, let candidates):
      Phrase(
        "The codes of several sheets end with {code}; write more of it: {candidates}",
        "有多张签到表的编码以 {code} 结尾，请多写几位：{candidates}",
        "有多張簽到表的編碼以 {code} 結尾，請多寫幾位：{candidates}")(
          language, ["code": code, "candidates": list(candidates)])
    }
  }

  private func list(_ candidates: [String]) -> String {
    let most = 20
    return candidates.prefix(most).joined(separator: "; ") + (candidates.count > most ? "; …" : "")
  }
}
