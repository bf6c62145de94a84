import Model
import Testing

/// How a class is called on screens and on papers.
@Suite struct TrainingClassTitleTests {
  @Test(arguments: [
    ("女干部培训班", 13, "女干部培训班 No. 13", "女干部培训班 第13期", "女干部培训班第13期"),
    ("女干部培训班第13期", 13, "女干部培训班第13期", "女干部培训班第13期", "女干部培训班第13期"),
    ("第 三 期女干部培训班", 3, "第 三 期女干部培训班", "第 三 期女干部培训班", "第 三 期女干部培训班"),
    ("女干部培训班", nil, "女干部培训班", "女干部培训班", "女干部培训班"),
  ])
  func `the number in the series is said once`(
    name: String, series: Int?, english: String, chinese: String, written: String
  ) throws {
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: name, start: try day("2026-11-23"), end: try day("2026-11-24"))
    trainingClass.series = series
    #expect(trainingClass.title(in: .english) == english)
    #expect(trainingClass.title(in: .simplified) == chinese)
    #expect(trainingClass.writtenTitle(in: .english) == english)
    #expect(trainingClass.writtenTitle(in: .simplified) == written)
    #expect(trainingClass.writtenTitle(in: .traditional) == written)
  }
}
