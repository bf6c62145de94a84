import Foundation
import Model
import Testing

@Suite struct TownshipTests {
  @Test(arguments: [
    (#"{"name":"镇","format":1}"#, 3.0, 6.0),
    (#"{"name":"镇","format":1,"hours":{"halfDay":4,"day":8}}"#, 4, 8),
    (#"{"name":"镇","format":1,"hours":{"day":8}}"#, 3, 8),
    (#"{"name":"镇","format":1,"hours":{"halfDay":4}}"#, 4, 6),
    (#"{"name":"镇","format":1,"hours":{}}"#, 3, 6),
    (#"{"name":"镇","format":1,"hours":7}"#, 3, 6),
    (#"{"name":"镇","format":9,"hours":["night"]}"#, 3, 6),
  ])
  func `rules that are left out are the usual ones`(
    text: String, halfDay: Double, day: Double
  ) throws {
    let township = try JSONDecoder().decode(Township.self, from: Data(text.utf8))
    #expect(township.hours == HourRules(halfDay: halfDay, day: day))
  }

  @Test(arguments: [
    (#"{"name":"镇","format":1}"#, true), (#"{"name":"镇","format":1,"bell":true}"#, true),
    (#"{"name":"镇","format":1,"bell":false}"#, false),
    (#"{"name":"镇","format":1,"bell":"loud"}"#, true),
  ])
  func `the bell is rung unless it is switched off`(text: String, isRung: Bool) throws {
    let township = try JSONDecoder().decode(Township.self, from: Data(text.utf8))
    #expect(township.ringsBell == isRung)
  }
}
