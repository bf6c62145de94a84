import Glibc

/// The names of the users of this machine.
public enum UserName {
  /// The name of the user of a number; nil where the machine knows none.
  ///
  /// It may be asked for on several threads at once, as a backup is made beside the screens.
  public static func of(_ user: UInt32) -> String? {
    var room = 1024
    while room <= 1 << 20 {
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: room)
      defer { buffer.deallocate() }
      let code = getpwuid_r(user, &entry, buffer, room, &found)
      if code == 0 { return found.map { String(cString: $0.pointee.pw_name) } }
      guard code == ERANGE else { return nil }
      room *= 2
    }
    return nil
  }
}
