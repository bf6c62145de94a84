/// What kind of file a table is written as; the raw value is what its name ends with.
public enum ExportFormat: String, CaseIterable, Sendable {
  case xlsx, csv, json

  /// The format that the name of a file asks for; nil where it asks for none.
  public init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self = format
  }
}
