import Model

extension RosterOrder {
  /// What it is called.
  var message: Message {
    switch self {
    case .pinyin: .orderPinyin
    case .strokes: .orderStrokes
    case .unit: .orderUnit
    case .number: .orderNumber
    }
  }

  /// The one that follows it where a key goes through all of them.
  var next: RosterOrder { RosterOrder?.some(self).next ?? Self.allCases[0] }
}

extension RosterOrder? {
  /// What it is called; nil is the order by seat.
  var message: Message { self?.message ?? .orderSeat }

  /// The one that follows it where a key goes through all of them, that by seat among them.
  var next: RosterOrder? {
    guard let self else { return RosterOrder.allCases.first }
    let following = RosterOrder.allCases.drop { $0 != self }.dropFirst()
    return following.first
  }
}
