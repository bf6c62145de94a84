import Model
import Testing

/// One who is enrolled in a class, by what is typed.
@Suite struct EnrolledLookupTests {
  private func trainee(_ text: String, _ name: String, _ pinyin: String) throws -> Trainee {
    var trainee = Trainee(id: try id("t-\(text)"), name: name)
    trainee.number = "00\(text)"
    trainee.pinyin = pinyin
    return trainee
  }

  private func township() throws -> (TrainingClass, Roster) {
    let trainees = [
      try trainee("1", "刘艳", "liu yan"), try trainee("2", "刘燕萍", "liu yan ping"),
      try trainee("3", "王芳", "wang fang"), try trainee("4", "王芳", "wang fang"),
      try trainee("5", "李秀英", "li xiu ying"),
    ]
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-28")
    ).enrolling(trainees.dropLast().map(\.id))
    return (trainingClass, Roster(trainees: trainees))
  }

  @Test(arguments: [
    ("刘艳", "t-1"), ("ly", "t-1"), ("liuyan", "t-1"), ("liuyanp", "t-2"), ("003", "t-3"),
    ("００４", "t-4"), ("t-4", "t-4"), (" 燕萍 ", "t-2"),
  ])
  func `is found`(text: String, who: String) throws {
    let (trainingClass, roster) = try township()
    #expect(try trainingClass.trainee(typed: text, in: roster).id.description == who)
  }

  @Test(
    arguments: [
      ("", InputError.missing), ("李秀英", .notEnrolled("李秀英")), ("005", .notEnrolled("李秀英")),
      ("赵", .nobodyEnrolled("赵")), ("lxy", .nobodyEnrolled("lxy")),
      ("王芳", .severalEnrolled("王芳", ["003", "004"])),
      ("liu", .severalEnrolled("liu", ["001 刘艳", "002 刘燕萍"])),
    ] as [(String, InputError)])
  func `is refused`(text: String, error: InputError) throws {
    let (trainingClass, roster) = try township()
    #expect(throws: error) { try trainingClass.trainee(typed: text, in: roster) }
  }

  @Test func `stands in a field under her name, or under her number beside a namesake`() throws {
    let (trainingClass, roster) = try township()
    let names = roster.trainees.dropLast().map { trainingClass.shortName(of: $0, in: roster) }
    #expect(names == ["刘艳", "刘燕萍", "003", "004"])
  }
}
