import Model

extension Document {
  /// A badge for each of these members of a class: 90 × 53 mm, ten a page, to be cut out.
  public static func badges(
    of trainingClass: TrainingClass, _ members: [ClassMember], for township: Township,
    language: Language
  ) -> Document {
    let name = trainingClass.writtenTitle(in: language)
    return cards(
      CardText.badges(language, ["name": name]), for: township, language,
      Cards(
        columns: 2, height: 53,
        cards: members.map { member in
          Cards.Card(
            name: "\(member.place.seat) \(member.trainee.name)",
            lines: [
              .init(name, size: 11), .init(member.trainee.name, size: 28, isBold: true),
              .init(member.unitName, size: 12), .init(member.post ?? "", size: 11),
              .init(
                CardText.seat(language, ["seat": String(member.place.seat)]), size: 11),
            ])
        }))
  }

  /// A card for the table in front of each of these members of a class: a page each, to be folded in the
  /// middle, the name on both sides.
  public static func tableCards(
    of trainingClass: TrainingClass, _ members: [ClassMember], for township: Township,
    language: Language
  ) -> Document {
    cards(
      CardText.tableCards(language, ["name": trainingClass.writtenTitle(in: language)]),
      for: township,
      language, format: .landscape,
      Cards(
        columns: 1, height: 88, isFolded: true,
        cards: members.map { member in
          Cards.Card(
            name: "\(member.place.seat) \(member.trainee.name)",
            lines: [.init(member.trainee.name, size: 80, isBold: true)])
        }))
  }

  private static func cards(
    _ title: String, for township: Township, _ language: Language,
    format: PageFormat = .portrait, _ cards: Cards
  ) -> Document {
    Document(
      language: language, title: title, author: township.name, runningHead: title, format: format,
      blocks: [.cards(cards)])
  }
}
