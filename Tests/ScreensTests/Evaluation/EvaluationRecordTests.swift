import Model
import Testing

@testable import Screens

@MainActor @Suite struct EvaluationRecordTests {
  let library = World.township().library

  @Test func `the forms of a visit are kept in the visit`() throws {
    let visit = library.visits[0]
    let record = try #require(EvaluationRecord(of: .visit(visit.id), in: library))
    #expect(record.evaluation == Evaluation())
    #expect(record.end == day("2026-10-15"))
    #expect(record.name(in: .english) == "旅顺口区三涧堡街道")
    let change = record.changing { $0.issued = 4 }
    var expected = visit
    expected.evaluation = Evaluation()
    expected.evaluation?.issued = 4
    #expect(change == .visit(expected, was: visit))
    #expect(record.saved(change)?.evaluation.issued == 4)
    #expect(record.saved(.visit(library.visits[1], was: nil)) == nil)
  }

  @Test func `the page of a visit counts its forms`() {
    let now = instant("2026-11-24T09:05:00+08:00")
    let context = Context(
      language: .english, township: Township(name: "妇联"), now: now, rows: 20,
      size: .init(columns: 80, rows: 24), isReadable: true,
      idSeed: IDSeed(milliseconds: 1, random: 1), readOnlyReason: nil, showsNumbers: false,
      lastImport: nil)
    let visit = library.visits[0]
    var page = EvaluationPage(subject: .visit(visit.id))
    #expect(page.request == .init(visit: visit.id))
    _ = page.receive(.loaded(library), context)
    #expect(page.update(.countForms, context) == [.open(.formsForm(.visit(visit)))])
    // A visit has no sessions, and so no trainers.
    #expect(
      page.update(.askAboutTrainers, context)
        == [.say(.error(context.text(EvaluationMessage.noTrainers)))])
    _ = page.receive(.loaded(Library()), context)
    #expect(page.update(.countForms, context) == [])
  }

  @Test func `what is gone or cannot be read has none`() {
    #expect(EvaluationRecord(of: .visit(id(9)), in: library) == nil)
    #expect(EvaluationRecord(of: .trainingClass(id(1)), in: library) == nil)
  }
}
