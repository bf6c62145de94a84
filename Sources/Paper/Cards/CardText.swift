import Model

/// The words on badges and table cards that are no term of the field.
enum CardText: Catalogue {
  case badges, tableCards, seat

  var phrase: Phrase {
    switch self {
    case .badges: Phrase("{name}: Name Badges", "{name}胸牌", "{name}胸牌")
    case .tableCards: Phrase("{name}: Table Cards", "{name}席卡", "{name}席卡")
    case .seat: Phrase("Seat {seat}", "{seat}号", "{seat}號")
    }
  }
}
