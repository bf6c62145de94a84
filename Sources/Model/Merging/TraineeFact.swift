/// Something that a trainee's own file says of her, of which two files may each say something else.
public enum TraineeFact: String, CaseIterable, Sendable {
  /// Her name with its reading.
  case name
  /// Her number in the roster.
  case number
  /// Her identity card.
  case idCard
  /// Her gender.
  case gender
  /// Her birth.
  case birth
  /// Where she works, as what, since when, and where she was before.
  case posting
  /// Her phone.
  case phone
  /// Her education.
  case education
  /// What she is good at.
  case speciality
  /// Her income.
  case income

  /// Whether a file says nothing of it.
  func isMissing(in trainee: Trainee) -> Bool {
    switch self {
    case .name: Fields.text(trainee.name) == nil
    case .number: trainee.number == nil
    case .idCard: trainee.idCard == nil
    case .gender: trainee.gender == nil
    case .birth: trainee.birth == nil
    case .posting: trainee.unit == nil && trainee.post == nil && trainee.postSince == nil
    case .phone: trainee.phone == nil
    case .education: trainee.education == nil
    case .speciality: trainee.speciality == nil
    case .income: trainee.income == nil
    }
  }

  /// Whether two files say the same of it.
  func isSame(in left: Trainee, _ right: Trainee) -> Bool {
    var copy = left
    copyValue(from: right, to: &copy)
    return copy == left
  }

  /// Takes over what `source` says of it.
  func copyValue(from source: Trainee, to target: inout Trainee) {
    switch self {
    case .name:
      target.name = source.name
      target.pinyin = source.pinyin
    case .number: target.number = source.number
    case .idCard: target.idCard = source.idCard
    case .gender: target.gender = source.gender
    case .birth: target.birth = source.birth
    case .posting:
      target.unit = source.unit
      target.post = source.post
      target.postSince = source.postSince
    case .phone: target.phone = source.phone
    case .education: target.education = source.education
    case .speciality: target.speciality = source.speciality
    case .income: target.income = source.income
    }
  }
}
