import Synchronization

/// How much may still be unpacked of a file, whichever of its parts it is and however often.
final class UnpackingBudget: Sendable {
  private let left: Mutex<Int>

  /// So many bytes in all.
  init(_ bytes: Int) { left = Mutex(bytes) }

  /// Takes note of bytes that were unpacked. Throws `bomb` where that was too much.
  func spend(_ bytes: Int) throws(TableError) {
    let isEnough = left.withLock { left in
      left -= bytes
      return left >= 0
    }
    guard isEnough else { throw TableError(.bomb) }
  }
}
