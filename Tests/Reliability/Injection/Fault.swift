/// What happens at a system call.
enum Fault: CaseIterable {
  /// The program is killed before the call is done.
  case kill
  /// The call fails since the disk is full.
  case fullDisk
  /// The call fails since the disk is broken.
  case brokenDisk

  /// The words that strace has for it.
  var injection: String {
    switch self {
    case .kill: "signal=KILL"
    case .fullDisk: "error=ENOSPC"
    case .brokenDisk: "error=EIO"
    }
  }
}
