extension ExportTable {
  /// The roster, with every column that an import knows, so that it can be changed in a spreadsheet
  /// and taken in again.
  init(trainees: [Trainee], in roster: Roster, withRetired: Bool) {
    var sources: [Source<Trainee>] = [
      Source("id", nil) { .written($0.id.description) },
      Source("number", Term.number) { .written($0.number) },
      Source("name", Term.name) { .written($0.name) },
      Source("pinyin", Term.pinyin) { .written($0.reading) },
      Source("gender", Term.gender) { .chosen($0.gender) },
      Source("birth", Term.birth) { .dated($0.birth) },
      Source("unit", nil) { .written($0.unit?.description) },
      Source("unitName", Term.unit) { .written(roster.unitName(of: $0)) },
      Source("post", Term.post) { .written($0.post) },
      Source("phone", Term.phone) { .written($0.phone) },
      Source("idCard", Term.idCard) { .written($0.idCard) },
      Source("education", Term.education) { .written($0.education) },
      Source("note", Term.note) { .written($0.note) },
      Source("postSince", Term.postSince) { .dated($0.postSince) },
      Source("speciality", Term.speciality) { .written($0.speciality) },
      Source("income", Term.income) { .written($0.income?.description) },
    ]
    if withRetired {
      sources.append(
        Source("retired", Term.retired) { .dated($0.retired.map { PartialDay($0) }) })
    }
    self.init(.trainees, of: trainees, sources)
  }
}
