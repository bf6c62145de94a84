import Model
import Testing

@Suite struct TermTests {
  @Test func `every word is there in every language`() {
    #expect(Term.unfinished.isEmpty)
    #expect(Term.allCases.allSatisfy { $0.phrase.placeholders(in: .english).isEmpty })
  }

  @Test func `every value of the field has its own word`() {
    let terms: [[Term]] = [
      AttendanceStatus.allCases.map(\.term), SiteVisit.Kind.allCases.map(\.term),
      Trainee.Gender.allCases.map(\.term),
    ]
    for words in terms {
      #expect(Set(words).count == words.count)
      for language in Language.allCases {
        #expect(Set(words.map { $0(language) }).count == words.count)
      }
    }
  }
}
