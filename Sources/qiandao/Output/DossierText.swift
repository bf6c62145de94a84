import Cells
import Model

/// A trainee's dossier as text.
enum DossierText {
  static func lines(_ dossier: Dossier, _ township: Township, isMasked: Bool) -> [String] {
    let language = Language.current
    let today = Live.now().day
    let trainee = dossier.trainee
    let facts = FactList([
      Term.name(language): trainee.name, Term.pinyin(language): trainee.pinyin,
      Term.number(language): trainee.number,
      Term.gender(language): trainee.gender?.term(language),
      Term.birth(language): trainee.birth?.description,
      Term.unit(language):
        ([dossier.unitName] + dossier.unitsAbove).joined(separator: " ‹ "),
      Term.post(language): trainee.post,
      Term.phone(language): isMasked ? trainee.phone.map(Masked.phone) : trainee.phone,
      Term.idCard(language): isMasked ? trainee.idCard.map(Masked.idCard) : trainee.idCard,
      Term.education(language): trainee.education,
      Term.postSince(language): trainee.postSince?.description,
      Term.speciality(language): trainee.speciality,
      Term.income(language): trainee.income?.words(in: language),
      Term.retired(language): trainee.retired?.description,
      Term.note(language): trainee.note, "ID": trainee.id.description,
    ])
    return facts.lines + postings(of: dossier)
      + (dossier.entries.isEmpty
        ? ["", Message.noSessions(language)] : [""] + sessions(of: dossier, on: today))
      + visits(of: dossier, on: today) + monthlyMeetings(of: dossier, on: today)
      + years(of: dossier, township, on: today)
      + ["", Message.totalHours(language, ["hours": dossier.hours(on: today).written])]
  }

  private static func sessions(of dossier: Dossier, on today: Day) -> [String] {
    let language = Language.current
    // Whoever never moved was always where the head says that she is.
    let hasMoved = dossier.entries.contains { $0.unitName != dossier.unitName }
    let rows = dossier.entries.map { entry in
      [
        entry.meeting.session.date.description, entry.meeting.session.span,
        entry.meeting.trainingClass.title(in: language), entry.meeting.session.topic ?? "",
        entry.words(on: today, in: language), entry.hours.written,
      ] + (hasMoved ? [entry.unitName] : [])
    }
    let headings: [Term] =
      [.date, .time, .trainingClass, .topic, .rollCall, .hours] + (hasMoved ? [.unit] : [])
    return TextTable(headings.map { $0(language) }, rows).lines
  }

  private static func visits(of dossier: Dossier, on today: Day) -> [String] {
    let (language, trainee) = (Language.current, dossier.trainee.id)
    guard !dossier.visits.isEmpty else { return [] }
    let rows = dossier.visits.map { visit in
      [
        visit.date.description, visit.host, visit.kind.term(language),
        visit.part(of: trainee, on: today).term(language),
        visit.hours(of: trainee, by: today)?.written ?? "",
      ]
    }
    let headings: [Term] = [.date, .visitedUnit, .kind, .state, .hours]
    return [""] + TextTable(headings.map { $0(language) }, rows).lines
  }

  private static func monthlyMeetings(of dossier: Dossier, on today: Day) -> [String] {
    let (language, trainee) = (Language.current, dossier.trainee.id)
    guard !dossier.monthlyMeetings.isEmpty else { return [] }
    let rows = dossier.monthlyMeetings.map { meeting in
      let status = meeting.marks[trainee]?.status
      return [
        meeting.date.description, meeting.topics,
        (status?.term ?? (meeting.date > today ? .toCome : .unmarked))(language),
        meeting.wasAttended(by: trainee) ? meeting.hours?.written ?? "" : "",
      ]
    }
    let headings: [Term] = [.date, .monthlyMeeting, .state, .hours]
    return [""] + TextTable(headings.map { $0(language) }, rows).lines
  }

  private static func years(
    of dossier: Dossier, _ township: Township, on today: Day
  ) -> [String] {
    let years = dossier.years(owing: township.duty, on: today)
    guard !years.isEmpty else { return [] }
    let rows = years.map { year in
      [
        String(year.year), year.hours.written,
        year.duty.isBlank ? "" : year.stateWords(in: .current),
      ]
    }
    return [""]
      + TextTable([DossierCommandText.year(.current), Term.hours(.current), ""], rows).lines
  }

  private static func postings(of dossier: Dossier) -> [String] {
    guard !dossier.postings.isEmpty else { return [] }
    let rows = dossier.postings.map { [$0.period, $0.unitName, $0.post ?? ""] }
    let headings: [Term] = [.posting, .unit, .post]
    return [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }
}
