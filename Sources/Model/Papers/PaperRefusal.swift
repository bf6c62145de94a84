/// Why a paper would be empty.
public enum PaperRefusal: Explained, Equatable {
  /// There is nobody in the roster.
  case emptyRoster
  /// Nobody is enrolled in the class of this title, or all have left.
  case nobodyEnrolled(String)
  /// The class of this title has had no session on a day.
  case noSession(Day, trainingClass: String)
  /// The class of this title has had no session at all.
  case notBegun(String)

  /// One line: what, where, what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .emptyRoster:
      Phrase(
        "There is nobody in the roster; add trainees first", "花名册中没有学员，请先添加学员",
        "花名冊中沒有學員，請先新增學員")(language)
    case .nobodyEnrolled(let name):
      Phrase(
        "Nobody is enrolled in {class}; enroll trainees first", "{class}没有学员，请先编入学员",
        "{class}沒有學員，請先編入學員")(language, ["class": name])
    case .noSession(let day, let name):
      Phrase(
        "{class} has had no session on {day}; choose a day that had one",
        "{class}在 {day} 没有上课，请选择上过课的日期", "{class}在 {day} 沒有上課，請選擇上過課的日期")(
          language, ["class": name, "day": day.description])
    case .notBegun(let name):
      Phrase(
        "{class} has had no session yet; make this once one has begun", "{class}尚未开课，请在上课后再生成",
        "{class}尚未開課，請在上課後再產生")(language, ["class": name])
    }
  }
}
