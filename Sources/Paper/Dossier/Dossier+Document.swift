import Model

extension Dossier {
  /// The dossier as a paper.
  ///
  /// - Parameters:
  ///   - township: the organization whose paper it is, with the duty of a year.
  ///   - today: the day as of which it is drawn up.
  ///   - isMasked: whether her phone and identity card are masked.
  public func document(
    for township: Township, on today: Day, language: Language, isMasked: Bool = true
  ) -> Document {
    let page = DossierPage(
      dossier: self, township: township, today: today, language: language, isMasked: isMasked)
    return Document(
      language: language, title: page.title, author: township.name, runningHead: page.title,
      blocks: page.blocks)
  }

  /// The dossiers of a unit as one paper: a list of contents, then one after the other, each from a
  /// new page on.
  public static func document(
    of unit: String, _ dossiers: [Dossier], for township: Township, on today: Day,
    language: Language, isMasked: Bool = true
  ) -> Document {
    let title = DossierText.unitTitle(language, ["name": unit])
    let pages = dossiers.map {
      DossierPage(
        dossier: $0, township: township, today: today, language: language, isMasked: isMasked)
    }
    let contents = Table(
      columns: [
        Column(Term.ordinal(language), width: 12...16, alignment: .centred),
        Column(Term.name(language), width: 24...40, isKeptWhole: true),
        Column(Term.unit(language), width: 40...80), Column(Term.post(language), width: 24...50),
        Column(
          DossierText.page(language), width: 16...18, alignment: .centred, isKeptWhole: true),
      ],
      rows: dossiers.enumerated().map { index, dossier in
        Table.Row(
          name: dossier.trainee.name,
          cells: [
            String(index + 1), dossier.trainee.name, dossier.unitName,
            dossier.trainee.post ?? "", "",
          ])
      }, rowHeight: Table.readingHeight)
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      blocks: [
        .heading(title),
        .facts([
          [
            Fact(DossierText.organization(language), township.name, share: 1.6),
            Fact(
              DossierText.trainees(language), String(dossiers.count),
              unit: PaperText.people(language)),
            Fact(DossierText.drawnUp(language), today.description),
          ]
        ]),
        .section(DossierText.contents(language)), .contents(contents),
      ] + pages.flatMap { [.page(runningHead: $0.title)] + $0.blocks })
  }
}
