import Model
import Testing

@Suite struct WalkInLineTests {
  private func roster() throws -> Roster {
    var first = try trainee("t-1", "王芳")
    first.unit = try id("u-1")
    first.phone = "13912345678"
    var second = try trainee("t-2", "王芳")
    second.unit = try id("u-2")
    var third = try trainee("t-3", "刘艳")
    third.unit = try id("u-1")
    return Roster(
      trainees: [first, second, third],
      units: [
        WorkUnit(id: try id("u-1"), name: "东沟村", kind: .village),
        WorkUnit(id: try id("u-2"), name: "西沟村", kind: .village),
      ])
  }

  @Test(
    arguments: [
      ("王芳", "王芳", nil, nil), ("王芳 东沟村", "王芳", "东沟村", nil),
      ("王芳　东沟村　139 1234 5678", "王芳", "东沟村", "13912345678"),
      ("王芳，东沟村，139-1234-5678", "王芳", "东沟村", "13912345678"),
      ("+86 13912345678 王芳", "王芳", nil, "13912345678"),
      ("王芳 (0411)8812 3456", "王芳", nil, "041188123456"), ("王芳 五七", "王芳", "五七", nil),
      ("王芳 139 12345678", "王芳", nil, "13912345678"),
      ("王芳 1391234 5678", "王芳", nil, "13912345678"),
      ("王芳 0411 88123456", "王芳", nil, "041188123456"),
      ("王芳 0411 8812 3456", "王芳", nil, "041188123456"),
      ("王芳 8812 3456", "王芳", nil, "88123456"), ("王芳 400 820 8820", "王芳", nil, "4008208820"),
      ("王芳 +86 139 12345678", "王芳", nil, "13912345678"),
      ("王芳 +852 91234567", "王芳", nil, "85291234567"),
      ("王芳 00852 91234567", "王芳", nil, "0085291234567"),
      ("王芳 (+86) 139 1234 5678", "王芳", nil, "13912345678"),
      ("王芳 +86139 12345678", "王芳", nil, "13912345678"), ("王芳 8812345 -", "王芳", nil, "8812345"),
      ("Anna Hill Farm", "Anna", "Hill Farm", nil), ("\u{200B} 王芳", "王芳", nil, nil),
    ] as [(String, String, String?, String?)])
  func `it is read as it is said`(
    text: String, name: String, unit: String?, phone: String?
  ) throws {
    let line = try WalkInLine(text)
    #expect(line.name == name && line.unit == unit && line.phone == phone)
  }

  @Test func `without a name nobody is taken in`() {
    #expect(throws: InputError.missing) { try WalkInLine(" ") }
    #expect(throws: InputError.missing) { try WalkInLine("13912345678") }
    #expect(throws: InputError.noPhone("139")) { try WalkInLine("王芳 139") }
  }

  @Test(arguments: [
    "13912345678 13900000000", "8812345 8812346", "3 13812345678", "13812345678 3",
    "+8613812345678 3", "0411-88123456 3", "0411 8812345 3", "041188123456 8812345",
    "88123456 13912345678", "86 13912345678",
    "0411 13812345678", "0 13812345678",
  ])
  func `of several numbers none is taken for hers`(numbers: String) {
    #expect(throws: InputError.severalNumbers(numbers)) { try WalkInLine("王芳 \(numbers)") }
    #expect(throws: InputError.severalNumbers(numbers)) { try WalkInLine("\(numbers) 王芳 东沟村") }
  }

  @Test(
    arguments: [
      ("王芳", nil), ("王芳 东沟村", "t-1"), ("王芳 西沟", "t-2"), ("王芳 北沟村", nil),
      ("某人 13912345678", "t-1"), ("王芳 西沟村 13900000000", nil), ("刘艳 东沟村", "t-3"),
    ] as [(String, String?)])
  func `she is known by phone, or by name and village`(text: String, found: String?) throws {
    let match = try WalkInLine(text).match(in: roster(), on: day("2026-11-24"))
    #expect(match?.id.description == found)
  }

  @Test func `she is known by the village where she worked that day`() throws {
    let roster = try roster()
    let moved = try roster.trainees.map {
      $0.name == "刘艳"
        ? try $0.moving(to: id("u-9"), post: nil, on: day("2026-12-01"), id: id("p-1")) : $0
    }
    let units = try roster.units + [WorkUnit(id: id("u-9"), name: "北沟村")]
    let after = Roster(trainees: moved, units: units)
    let (before, then) = (try WalkInLine("刘艳 东沟村"), try WalkInLine("刘艳 北沟村"))
    #expect(try before.match(in: after, on: day("2026-11-30"))?.name == "刘艳")
    #expect(try before.match(in: after, on: day("2026-12-01")) == nil)
    #expect(try then.match(in: after, on: day("2026-12-01"))?.name == "刘艳")
  }

  @Test func `whoever was taken in and is enrolled later keeps her mark`() throws {
    let her: Identifier<Trainee> = try id("t-1")
    let at = try instant("2026-11-24T08:40:00+08:00")
    var walkIn = WalkIn(id: try id("w-1"), name: "王芳", at: at)
    let people = Attendees([Enrolment(trainee: her, seat: 1)], leaves: [])
    #expect(people.mark(of: her, at: try session().adding(walkIn)) == nil)
    walkIn.trainee = her
    let session = try session().adding(walkIn)
    #expect(people.mark(of: her, at: session) == Mark(status: .present, at: at))
    #expect(session.removing(walkIn.id).walkIns == nil)
    // Also where she is expected only from a later day on.
    let late = Attendees(
      [Enrolment(trainee: her, seat: 1, from: try day("2026-12-01"))], leaves: [])
    #expect(late.expected(at: session).count == 1)
  }
}
