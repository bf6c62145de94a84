import Foundation
import Model
import Testing

@Suite struct TownshipTests {
  @Test(arguments: [
    (#"{"name":"镇","format":1}"#, 3.0, 6.0),
    (#"{"name":"镇","format":1,"hours":{"halfDay":4,"day":8}}"#, 4, 8),
  ])
  func `rules that are left out are the usual ones`(
    text: String, halfDay: Double, day: Double
  ) throws {
    let township = try JSONDecoder().decode(Township.self, from: Data(text.utf8))
    #expect(township.hours == HourRules(halfDay: halfDay, day: day))
  }
}
