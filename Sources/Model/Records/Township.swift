/// The organization whose training the data folder holds, and the rules it works by.
public struct Township: Codable, Equatable, Sendable {
  /// The format of the data folder that this version writes.
  public static let currentFormat = 1

  /// The name of the organization, as it stands on papers.
  public var name: String
  /// The format of the data folder.
  public var format: Int
  /// How many hours sessions are credited with.
  public var hours: HourRules

  /// An organization by its name, with the usual rules.
  public init(name: String, format: Int = currentFormat, hours: HourRules = HourRules()) {
    self.name = name
    self.format = format
    self.hours = hours
  }

  /// Decodes the township; rules that a hand-written file leaves out are the usual ones.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    format = try container.decode(Int.self, forKey: .format)
    hours = try container.decodeIfPresent(HourRules.self, forKey: .hours) ?? HourRules()
  }
}
