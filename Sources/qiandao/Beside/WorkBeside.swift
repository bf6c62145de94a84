import CSystem
import Glibc
import Model
import Screens
import Synchronization

/// Long work beside the screens, one at a time, on a thread of its own. The loop is woken when there
/// is news, and at no other time.
final class WorkBeside: Sendable {
  /// Told how far the work has come; says whether to go on.
  typealias Observer = ReadingProgress.Observer

  private struct State {
    /// Which work it is, so that one that was stopped tells nothing more.
    var number = 0
    var thread: OwnThread?
    var progress: ReadingProgress?
    var result: WorkResult?
    /// When progress was last told, in milliseconds.
    var told = 0
  }

  /// So many milliseconds pass before a bar is drawn again.
  private static let pause = 100

  /// Becomes readable when there is news.
  let descriptor: Int32
  private let state = Mutex(State())

  init() { descriptor = system_event() }

  deinit { close(descriptor) }

  /// Begins work; what was begun before is stopped, and waited for.
  func begin(_ work: @escaping @Sendable (Observer) -> WorkResult) {
    end()
    let number = state.withLock { state in
      state.told = Self.milliseconds
      return state.number
    }
    let run = { @Sendable in
      let result = work { self.tell($0, of: number) }
      self.finish(result, of: number)
    }
    if let thread = OwnThread(run) {
      state.withLock { $0.thread = thread }
    } else {
      run()
    }
  }

  /// Stops the work, of which nothing more is heard.
  func stop() {
    state.withLock { state in
      state.number += 1
      (state.progress, state.result) = (nil, nil)
    }
  }

  /// Stops the work and waits for its end; what is being written is written to its end.
  func end() {
    stop()
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }

  /// What there is to tell since the last call.
  func takeNews() -> [WorkNews] {
    drain()
    return state.withLock { state in
      defer { (state.progress, state.result) = (nil, nil) }
      return [state.progress.map(WorkNews.progress), state.result.map(WorkNews.ended)]
        .compactMap(\.self)
    }
  }

  private func tell(_ progress: ReadingProgress, of number: Int) -> Bool {
    let now = Self.milliseconds
    let (goesOn, isNews) = state.withLock { state in
      guard state.number == number else { return (false, false) }
      guard now - state.told >= Self.pause else { return (true, false) }
      state.told = now
      state.progress = progress
      return (true, true)
    }
    if isNews { wake() }
    return goesOn
  }

  private func finish(_ result: WorkResult, of number: Int) {
    let isNews = state.withLock { state in
      guard state.number == number else { return false }
      state.result = result
      return true
    }
    if isNews { wake() }
  }

  /// Lets the loop see what there is to tell, here or elsewhere.
  func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  private func drain() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
