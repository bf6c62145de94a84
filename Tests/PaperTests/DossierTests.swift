import Model
import Testing

@testable import Paper

@Suite struct DossierTests {
  private func facts(isMasked: Bool?) throws -> [Fact] {
    var trainee = Trainee(id: try #require(Identifier("t-1")), name: "刘艳")
    trainee.phone = "13800000001"
    let unit = WorkUnit(id: try #require(Identifier("u-1")), name: "李桥镇")
    trainee.unit = unit.id
    var library = Library()
    library.roster = Roster(units: [unit])
    let township = Township(name: "镇")
    let dossier = Dossier(of: trainee, in: library, township)
    let day = try #require(Day("2026-11-24"))
    let document =
      if let isMasked {
        dossier.document(for: township, on: day, language: .english, isMasked: isMasked)
      } else {
        dossier.document(for: township, on: day, language: .english)
      }
    return document.blocks.flatMap { block -> [Fact] in
      if case .facts(let rows) = block { rows.flatMap { $0 } } else { [] }
    }
  }

  @Test(arguments: [(nil, "138****0001"), (true, "138****0001"), (false, "13800000001")])
  func theFileHoldsHerPhoneAsItWasAskedFor(isMasked: Bool?, phone: String) throws {
    let values = try facts(isMasked: isMasked).compactMap(\.value)
    #expect(values.contains("刘艳") && values.contains("李桥镇"))
    #expect(values.filter { $0.contains("0001") } == [phone])
  }
}
