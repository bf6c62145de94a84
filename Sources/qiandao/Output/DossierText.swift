import Cells
import Model

/// A trainee's dossier as text.
enum DossierText {
  static func lines(_ dossier: Dossier, in roster: Roster, isMasked: Bool) -> [String] {
    let language = Language.current
    let trainee = dossier.trainee
    let facts = FactList([
      Term.name(language): trainee.name, Term.pinyin(language): trainee.pinyin,
      Term.number(language): trainee.number,
      Term.gender(language): trainee.gender?.term(language),
      Term.birth(language): trainee.birth?.description,
      Term.unit(language): dossier.unitName, Term.post(language): trainee.post,
      Term.phone(language): isMasked ? trainee.phone.map(Masked.phone) : trainee.phone,
      Term.idCard(language): isMasked ? trainee.idCard.map(Masked.idCard) : trainee.idCard,
      Term.education(language): trainee.education,
      Term.postSince(language): trainee.postSince?.description,
      Term.speciality(language): trainee.speciality,
      Term.income(language): trainee.income?.words(in: language),
      Term.retired(language): trainee.retired?.description,
      Term.note(language): trainee.note, "ID": trainee.id.description,
    ])
    let head = facts.lines + postings(of: trainee, in: roster)
    guard !dossier.entries.isEmpty else {
      return head + ["", Message.noSessions(language)]
    }
    // Whoever never moved was always where the head says that she is.
    let hasMoved = dossier.entries.contains { $0.unitName != dossier.unitName }
    let rows = dossier.entries.map { entry in
      [
        entry.meeting.session.date.description, entry.meeting.session.span,
        entry.meeting.trainingClass.title(in: language), entry.meeting.session.topic ?? "",
        entry.words(on: Live.now().day, in: language), entry.hours.written,
      ] + (hasMoved ? [entry.unitName] : [])
    }
    let headings: [Term] =
      [.date, .time, .trainingClass, .topic, .rollCall, .hours] + (hasMoved ? [.unit] : [])
    return head + [""] + TextTable(headings.map { $0(language) }, rows).lines
      + ["", Message.totalHours(language, ["hours": dossier.hours.written])]
  }

  private static func postings(of trainee: Trainee, in roster: Roster) -> [String] {
    guard !trainee.formerPostings.isEmpty else { return [] }
    let rows = trainee.formerPostings.map { posting in
      [posting.period, roster.name(of: posting.unit), posting.post ?? ""]
    }
    let headings: [Term] = [.posting, .unit, .post]
    return [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }
}
