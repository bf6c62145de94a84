/// Why a letter cannot be made.
public enum LetterError: Explained, Equatable {
  /// Nobody of the class works in a unit.
  case noUnits
  /// Nobody of the class works in the unit of this name.
  case notInClass(String)
  /// The request for leave is no longer there.
  case noLeave
  /// Nobody who is asked for has a certificate.
  case noCertificates

  /// What is missing and where it is entered.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noUnits:
      Phrase(
        "Nobody in this class has a unit; enter units in the roster", "本班学员均未登记单位，请先在花名册中填写",
        "本班學員均未登記單位，請先在花名冊中填寫")(language)
    case .notInClass(let unit):
      Phrase("Nobody of {unit} is in this class", "{unit}没有学员参加本班", "{unit}沒有學員參加本班")(
        language, ["unit": unit])
    case .noLeave:
      Phrase("This leave request is no longer there", "该请假申请已不存在", "該請假申請已不存在")(language)
    case .noCertificates:
      Phrase(
        "No such certificate was given in this class; give them in its results (r, then N)",
        "本班没有这样的证书，请先在考核结业（r）中按 N 编号", "本班沒有這樣的證書，請先在考核結業（r）中按 N 編號")(language)
    }
  }
}
