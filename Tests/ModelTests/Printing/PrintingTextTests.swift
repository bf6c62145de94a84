import Testing

@testable import Model

@Suite struct PrintingTextTests {
  @Test func `every word is there in every language`() {
    #expect(PrintingText.unfinished.isEmpty)
    for phrase in PrintReason.phrases.values {
      #expect(phrase.isWhole && phrase.placeholders(in: .english).isEmpty)
    }
  }
}
