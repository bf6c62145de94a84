import Glibc
import Model
import Synchronization

/// The backup of the day, made beside the screens after the first change, so that no key waits.
final class DailyBackup: Sendable {
  private struct State {
    var day: Day?
    var thread: pthread_t?
    var complaints: [CommandError] = []
  }

  private let backup: AutomaticBackup
  private let state = Mutex(State())

  init(_ backup: AutomaticBackup) { self.backup = backup }

  /// Something was saved: where it is the first change of the day, its backup begins.
  func noteChange(on day: Day) {
    let isFirst = state.withLock { state in
      defer { state.day = day }
      return state.day != day
    }
    guard isFirst else { return }
    finish()
    // Signals are for the thread that has the terminal.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<DailyBackup>.fromOpaque(argument).takeRetainedValue().make()
        return nil
      }, own.toOpaque())
    if status == 0 {
      state.withLock { $0.thread = thread }
    } else {
      own.release()
      make()
    }
  }

  /// What there is to complain of since the last call.
  func takeComplaints() -> [CommandError] {
    state.withLock { state in
      defer { state.complaints = [] }
      return state.complaints
    }
  }

  /// Waits until no backup is under way.
  func finish() {
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    if let thread { pthread_join(thread, nil) }
  }

  private func make() {
    let complaints = backup.make(.daily).complaints
    state.withLock { $0.complaints += complaints }
  }
}
