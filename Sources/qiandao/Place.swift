import Model
import Store

/// Where the program works: a data folder, or a throw-away copy of the sample township.
struct Place {
  private let data: String?
  private let isDemo: Bool

  init(data: String?, isDemo: Bool) {
    self.data = data
    self.isDemo = isDemo
  }

  /// The place that `arguments` name where they are nothing but options of the program itself,
  /// well formed; nil leaves them to the parser, whose tree of commands costs more time than the
  /// rest of the way to the first screen.
  init?(plain arguments: some Collection<String>) {
    var data: String?
    var isDemo = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch (argument, rest.first) {
      case ("--demo", _):
        isDemo = true
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
    self.init(data: data, isDemo: isDemo)
  }

  /// The path of the data folder.
  var path: String {
    DataFolder.location(option: data, variable: Live.variable)
  }

  /// Opens the data folder.
  func withFolder(_ body: (Records) throws -> Void) throws {
    guard isDemo else {
      let folder = try Self.open(path)
      defer { folder.removeLeftovers() }
      return try body(Records(folder))
    }
    let copy = try Demo.copy()
    defer { copy.remove() }
    try body(Records(try Self.open(copy.path)))
  }

  private static func open(_ path: String) throws -> DataFolder {
    try DataFolder(opening: path, editor: .init(name: Live.userName, now: Live.now))
  }
}
