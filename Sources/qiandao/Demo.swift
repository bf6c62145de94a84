import Glibc
import Model
import Store

/// The sample township, to be tried out.
enum Demo {
  /// The day that becomes today.
  private static let anchor = Day(year: 2026, month: 11, day: 24)

  /// A throw-away copy in which the sample's anchor day is today.
  static func copy() throws -> ThrowAwayFolder {
    guard let source else { throw CommandError.noSample }
    let days = anchor.map { Live.now().day.daysSinceEpoch - $0.daysSinceEpoch } ?? 0
    // Some ways of installing make links of all files.
    return try ThrowAwayFolder(
      copying: source, into: place, shiftedBy: days, files: POSIXFileSystem(followingLinks: true))
  }

  /// Where throw-away files go. Where memory serves as a disk, hundreds of them take no time.
  private static var place: String {
    let named = ["TMPDIR", "XDG_RUNTIME_DIR"].compactMap { Live.variable($0) }
    return (named + ["/dev/shm"]).first { access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  /// Where the sample is: `QIANDAO_SAMPLE`, else in the source tree that the program was built in,
  /// else where it was installed.
  private static var source: String? {
    if let named = Live.variable("QIANDAO_SAMPLE") { return named }
    guard let executable = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(executable) }
    var folders = String(cString: executable).split(separator: "/").map(String.init)
    var candidates: [String] = []
    while folders.popLast() != nil {
      candidates.append("/" + (folders + ["Data/sample"]).joined(separator: "/"))
    }
    let prefix = String(cString: executable).split(separator: "/").dropLast(2)
    candidates.append("/" + (prefix + ["share/qiandao/sample"]).joined(separator: "/"))
    return candidates.first { access("\($0)/township.json", R_OK) == 0 }
  }
}
