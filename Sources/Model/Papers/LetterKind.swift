/// A letter or a certificate whose wording is the organization's own, by the word for it in files.
public enum LetterKind: String, CaseIterable, Sendable {
  /// What a unit is told of its trainees in a class (情况反馈函).
  case unitNotice = "unit-notice"
  /// What a trainee asks for leave with (请假条).
  case leaveForm = "leave-form"
  /// What calls a class (培训通知).
  case classNotice = "class-notice"
  /// 结业证书
  case certificate
  /// 绿色证书
  case greenCertificate = "green-certificate"
  /// Any other certificate.
  case otherCertificate = "other-certificate"

  /// The wording of a kind of certificate.
  public init(_ certificate: Certificate.Kind) {
    self =
      switch certificate {
      case .completion: .certificate
      case .green: .greenCertificate
      case .other: .otherCertificate
      }
  }

  /// Whether it is a certificate, which begins with the name of whoever it is given to.
  public var isCertificate: Bool {
    switch self {
    case .certificate, .greenCertificate, .otherCertificate: true
    case .unitNotice, .leaveForm, .classNotice: false
    }
  }

  /// What may stand in its wording.
  public var placeholders: [Placeholder] {
    switch self {
    case .unitNotice: [.unit, .trainingClass, .period, .place, .host, .people, .day, .attendance]
    case .leaveForm:
      [.trainee, .unit, .post, .trainingClass, .kind, .period, .reason, .host, .day]
    case .classNotice:
      [.trainingClass, .period, .place, .host, .people, .hours, .day, .schedule, .list]
    case .certificate, .greenCertificate, .otherCertificate:
      [.trainee, .unit, .trainingClass, .period, .hours, .score, .number, .host, .day]
    }
  }

  /// What its wording cannot be without.
  public var required: [Placeholder] {
    switch self {
    case .unitNotice: [.unit, .attendance]
    case .leaveForm: [.trainee]
    case .classNotice: [.trainingClass]
    case .certificate, .greenCertificate, .otherCertificate: [.trainee, .trainingClass]
    }
  }

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .unitNotice: Phrase("Notice to unit", "情况反馈函", "情況反饋函")
    case .leaveForm: Phrase("Leave form", "请假条", "請假條")
    case .classNotice: Phrase("Class notice", "培训通知", "培訓通知")
    case .certificate: Term.completionCertificate.phrase
    case .greenCertificate: Term.greenCertificate.phrase
    case .otherCertificate: Term.otherCertificate.phrase
    }
  }
}
