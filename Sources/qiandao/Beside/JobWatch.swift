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
  private static let steps = 20

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
    var pause = JobPause()
    while let jobs = jobsToSee {
      pause.note(look(at: jobs))
      // A job that is new is looked at soon.
      for _ in 0..<pause.seconds * Self.steps where isWanted && jobs.count == count {
        usleep(1_000_000 / UInt32(Self.steps))
      }
    }
  }

  private var count: Int { state.withLock { $0.jobs.count } }

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

  /// What has become of them; nil where that cannot be seen.
  private func look(at jobs: [PrintJob]) -> [JobState]? {
    do throws(PrintError) {
      let states = try queue.states(of: jobs, while: { self.isWanted })
      for (job, now) in zip(jobs, states) {
        tell(.job(job, now), of: job, now, isLast: now.isEnd)
      }
      return states
    } catch .stopped {
    } catch {
      for job in jobs {
        tell(.jobLost(job, error.explanation(in: language)), of: job, nil, isLast: true)
      }
    }
    return nil
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
