import Model
import Testing

/// A status, with the one that it replaces.
@Suite struct MarkWordsTests {
  @Test(
    arguments: [
      (.present, nil, false, "Present"), (.present, Mark(), false, "Present"),
      (.present, Mark(status: .present, note: "x"), false, "Present"),
      (.present, Mark(status: .absent), false, "Present (was Absent)"),
      (nil, Mark(status: .present), false, "Unmarked (was Present)"),
      (
        .present, Mark(status: .late, lateMinutes: 12), false, "Present (was Late 12 min)"
      ),
      (.present, Mark(status: .leaveSick), true, "Present (was Sick leave, approved)"),
    ] as [(AttendanceStatus?, Mark?, Bool, String)])
  func `what was replaced is said`(
    status: AttendanceStatus?, former: Mark?, isApproved: Bool, words: String
  ) {
    let mark = status.map { Mark(status: $0) }
    #expect(mark.words(in: .english, replacing: former, isApproved: isApproved) == words)
  }

  @Test func `in every language`() {
    let (now, former) = (Optional(Mark(status: .present)), Mark(status: .leaveSick))
    func said(_ language: Language, _ isApproved: Bool) -> String {
      now.words(in: language, replacing: former, isApproved: isApproved)
    }
    #expect(said(.simplified, false) == "出勤（原为病假）")
    #expect(said(.simplified, true) == "出勤（原为已批准的病假）")
    #expect(said(.traditional, true) == "出勤（原為已批准的病假）")
  }
}
