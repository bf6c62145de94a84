import Model
import Testing

@Suite struct JobPauseTests {
  @Test func whileNothingBecomesOfJobsThePauseDoublesUpToHalfAMinute() {
    var pause = JobPause()
    var seconds: [Int] = []
    for _ in 1...7 {
      pause.note([.waiting, .printing])
      seconds.append(pause.seconds)
    }
    #expect(seconds == [1, 2, 4, 8, 16, 30, 30])
    pause.note([.printing, .printing])
    #expect(pause.seconds == 1)
  }
}
