import Foundation
import Harness
import Testing

extension Command {
  /// The lines on standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Standard output without the line end, such as a new id.
  var word: String { output.trimmingCharacters(in: .newlines) }

  /// Standard output as a JSON object.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  /// Standard output as a JSON array of objects.
  func list() throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }
}
