import Model
import Testing

@Suite struct AttendanceStatusTests {
  @Test(arguments: [
    (AttendanceStatus.present, "present", true, false, false), (.late, "late", true, false, true),
    (.leftEarly, "left-early", true, false, true),
    (.leavePersonal, "leave-personal", false, true, false),
    (.leaveSick, "leave-sick", false, true, false),
    (.leaveOfficial, "leave-official", false, true, false),
    (.absent, "absent", false, false, false),
  ])
  func `says what it means`(
    status: AttendanceStatus, word: String, isThere: Bool, isLeave: Bool, takesMinutes: Bool
  ) {
    #expect(status.rawValue == word)
    #expect(status.isThere == isThere)
    #expect(status.isLeave == isLeave)
    #expect(status.takesMinutes == takesMinutes)
  }
}
