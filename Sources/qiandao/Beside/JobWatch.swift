import Glibc
import Model
import Paper
import Screens
import Synchronization

/// Sees what becomes of papers that a print queue has taken, on a thread of its own that there is as
/// long as one of them is not printed.
final class JobWatch: Sendable {
  private struct State {
    /// The jobs that are seen to, with what was told of each last.
    var jobs: [(job: PrintJob, told: JobState?)] = []
    var news: [WorkNews] = []
    var thread: OwnThread?
    var isRunning = false
    var isEnding = false
  }

  /// So many times a second it is seen whether the program ends.
  private static let steps: UInt32 = 20

  private let queue = PrintQueue()
  private let language: Language
  /// Wakes the loop.
  private let wake: @Sendable () -> Void
  private let state = Mutex(State())

  init(language: Language, wake: @escaping @Sendable () -> Void) {
    self.language = language
    self.wake = wake
  }

  /// Sees to a job from now on.
  func follow(_ job: PrintJob) {
    let (begins, former) = state.withLock { state in
      state.jobs.append((job, nil))
      defer { state.isRunning = true }
      return (!state.isRunning, state.isRunning ? nil : state.thread)
    }
    guard begins else { return }
    // It has nothing more to do.
    former?.join()
    let thread = OwnThread { self.watch() }
    state.withLock { state in
      state.thread = thread
      if thread == nil { state.isRunning = false }
    }
  }

  /// What there is to tell since the last call.
  func takeNews() -> [WorkNews] {
    state.withLock { state in
      defer { state.news = [] }
      return state.news
    }
  }

  /// Sees to nothing any more; the print system goes on.
  func end() {
    let thread = state.withLock { state in
      state.isEnding = true
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }

  private var isWanted: Bool { state.withLock { !$0.isEnding } }

  private func watch() {
    while let jobs = jobsToSee {
      for job in jobs { look(at: job) }
      for _ in 0..<Self.steps where isWanted { usleep(1_000_000 / Self.steps) }
    }
  }

  /// The jobs that are not printed; nil where there is nothing more to see to.
  private var jobsToSee: [PrintJob]? {
    state.withLock { state in
      guard !state.jobs.isEmpty, !state.isEnding else {
        state.isRunning = false
        return nil
      }
      return state.jobs.map(\.job)
    }
  }

  private func look(at job: PrintJob) {
    do throws(PrintError) {
      let now = try queue.state(of: job, while: { self.isWanted })
      tell(.job(job, now), of: job, now, isLast: now.isEnd)
    } catch .stopped {
    } catch {
      tell(.jobLost(job, error.explanation(in: language)), of: job, nil, isLast: true)
    }
  }

  private func tell(_ news: WorkNews, of job: PrintJob, _ now: JobState?, isLast: Bool) {
    let isNew = state.withLock { state in
      guard let index = state.jobs.firstIndex(where: { $0.job == job }) else { return false }
      let isNew = isLast || state.jobs[index].told != now
      if isNew { state.news.append(news) }
      if isLast { state.jobs.remove(at: index) } else { state.jobs[index].told = now }
      return isNew
    }
    if isNew { wake() }
  }
}
