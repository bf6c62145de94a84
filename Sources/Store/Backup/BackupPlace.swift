import CSystem
import Glibc

/// Where backups lie.
public enum BackupPlace {
  /// Whether a file survives the loss of the disk on which a folder lies: it is on another one.
  /// Memory that serves as a disk is none.
  public static func isOutside(_ file: String, of folder: String) -> Bool {
    var (here, there) = (stat(), stat())
    guard stat(folder, &here) == 0, stat(file, &there) == 0 else { return false }
    return here.st_dev != there.st_dev && !system_is_in_memory(file)
  }
}
