import Foundation
import Model
import Testing

@testable import Store

/// The short way to read a township says what the long one says.
@Suite struct PlainTownshipTests {
  @Test(arguments: [
    (#"{"name":"镇","format":1}"#, true),
    (#"{"name":"镇","format":1,"hours":{"halfDay":4,"day":8}}"#, true),
    (#"{"name":"镇","format":9,"hours":{"halfDay":3,"day":6}}"#, true),
    (#"{"name":"镇","format":1,"hours":{"day":8}}"#, false),
    (#"{"name":"镇","format":1,"hours":{"halfDay":99,"day":8}}"#, false),
    (#"{"name":"镇","format":1,"hours":{"halfDay":3.5,"day":7}}"#, false),
    (#"{"name":"镇","format":1,"hours":7}"#, false),
    (#"{"name":"镇","format":1,"attendance":{"absentDays":3}}"#, false),
    (#"{"name":"镇","format":1,"remarks":["说话"]}"#, false),
  ])
  func `it is taken where nothing else stands there`(text: String, isPlain: Bool) throws {
    let tree = try JSONParser.parse(Array(text.utf8))
    let plain = Township(plain: tree)
    #expect((plain != nil) == isPlain)
    let decoded = try TreeDecoder.decode(Township.self, from: tree)
    if let plain { #expect(plain == decoded) }
    #expect(try DataFolder.township(from: Array(text.utf8)) == decoded)
  }

  @Test func `what is missing is said with its line`() {
    #expect(throws: Problem.self) { try DataFolder.township(from: Array("{\"format\": 1}".utf8)) }
    #expect(throws: Problem.self) { try DataFolder.township(from: Array("{\"name\": \"x\"}".utf8)) }
  }
}
