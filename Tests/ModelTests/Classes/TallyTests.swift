import Model
import Testing

@Suite struct TallyTests {
  @Test func `every mark is counted once`() {
    let tally = Tally([
      Mark(status: .present), Mark(status: .present), Mark(status: .late, leftEarlyMinutes: 5),
      Mark(status: .late), Mark(status: .leftEarly), Mark(status: .leaveSick),
      Mark(status: .leavePersonal), Mark(status: .leaveOfficial), Mark(status: .absent),
      Mark(note: "雪"), nil, nil,
    ])
    #expect(tally.present == 2)
    #expect(tally.late == 2)
    #expect(tally.leftEarly == 1)
    #expect(tally.leave == 3)
    #expect(tally.absent == 1)
    #expect(tally.unmarked == 3)
    #expect(tally.expected == 12)
    #expect(tally.actual == 5)
    #expect(tally.taken == 9)
  }

  @Test func `unmarked is never absent`() {
    let tally = Tally([nil, nil, nil])
    #expect(tally.unmarked == 3)
    #expect(tally.absent == 0)
    #expect(tally.actual == 0)
  }

  @Test func `nobody is nobody`() {
    #expect(Tally([]).expected == 0)
  }
}
