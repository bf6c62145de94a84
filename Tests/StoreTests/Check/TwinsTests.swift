import Model
import Testing

@testable import Store

/// What only one may have.
@Suite struct TwinsTests {
  @Test func `one session in two classes is found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.open().save([
      try Write(trainingClass("c-2"), replacing: nil),
      try Write(session("s-1", of: "c-2"), replacing: nil),
    ])
    #expect(
      try scratch.findings() == [
        Problem(
          path: "classes/c-2/sessions/s-1.json", fault: .twin("classes/c-1/sessions/s-1.json"))
      ])
  }

  @Test(arguments: [
    ("trainees/t-1.json", "trainees/t-1 copy.json"), ("units/u-1.json", "units/u-2.json"),
    ("classes/c-1/class.json", "classes/c-1 copy/class.json"),
    ("classes/c-1/sessions/s-1.json", "classes/c-1/sessions/s-2.json"),
  ])
  func `a copy of a record under another name is found`(record: String, copy: String) throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(try #require(scratch[record]), to: copy)
    #expect(try scratch.findings(repair: true) == [Problem(path: copy, fault: .twin(record))])
    #expect(scratch[copy] == scratch[record])
  }

  @Test func `a number that two trainees hold is found`() throws {
    let scratch = try ScratchFolder.sound()
    let folder = try scratch.open()
    for name in ["t-3", "t-4", "t-5"] {
      var trainee = try trainee(name, name)
      trainee.number = name == "t-4" ? "002" : "001"
      _ = try folder.save(trainee, replacing: nil)
    }
    #expect(
      try scratch.findings() == [
        Problem(
          path: "trainees/t-5.json",
          fault: .shared(field: "number", value: "001", with: "trainees/t-3.json"))
      ])
  }

  @Test func `a card that two trainees have is found, and shown masked`() throws {
    let scratch = try ScratchFolder.sound()
    for (name, card) in [
      ("t-3", "21021119850312006X"), ("t-4", "210211198503121222"), ("t-5", "210211 19850312 006x"),
    ] {
      try scratch.write(
        #"{"id":"\#(name)","name":"\#(name)","idCard":"\#(card)"}"#, to: "trainees/\(name).json")
    }
    #expect(
      try scratch.findings() == [
        Problem(
          path: "trainees/t-5.json",
          fault: .shared(
            field: "idCard", value: "210**************X", with: "trainees/t-3.json"))
      ])
  }

  @Test
  func `namesakes are found only where they have one phone, units where they have one parent`()
    throws
  {
    let scratch = try ScratchFolder.sound()
    let folder = try scratch.open()
    for (name, phone) in [("t-3", "13900000001"), ("t-4", "13900000002"), ("t-5", "13900000001")] {
      var trainee = try trainee(name, "李梅")
      trainee.phone = phone
      _ = try folder.save(trainee, replacing: nil)
    }
    let below = WorkUnit(id: try id("u-2"), name: "村", parent: try id("u-1"))
    try folder.save([
      try Write(below, replacing: nil),
      try Write(WorkUnit(id: id("u-3"), name: "村"), replacing: nil),
    ])
    #expect(
      try scratch.findings() == [
        Problem(
          path: "trainees/t-5.json",
          fault: .shared(field: "name", value: "李梅", with: "trainees/t-3.json")),
        Problem(
          path: "units/u-3.json",
          fault: .shared(field: "name", value: "村", with: "units/u-1.json")),
      ])
  }

  @Test func `what stands twice in one visit is found`() throws {
    var trip = try visit("v-2")
    trip.participants = [try id("t-1"), try id("t-2"), try id("t-1")]
    let action = Action(id: try id("a-1"), text: "立卷")
    trip.gaps = [
      Gap(id: try id("g-1"), text: "一", actions: [action]),
      Gap(id: try id("g-1"), text: "二", actions: [action]),
    ]
    let scratch = try ScratchFolder.sound()
    _ = try scratch.open().save(trip, replacing: nil)
    #expect(
      try scratch.findings().map(\.fault) == [
        .repeated("participants/t-1"), .repeated("gaps/g-1"), .repeated("actions/a-1"),
      ])
  }
}
