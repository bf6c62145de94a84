import Model

extension SiteVisit {
  /// The report on the visit: why, where, who; what was met with at each stop; the gaps; what is done about them, by
  /// whom and by when, and what has come of it.
  ///
  /// - Parameter today: the day as of which it is drawn up.
  public func document(
    for township: Township, _ roster: Roster, on today: Day, language: Language
  ) -> Document {
    VisitReport(visit: self, township: township, roster: roster, today: today, language: language)
      .document
  }
}

/// The parts of a report on a visit.
private struct VisitReport {
  let visit: SiteVisit
  let township: Township
  let roster: Roster
  let today: Day
  let language: Language

  var document: Document {
    let title = VisitText.reportTitle(language, ["host": visit.host])
    return Document(
      language: language, title: title, author: township.name, runningHead: title,
      fileName: "\(title) \(visit.date)",
      blocks: [.heading(title), .facts(facts)] + people + itinerary + findings + gaps + actions
        + reflections + evaluation + files + [
          .facts([
            [
              Fact(VisitText.writtenBy(language), nil),
              Fact(VisitText.approvedBy(language), nil, share: 1.3),
            ], [.day(PaperText.signedOn, language)],
          ])
        ])
  }

  private var facts: [[Fact]] {
    let people = PaperText.people(language)
    func known(_ label: Term, _ value: String?, share: Double = 1) -> Fact? {
      value.map { Fact(label(language), $0, share: share) }
    }
    let lines: [[Fact?]] = [
      [
        Fact(
          VisitText.when(language),
          Day.period(visit.days.lowerBound, visit.days.upperBound, in: language), share: 1.4),
        known(.kind, visit.kind.term(language)),
      ],
      [known(.visitedUnit, visit.host, share: 1.4), known(.hostPeople, visit.hostPeople)],
      [known(.purpose, visit.purpose)],
      [
        known(.leader, visit.leader, share: 1.4),
        Fact(Term.participants(language), String(visit.attendees.count), unit: people),
      ],
      [
        known(.transport, visit.transport, share: 1.4),
        known(.cost, visit.cost.map(\.written)), known(.hours, visit.hours.map(\.written)),
      ],
    ]
    return lines.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }
  }

  /// Whoever took part, by unit.
  private var people: [Block] {
    let attendees = visit.attendees.compactMap { roster[$0] }
    guard !attendees.isEmpty else { return [] }
    let units = Dictionary(grouping: attendees) { roster.unitName(of: $0, on: visit.date) }
    var seen = Set<String>()
    let names = attendees.map { roster.unitName(of: $0, on: visit.date) }
      .filter { seen.insert($0).inserted }
    let table = Table(
      columns: [
        Column(Term.unit(language), width: 40...60),
        Column(VisitText.names(language), width: 90...130),
      ],
      rows: names.map { unit in
        let those = (units[unit] ?? []).map(\.name).joined(separator: Self.separator(language))
        return Table.Row(name: unit, cells: [unit, those])
      }, rowHeight: Table.readingHeight)
    return [.section(VisitText.people(language)), .table(table)] + stayedAway
  }

  /// Who was to come and did not, and who was missing on the way, with what is noted of her.
  private var stayedAway: [Block] {
    let away = visit.participants.filter { visit.part(of: $0, on: today) == .stayedAway }
    var lines: [String] = []
    if !away.isEmpty {
      let names = away.map { name(of: $0, at: .departure) }
      lines.append(
        VisitText.stayedAway(
          language, ["names": names.joined(separator: Self.separator(language))]))
    }
    for point in visit.points.dropFirst() {
      let call = visit.call(at: point)
      let missing = visit.expected(at: point).filter { call.marks[$0]?.isHere == false }
      guard !missing.isEmpty else { continue }
      let place =
        switch point {
        case .departure: Term.departure(language)
        case .stop(let id): visit.stop(id)?.place ?? ""
        case .return: Term.returnHome(language)
        }
      let names = missing.map { name(of: $0, at: point) }
      lines.append(
        VisitText.missing(
          language,
          ["place": place, "names": names.joined(separator: Self.separator(language))]))
    }
    return lines.map { .text($0, TextSetting(size: 12, above: 1)) }
  }

  /// Her name, with what is noted of her at a point.
  private func name(of trainee: Identifier<Trainee>, at point: VisitPoint) -> String {
    let name = roster[trainee]?.name ?? trainee.description
    return visit.call(at: point).marks[trainee]?.note.map { "\(name)（\($0)）" } ?? name
  }

  private var itinerary: [Block] {
    let stops = visit.stops ?? []
    guard !stops.isEmpty else { return [] }
    func left(_ point: VisitPoint) -> String {
      guard let left = visit.call(at: point).left else { return "" }
      let count = "\(left.count)\(PaperText.people(language))"
      return point == .return
        ? VisitText.home(language, ["time": left.time.description, "count": count])
        : "\(left.time) · \(count)"
    }
    let ends: [(name: Term, point: VisitPoint)] = [
      (.departure, .departure), (.returnHome, .return),
    ]
    func row(_ end: (name: Term, point: VisitPoint)) -> Table.Row {
      let name = end.name(language)
      let day = visit.call(at: end.point).left?.date.description ?? ""
      return Table.Row(name: name, cells: ["", day, "", name, "", left(end.point)])
    }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(Term.date(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.time(language), width: 24...28, alignment: .centred, isKeptWhole: true),
        Column(Term.stop(language), width: 36...60),
        Column(Term.hostPeople(language), width: 36...60),
        Column(VisitText.left(language), width: 26...36, alignment: .centred),
      ],
      rows: [row(ends[0])]
        + stops.enumerated().map { number, stop in
          let times = [stop.arrival, stop.departure].compactMap(\.self).map(\.description)
          let people = [stop.host, stop.people].compactMap(\.self).joined(separator: " ")
          return Table.Row(
            name: stop.place,
            cells: [
              String(number + 1), (stop.date ?? visit.date).description,
              times.joined(separator: "–"), stop.place, people, left(.stop(stop.id)),
            ])
        } + [row(ends[1])], rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [.section(Term.itinerary(language)), .table(table)]
  }

  /// What was heard, seen and inspected, stop by stop, and what stands over all of it.
  private var findings: [Block] {
    var blocks: [Block] = []
    for (number, stop) in (visit.stops ?? []).enumerated() {
      let parts: [(Term, String?)] = [
        (.heard, stop.heard), (.seen, stop.seen), (.inspected, stop.inspected),
      ]
      for (word, text) in parts {
        guard let text else { continue }
        blocks.append(
          .paragraph(title: "\(number + 1). \(stop.place) · \(word(language))", text: text))
      }
    }
    if let findings = visit.findings {
      blocks.append(.paragraph(title: Term.findings(language), text: findings))
    }
    return blocks.isEmpty ? [] : [.section(VisitText.met(language))] + blocks
  }

  private var gaps: [Block] {
    guard !visit.gaps.isEmpty else { return [] }
    let table = Table(
      columns: [
        Column(Term.ordinal(language), width: 10...14, alignment: .centred),
        Column(VisitText.there(language), width: 44...80),
        Column(Term.gapHere(language), width: 40...70),
        Column(Term.importance(language), width: 26...30, alignment: .centred),
        Column(Term.unit(language), width: 24...40),
        Column(Term.whatChanged(language), width: 34...60),
      ],
      rows: visit.gaps.enumerated().map { number, gap in
        let closing = gap.closing.map { closing in
          VisitText.closedOn(
            language, ["day": closing.date.description, "change": closing.change])
        }
        return Table.Row(
          name: gap.text,
          cells: [
            String(number + 1), gap.text, gap.here ?? "", gap.importance?.term(language) ?? "",
            roster.name(of: gap.unit), closing ?? "",
          ])
      }, rowHeight: Table.readingHeight
    ).withoutEmptyColumns
    return [.section(VisitText.gaps(language)), .table(table)]
  }

  private var actions: [Block] {
    let all = visit.gaps.enumerated().flatMap { number, gap in
      gap.actions.map { (number: String(number + 1), action: $0) }
    }
    guard !all.isEmpty else { return [] }
    return [
      .section(VisitText.actions(language)),
      .table(
        .actions(all, under: VisitText.gapNumber(language), language).withoutEmptyColumns),
    ]
  }

  private var reflections: [Block] {
    guard visit.date <= today, !visit.attendees.isEmpty else { return [] }
    let handedIn = visit.attendees.count { visit.reflections?[$0] != nil }
    let owing = visit.owing(on: today).compactMap { roster[$0]?.name }
    var text = VisitText.reflectionCount(
      language, ["count": String(handedIn), "all": String(visit.attendees.count)])
    if !owing.isEmpty {
      text += VisitText.owed(
        language, ["names": owing.joined(separator: Self.separator(language))])
    }
    return [
      .section(VisitText.reflections(language)), .text(text, TextSetting(size: 12, above: 1)),
    ]
  }

  private var evaluation: [Block] {
    guard let evaluation = visit.evaluation else { return [] }
    var blocks: [Block] = [.section(VisitText.forms(language))]
    if let issued = evaluation.issued, let returned = evaluation.returned {
      let text = VisitText.formCount(
        language, ["issued": String(issued), "returned": String(returned)])
      blocks.append(.text(text, TextSetting(size: 12, above: 1)))
    }
    for (number, problem) in evaluation.problems.enumerated() {
      blocks.append(
        .text(
          "\(VisitText.problems(language)) \(number + 1)  \(problem.text)",
          TextSetting(size: 12, above: 1)))
    }
    let actions = evaluation.problems.enumerated().flatMap { number, problem in
      problem.actions.map { (number: String(number + 1), action: $0) }
    }
    if !actions.isEmpty {
      blocks.append(
        .table(.actions(actions, under: Term.problem(language), language).withoutEmptyColumns))
    }
    return blocks.count > 1 ? blocks : []
  }

  private var files: [Block] {
    let attachments = visit.attachments ?? []
    guard !attachments.isEmpty else { return [] }
    let names = attachments.map(\.title).joined(separator: Self.separator(language))
    return [.section(VisitText.files(language)), .text(names, TextSetting(size: 12, above: 1))]
  }

  private static func separator(_ language: Language) -> String {
    language == .english ? ", " : "、"
  }
}

extension Table {
  /// Actions, or what else they are called, with the numbers of what they are about.
  static func actions(
    _ actions: [(number: String, action: Action)], under heading: String,
    called word: Term = .action, _ language: Language
  ) -> Table {
    Table(
      columns: [
        Column(heading, width: 12...18, alignment: .centred),
        Column(word(language), width: 50...90),
        Column(Term.owner(language), width: 22...34),
        Column(Term.due(language), width: 22...26, alignment: .centred, isKeptWhole: true),
        Column(Term.term(language), width: 24...32, alignment: .centred),
        Column(VisitText.done(language), width: 24...44),
      ],
      rows: actions.map { number, action in
        let state = [
          action.done?.description ?? action.state.term(language), action.evidence,
        ].compactMap(\.self).joined(separator: " ")
        return Table.Row(
          name: action.text,
          cells: [
            number, action.text, action.owner ?? "", action.due?.description ?? "",
            action.term?.term(language) ?? "", state,
          ])
      }, rowHeight: Table.readingHeight)
  }
}
