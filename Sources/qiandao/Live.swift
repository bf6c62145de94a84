import Glibc
import Model
import Screens
import Store
import Synchronization

/// The clock, the ids and the surroundings of this process.
enum Live {
  /// The value of an environment variable; nil where it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The time now, on the wall clock of this machine.
  static func now() -> Instant {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Instant(epochSeconds: seconds, offsetMinutes: local.tm_gmtoff / 60)
  }

  /// An id for a new record.
  static func newID<Kind: Record>(_ kind: Kind.Type = Kind.self) -> Identifier<Kind> {
    idSeed().id()
  }

  /// What a new id is made from.
  static func idSeed() -> IDSeed {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    let now = UInt64(clock.tv_sec) * 1000 + UInt64(clock.tv_nsec) / 1_000_000
    // Ids made in one millisecond get one each, so that they sort in the order of their making.
    let milliseconds = latest.withLock { latest in
      latest = max(now, latest + 1)
      return latest
    }
    return IDSeed(milliseconds: milliseconds, random: .random(in: 0 ... .max))
  }

  /// The name of the user who is logged in.
  static var userName: String {
    UserName.of(geteuid()) ?? variable("USER") ?? String(geteuid())
  }

  /// The path from the root on of a file that need not be there yet.
  static func wholePath(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  /// Whether someone sits at a terminal.
  static var hasTerminal: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// The order of characters by strokes, from the dictionary of Rime where it is installed.
  static let strokes = StrokeOrder(
    dictionary: (try? POSIXFileSystem().read("/usr/share/rime-data/stroke.dict.yaml")) ?? [])

  private static let latest = Mutex<UInt64>(0)
}

extension Language {
  /// The language of this process: what `--lang` says, else the locale, else English.
  ///
  /// It is found before the command line is parsed, since help and usage errors need it too.
  static let current: Language = {
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst(), argument != "--" {
      if argument == "--lang", let language = arguments.first.flatMap(Language.init(rawValue:)) {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    let locale =
      Live.variable("LC_ALL") ?? Live.variable("LC_MESSAGES") ?? Live.variable("LANG") ?? ""
    return Language(locale: locale)
  }()
}
