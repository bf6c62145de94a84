import Model
import Testing

/// Which files are kept with a visit.
@Suite struct AttachmentTypeTests {
  @Test(arguments: [
    ("记录.pdf", AttachmentType.pdf), ("a.b.JPEG", .jpg), ("x.Jpg", .jpg), ("台账.XLSX", .xlsx),
    ("n.txt", .txt),
  ])
  func `the ending of a name says the kind`(name: String, type: AttachmentType) throws {
    #expect(try AttachmentType(name: name) == type)
  }

  @Test(arguments: ["film.mp4", "pdf", "run.sh", "", "a.pdf.exe", "照片"])
  func `what is of no such kind is refused`(name: String) {
    #expect(throws: AttachmentError.unknownType) { try AttachmentType(name: name) }
  }

  @Test func `what is in a file must be what its name says`() throws {
    let pdf = Array("%PDF-1.4".utf8)
    let zip: [UInt8] = [0x50, 0x4B, 3, 4, 0]
    try AttachmentType.pdf.check(pdf)
    try AttachmentType.docx.check(zip)
    try AttachmentType.txt.check(Array("记录".utf8))
    try AttachmentType.jpg.check([0xFF, 0xD8, 0xFF, 0xE0])
    #expect(throws: AttachmentError.otherType(.pdf)) { try AttachmentType.pdf.check(zip) }
    #expect(throws: AttachmentError.otherType(.xls)) { try AttachmentType.xls.check(zip) }
    #expect(throws: AttachmentError.otherType(.txt)) { try AttachmentType.txt.check([65, 0]) }
  }

  @Test func `nothing and too much are refused, and so is one file too many`() throws {
    #expect(throws: AttachmentError.empty) { try AttachmentType.pdf.check([]) }
    let large = Array("%PDF-".utf8) + [UInt8](repeating: 65, count: Model.Attachment.mostBytes)
    #expect(throws: AttachmentError.tooLarge(bytes: large.count)) {
      try AttachmentType.pdf.check(large)
    }
    try AttachmentType.pdf.check(large.dropLast(5))
    var visit = SiteVisit(
      id: try id("v-1"), kind: .seminar, host: "街道", date: try day("2026-01-01"))
    for number in 0..<SiteVisit.mostAttachments { visit = try visit.attaching(file(number)) }
    #expect(throws: AttachmentError.tooMany) { try visit.attaching(file(99)) }
  }

  @Test func `a reflection that was in the file alone is owed again, another one keeps its text`()
    throws
  {
    var visit = SiteVisit(
      id: try id("v-1"), kind: .seminar, host: "街道", date: try day("2026-01-01"))
    visit.participants = try [id("t-1"), id("t-2")]
    visit = try visit.attaching(file(1))
    let today = try day("2026-01-02")
    visit = visit.setting(Reflection("", on: today, attachment: try id("f-1")), of: try id("t-1"))
    visit = visit.setting(
      Reflection("有收获", on: today, attachment: try id("f-1")), of: try id("t-2"))
    #expect(visit.owing(on: today) == [])
    let without = visit.detaching(try id("f-1"))
    #expect(without.owing(on: today) == [try id("t-1")])
    #expect(without.reflections?[try id("t-2")] == Reflection("有收获", on: today))
    #expect(without.attachments == nil)
  }

  private func file(_ number: Int) throws -> Model.Attachment {
    Model.Attachment(
      id: try id("f-\(number)"), title: "a.pdf", type: .pdf, size: 1, added: try day("2026-01-01"))
  }
}
