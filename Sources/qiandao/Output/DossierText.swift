import Cells
import Model

/// A trainee's dossier as text.
enum DossierText {
  static func lines(_ dossier: Dossier, isMasked: Bool) -> [String] {
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
      Term.note(language): trainee.note, "ID": trainee.id.description,
    ])
    guard !dossier.entries.isEmpty else {
      return facts.lines + ["", Message.noSessions(language)]
    }
    let rows = dossier.entries.map { entry in
      [
        entry.meeting.session.date.description, entry.meeting.session.span,
        entry.meeting.trainingClass.title(in: language), entry.meeting.session.topic ?? "",
        entry.words(on: Live.now().day, in: language), entry.hours.written,
      ]
    }
    let headings: [Term] = [.date, .time, .trainingClass, .topic, .rollCall, .hours]
    return facts.lines + [""] + TextTable(headings.map { $0(language) }, rows).lines
      + ["", Message.totalHours(language, ["hours": dossier.hours.written])]
  }
}
