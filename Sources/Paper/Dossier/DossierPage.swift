import Model

/// What stands in the dossier of one trainee.
struct DossierPage {
  let dossier: Dossier
  let township: Township
  let today: Day
  let language: Language
  let isMasked: Bool

  /// What the dossier calls itself.
  var title: String { DossierText.title(language, ["name": dossier.trainee.name]) }

  /// Everything on it, from the title to the signatures. A part of which there is nothing is left out.
  var blocks: [Block] {
    [
      .heading(title),
      .facts([
        [
          Fact(DossierText.organization(language), township.name, share: 1.6),
          Fact(DossierText.drawnUp(language), today.description),
        ]
      ]),
      .section(DossierText.profile(language)), .facts(profile),
    ] + part(.formerly, postings) + years + part(.classes, classes) + part(.sessions, sessions)
      + part(.leaves, leaves) + part(.visits, visits) + part(.monthlyMeetings, monthlyMeetings)
      + reflections + part(.ratings, ratings)
      + part(.certificates, certificates) + [.facts(signatures)]
  }

  private func part(_ title: DossierText, _ table: Table) -> [Block] {
    table.rows.isEmpty ? [] : [.section(title(language)), .table(table.withoutEmptyColumns)]
  }

  private func table(_ columns: [Column], _ rows: [[String]]) -> Table {
    Table(
      columns: columns,
      rows: rows.map { Table.Row(name: $0.first ?? "", cells: $0) },
      rowHeight: Table.readingHeight)
  }

  private func day(_ heading: some Catalogue = Term.date) -> Column {
    Column(heading(language), width: 24...26, alignment: .centred, isKeptWhole: true)
  }

  private func number(_ heading: some Catalogue) -> Column {
    Column(heading(language), width: 14...22, alignment: .centred)
  }

  private func text(_ heading: some Catalogue, _ width: ClosedRange<Double>) -> Column {
    Column(heading(language), width: width)
  }

  private func whole(_ heading: some Catalogue, _ width: ClosedRange<Double>) -> Column {
    Column(heading(language), width: width, isKeptWhole: true)
  }

  private var profile: [[Fact]] {
    let trainee = dossier.trainee
    func fact(_ term: Term, _ value: String?, share: Double = 1) -> Fact {
      Fact(term(language), value.flatMap(Fields.text) ?? "", share: share)
    }
    let unit = ([dossier.unitName] + dossier.unitsAbove).reversed().joined(separator: " ")
    let card = isMasked ? trainee.idCard.map(Masked.idCard) : trainee.idCard
    let retired = trainee.retired.map { [fact(.retired, $0.description)] }
    let note = trainee.note.map { [fact(.note, $0)] }
    return [
      [
        fact(.name, trainee.name), fact(.gender, trainee.gender?.term(language)),
        fact(.birth, trainee.birth?.description),
      ],
      [fact(.unit, unit)],
      [fact(.post, trainee.post, share: 2), fact(.postSince, trainee.postSince?.description)],
      [
        fact(.phone, isMasked ? trainee.phone.map(Masked.phone) : trainee.phone),
        fact(.idCard, card, share: 1.5), fact(.number, trainee.number),
      ],
      [
        fact(.education, trainee.education), fact(.speciality, trainee.speciality),
        fact(.income, trainee.income?.words(in: language)),
      ],
    ] + [retired, note].compactMap(\.self)
  }

  private var postings: Table {
    table(
      [text(Term.period, 40...50), text(Term.unit, 50...90), text(Term.post, 40...70)],
      dossier.postings.map { [$0.period, $0.unitName, $0.post ?? ""] })
  }

  private var years: [Block] {
    let years = dossier.years(owing: township.duty, on: today)
    guard !years.isEmpty else { return [] }
    let duty = township.duty == nil ? [] : [text(DossierText.duty, 60...110)]
    let rows = years.map { year in
      [String(year.year), year.hours.written, year.days.rounded2, String(year.sessions)]
        + (township.duty == nil ? [] : [year.stateWords(in: language)])
    }
    let total = [
      DossierText.total(language), years.reduce(0) { $0 + $1.hours }.written,
      years.reduce(0) { $0 + $1.days }.rounded2, String(years.reduce(0) { $0 + $1.sessions }), "",
    ]
    return part(
      .hoursByYear,
      table(
        [
          number(DossierText.year), number(Term.hours), number(DossierText.days),
          Column(DossierText.attended(language), width: 22...34, alignment: .centred),
        ] + duty, rows + [Array(total.prefix(4 + duty.count))]))
  }

  private var classes: Table {
    table(
      [
        text(Term.trainingClass, 40...70),
        Column(DossierText.dates(language), width: 26...30, alignment: .centred),
        Column(
          DossierText.came(language), width: 18...24, alignment: .centred, isKeptWhole: true),
        number(Term.hours), number(Term.score),
        whole(Term.rating, 16...28), whole(Term.completion, 18...30),
        whole(Term.certificate, 24...40),
      ],
      dossier.classes.map { record in
        let tally = record.tally(on: today)
        let trainingClass = record.trainingClass
        return [
          trainingClass.writtenTitle(in: language), "\(trainingClass.start)–\(trainingClass.end)",
          "\(tally.actual)/\(tally.expected)", record.hours.written,
          record.result.scores, record.result.rating?.kind.term(language) ?? "",
          record.completion(on: today).map { $0.phrase(language) } ?? "",
          record.result.certificate?.number ?? "",
        ]
      })
  }

  private var sessions: Table {
    // Whoever never moved was always where the head says that she is.
    let hasMoved = dossier.entries.contains { $0.unitName != dossier.unitName }
    return table(
      [day(), text(Term.trainingClass, 34...56), text(Term.topic, 34...64)]
        + (hasMoved ? [text(Term.unit, 24...36)] : [])
        + [text(Term.rollCall, 22...40), number(Term.hours)],
      dossier.entries.map { entry in
        let session = entry.meeting.session
        return [
          session.date.description, entry.meeting.trainingClass.writtenTitle(in: language),
          session.topic ?? "",
        ] + (hasMoved ? [entry.unitName] : []) + [words(of: entry), entry.hours.written]
      })
  }

  /// Her status, with what was made up for it.
  private func words(of entry: Dossier.Entry) -> String {
    let words = entry.words(on: today, in: language)
    guard case .makeUp(_, let makeUp, _)? = entry.credit else { return words }
    return "\(words) · \(Term.makeUp(language)) \(makeUp.date)"
  }

  private var leaves: Table {
    table(
      [
        text(Term.period, 44...60), text(Term.trainingClass, 36...56), text(Term.kind, 18...26),
        text(Term.reason, 24...50), text(Term.state, 24...44),
      ],
      dossier.leaves.map { leave in
        let rules = township.rules(of: leave.trainingClass)
        let state = leave.request.state(on: today, asksForReturn: rules.asksForReturn)
        return [
          leave.request.period, leave.trainingClass.writtenTitle(in: language),
          leave.request.kind.term(language), leave.request.reason ?? "",
          state.words(in: language),
        ]
      })
  }

  private var visits: Table {
    table(
      [
        day(), text(Term.visitedUnit, 50...80), text(Term.kind, 24...36),
        text(Term.purpose, 40...70), text(Term.state, 18...26), number(Term.hours),
      ],
      dossier.visits.map { visit in
        [
          visit.date.description, visit.host, visit.kind.term(language), visit.purpose ?? "",
          visit.part(of: dossier.trainee.id, on: today).term(language),
          visit.hours(of: dossier.trainee.id, by: today)?.written ?? "",
        ]
      })
  }

  private var monthlyMeetings: Table {
    table(
      [
        day(), text(Term.agenda, 60...110), text(Term.state, 24...36), number(Term.hours),
      ],
      dossier.monthlyMeetings.filter { $0.date <= today }.map { meeting in
        let status = meeting.marks[dossier.trainee.id]?.status
        return [
          meeting.date.description, meeting.topics, (status?.term ?? .unmarked)(language),
          status?.isThere == true ? meeting.hours?.written ?? "" : "",
        ]
      })
  }

  private var reflections: [Block] {
    dossier.visits.compactMap { visit in
      visit.reflections?[dossier.trainee.id].map { reflection in
        .paragraph(
          title: DossierText.whatSheWrote(
            language, ["host": visit.host, "day": reflection.date.description]),
          text: reflection.words(in: visit))
      }
    }
  }

  private var ratings: Table {
    table(
      [
        day(), text(Term.trainingClass, 50...70), text(Term.rating, 22...34),
        text(Term.reason, 50...80),
      ],
      dossier.classes.compactMap { record in
        record.result.rating.map { rating in
          [
            rating.date.description, record.trainingClass.writtenTitle(in: language),
            rating.kind.term(language), rating.reason ?? "",
          ]
        }
      })
  }

  private var certificates: Table {
    table(
      [
        day(Term.issued), text(Term.certificate, 36...50), text(Term.number, 36...56),
        text(Term.trainingClass, 50...70),
      ],
      dossier.classes.compactMap { record in
        record.result.certificate.map { certificate in
          [
            certificate.issued.description, certificate.kind.term(language), certificate.number,
            record.trainingClass.writtenTitle(in: language),
          ]
        }
      })
  }

  private var signatures: [[Fact]] {
    let date = PaperText.blankDate(language)
    return [
      [
        Fact(DossierText.signedByOffice(language), nil),
        Fact(DossierText.signedByTrainee(language), nil),
      ],
      [
        Fact(DossierText.dayOfIssue(language), date.isEmpty ? nil : date),
        Fact(PaperText.signedOn(language), date.isEmpty ? nil : date),
      ],
    ]
  }
}

extension TraineeResult {
  /// The score, and that of the resit behind it: `55 / 80`.
  var scores: String {
    [score, resit].compactMap(\.self).map(\.written).joined(separator: " / ")
  }
}
