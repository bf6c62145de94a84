/// A paper that a print queue has taken.
public struct PrintJob: Equatable, Sendable {
  /// Its name, as the print system gives it: `office-12`.
  public let id: String

  /// A job of this name.
  public init(_ id: String) {
    self.id = id
  }

  /// Its number at the print server; nil where the name has none.
  public var number: Int? {
    id.lastIndex(of: "-").flatMap { Int(id[id.index(after: $0)...]) }
  }

  /// The printer that it waits for.
  public var printer: String {
    id.lastIndex(of: "-").map { String(id[..<$0]) } ?? id
  }
}
