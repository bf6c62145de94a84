import Model

/// What the form of a trainee says of her identity card.
enum TraineeMessage: Catalogue {
  case idCardHint, idCardSays, savedUnlikeCard

  var phrase: Phrase {
    switch self {
    case .idCardHint:
      Phrase(
        "18 characters, the last a digit or X", "18 位，末位为数字或 X", "18 位，末位為數字或 X")
    case .idCardSays:
      Phrase(
        "the card says: born {birth}, {gender}", "身份证上：{birth} 出生，{gender}",
        "身份證上：{birth} 出生，{gender}")
    case .savedUnlikeCard:
      Phrase(
        "Saved, but the card says: born {birth}, {gender}", "已保存，但身份证上：{birth} 出生，{gender}",
        "已儲存，但身份證上：{birth} 出生，{gender}")
    }
  }
}
