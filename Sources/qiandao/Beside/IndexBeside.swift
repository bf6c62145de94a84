import Glibc
import Model
import Synchronization

/// Makes indexes ready for a search beside the screens, one after the other, each on a thread of its own.
final class IndexBeside: Sendable {
  private let thread = Mutex<OwnThread?>(nil)

  /// Makes an index ready, once the one before it is. Keys come first.
  func prepare(_ index: SearchIndex) {
    thread.withLock { thread in
      let former = thread
      thread = OwnThread {
        former?.join()
        // On Linux it is that of the thread alone.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        index.prepare()
      }
      if thread == nil { former?.join() }
    }
  }

  /// Waits for the last one, which takes a part of a second: no thread may outlive the program.
  func end() {
    let last = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    last?.join()
  }
}
