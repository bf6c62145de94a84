import Model
import Store

/// Where the program works: a data folder, or a throw-away copy of the sample township.
struct Place {
  private let data: String?
  private let isDemo: Bool
  /// Whether the data folder is only looked at.
  let isReadOnly: Bool

  init(data: String?, isDemo: Bool, isReadOnly: Bool) {
    self.data = data
    self.isDemo = isDemo
    self.isReadOnly = isReadOnly
  }

  /// The place that `arguments` name where they are nothing but options of the program itself,
  /// well formed; nil leaves them to the parser, whose tree of commands costs more time than the
  /// rest of the way to the first screen.
  init?(plain arguments: some Collection<String>) {
    var data: String?
    var isDemo = false
    var isReadOnly = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch (argument, rest.first) {
      case ("--demo", _):
        isDemo = true
      case ("--read-only", _):
        isReadOnly = true
      case ("--data", let value?) where !value.hasPrefix("-"):
        data = value
        rest.removeFirst()
      case ("--lang", let value?) where Language(rawValue: value) != nil:
        // The language of the process is found on its own.
        rest.removeFirst()
      default:
        return nil
      }
    }
    self.init(data: data, isDemo: isDemo, isReadOnly: isReadOnly)
  }

  /// The path of the data folder.
  var path: String {
    DataFolder.location(option: data, variable: Live.variable)
  }

  /// Opens the data folder; says afterwards what `body` has left to be said of the folder itself,
  /// unless it refused, which takes one line alone.
  func withFolder(_ body: (Records) throws -> Void) throws {
    try withPath { path in
      let folder = try DataFolder(
        opening: path, editor: .init(name: Live.userName, now: Live.now), isReadOnly: isReadOnly)
      let isKept = !isDemo && folder.readOnlyReason == nil
      let backup = isKept ? AutomaticBackup(folder: path) : nil
      defer {
        if !isDemo { folder.removeLeftovers() }
        if !folder.takeOwnChanges().isEmpty { backup?.makeOrWarn(.daily) }
      }
      let records = Records(folder, backup: backup)
      try body(records)
      records.takeWarnings().forEach { Output.warn($0) }
    }
  }

  /// Gives the path of the data folder, which may be none that can be opened.
  func withPath(_ body: (String) throws -> Void) throws {
    guard isDemo else { return try body(path) }
    let copy = try Demo.copy()
    defer { copy.remove() }
    try body(copy.path)
  }
}
