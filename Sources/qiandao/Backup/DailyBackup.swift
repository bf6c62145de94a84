import Model
import Synchronization

/// The backup of the day, made beside the screens after the first change, so that no key waits.
final class DailyBackup: Sendable {
  private struct State {
    /// When one was begun.
    var begun: Instant?
    var hasFailed = false
    var thread: OwnThread?
    var complaints: [CommandError] = []
  }

  /// After so many seconds one that failed is tried again; no key is to wait for a disk that is full.
  private static let patience = 3600

  private let backup: AutomaticBackup
  private let state = Mutex(State())

  init(_ backup: AutomaticBackup) { self.backup = backup }

  /// Something was saved: where it is the first change of the day, its backup begins.
  func noteChange(at now: Instant) {
    let isDue = state.withLock { state in
      if let begun = state.begun, begun.day == now.day {
        let age = now.epochSeconds - begun.epochSeconds
        guard state.hasFailed, age >= Self.patience else { return false }
      }
      state.begun = now
      return true
    }
    guard isDue else { return }
    finish()
    if let thread = OwnThread({ self.make() }) {
      state.withLock { $0.thread = thread }
    } else {
      make()
    }
  }

  /// Makes a backup before many files change at once; the change waits for it.
  func makeBeforeManyChanges() {
    finish()
    let complaints = backup.make(.beforeImport).complaints
    state.withLock { $0.complaints += complaints }
  }

  /// What there is to complain of since the last call.
  func takeComplaints() -> [CommandError] {
    state.withLock { state in
      defer { state.complaints = [] }
      return state.complaints
    }
  }

  /// Waits until no backup is under way.
  private func finish() {
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }

  /// Waits until no backup is under way, and tries again what failed.
  func end() {
    finish()
    if state.withLock(\.hasFailed) { make() }
  }

  private func make() {
    let complaints = backup.make(.daily).complaints
    state.withLock { state in
      state.hasFailed = !complaints.isEmpty
      state.complaints = complaints
    }
  }
}
