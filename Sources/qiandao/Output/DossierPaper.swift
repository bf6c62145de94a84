import Model
import Paper
import Screens
import Store

/// A dossier as it stands in a data folder now.
struct DossierPaper {
  /// The paper.
  let document: Document
  /// The id of what it is about, as the log is told.
  let id: String

  /// What the dossier of a trainee is made of.
  static let wholeRequest = Library.Request(
    roster: true, classes: true, sessions: .all, results: .all, visits: true)

  /// The dossier of a subject. A paper must not lack what could not be read.
  init(
    _ subject: DossierOrder.Subject, of folder: DataFolder, _ language: Language, isMasked: Bool
  ) throws {
    let today = Live.now().day
    let township = folder.township
    func load(_ request: Library.Request) throws -> Library {
      let (library, problems) = folder.load(request, on: today)
      if let first = problems.first { throw CommandError.incomplete(problems.count, first) }
      return library
    }
    switch subject {
    case .trainee(let trainee):
      let library = try load(Self.wholeRequest)
      guard let trainee = library.roster[trainee] else {
        throw LookupError.noTrainee(trainee.description)
      }
      id = trainee.id.description
      document = Dossier(of: trainee, in: library, township)
        .document(for: township, on: today, language: language, isMasked: isMasked)
    case .unit(let unit):
      let library = try load(Self.wholeRequest)
      guard let unit = library.roster[unit] else { throw LookupError.noUnit(unit.description) }
      let units = library.roster.units(below: unit.id)
      let trainees = RosterOrder.pinyin.sorted(
        library.roster.narrowed(to: nil, withRetired: false, on: today), strokes: StrokeOrder()
      ).filter { $0.unit.map(units.contains) == true }
      guard !trainees.isEmpty else { throw DossierError.emptyUnit(unit.name) }
      id = unit.id.description
      document = Dossier.document(
        of: unit.name, Dossier.all(of: trainees, in: library, township), for: township,
        on: today, language: language, isMasked: isMasked)
    case .trainingClass(let trainingClass):
      let library = try load(
        Library.Request(
          roster: true, classes: true, sessions: .of(trainingClass), results: .of(trainingClass)))
      guard let trainingClass = library.trainingClass(trainingClass) else {
        throw LookupError.noClass(trainingClass.description)
      }
      id = trainingClass.id.description
      document = ClassDossier(of: trainingClass, in: library, township, on: today)
        .document(for: township, library.roster, language: language)
    }
  }
}
