import FaultyDisk
import Model
import Testing

@testable import Store

@Suite struct SavingTests {
  @Test func `two flushes a save`() throws {
    let files = FaultyFileSystem()
    let folder = try files.township(Write(try session(), replacing: nil))
    let old = try session()
    files.set(.none)
    _ = try folder.save(old.marking(id("t-1"), Mark(status: .late)), replacing: old)
    #expect(files.count(.flush) == 1)
    #expect(files.count(.flushFolder) == 1)
    #expect(files.count(.flushDisk) == 0)
    #expect(
      files.calls.map(\.kind).suffix(5) == [.create, .write, .flush, .rename, .flushFolder])
  }

  @Test func `many files share one flush of the disk`() throws {
    let files = FaultyFileSystem()
    let folder = try files.township()
    files.set(.none)
    try folder.save(
      (1...20).map { try Write(trainee("t-\($0)"), replacing: nil) }
        + [Write(try visit(), replacing: nil)])
    #expect(files.count(.flush) == 0)
    #expect(files.count(.flushDisk) == 1)
    let flushed = files.calls.filter { $0.kind == .flushFolder }.suffix(4)
    #expect(flushed.map(\.path) == ["/data", "/data/trainees", "/data/visits", "/data"])
    #expect(folder.load(Trainee.self).records.count == 20)
  }

  @Test func `nothing changed writes nothing`() throws {
    let scratch = try ScratchFolder.township(Write(try Full.session(), replacing: nil))
    let before = try scratch.names()
    let session = try Full.session()
    #expect(try scratch.open().save(session, replacing: session) == session)
    #expect(try scratch.names() == before)
  }

  @Test func `the record comes back as it stands on disk`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let old = try session()
    let first = try scratch.open().save(
      old.marking(id("t-1"), Mark(status: .late)), replacing: old)
    let second = try scratch.open(by: "wang").save(
      old.marking(id("t-2"), Mark(status: .absent)), replacing: old)
    #expect(first.marks.count == 1)
    #expect(
      second.marks == [try id("t-1"): Mark(status: .late), try id("t-2"): Mark(status: .absent)])
    #expect(try scratch.open().loadSessions(of: id("c-1")).records == [second])
  }

  @Test func `files are closed to others and nothing temporary stays`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    for name in ["classes/c-1", "classes/c-1/sessions"] {
      #expect(try scratch.mode(name) == 0o700)
    }
    #expect(try scratch.mode("classes/c-1/sessions/s-1.json") == 0o600)
    #expect(try !scratch.names().contains { $0.contains(DurableWriter.temporaryPrefix) })
  }

  @Test func `a record that is gone is not made anew`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.remove("trainees/t-1.json")
    #expect(throws: StoreError.gone("trainees/t-1.json")) {
      try scratch.open().save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    }
    #expect(scratch["trainees/t-1.json"] == nil)
  }

  @Test func `a new record does not take the place of another`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    #expect(throws: StoreError.taken("trainees/t-1.json")) {
      try scratch.open().save(trainee("t-1", "王芳"), replacing: nil)
    }
    // The same once more is a save tried again, after one of which the answer was lost.
    #expect(try scratch.open().save(trainee("t-1"), replacing: nil) == trainee("t-1"))
  }

  @Test func `a broken file is left as it is`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.write("{", to: "trainees/t-1.json")
    let problem = Problem(
      path: "trainees/t-1.json", fault: .malformed(JSONError(line: 1, fault: .endsEarly)))
    #expect(throws: StoreError.broken(problem)) {
      try scratch.open().save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    }
    #expect(scratch["trainees/t-1.json"] == "{")
  }

  @Test func `several changes of one record in one save all count`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    var phone = try trainee("t-1")
    phone.phone = "13800138000"
    var post = try trainee("t-1")
    post.post = "主席"
    try scratch.open().save([
      try Write(phone, replacing: trainee("t-1")), try Write(post, replacing: trainee("t-1")),
      try Write(trainee("t-2"), replacing: nil),
      try Write(trainee("t-2", "王芳"), replacing: trainee("t-2")),
    ])
    let saved = try scratch.open().load(Trainee.self).records
    #expect(saved.map(\.phone) == ["13800138000", nil])
    #expect(saved.map(\.post) == ["主席", nil])
    #expect(saved.map(\.name) == ["刘艳", "王芳"])
  }

  @Test func `where one of several is refused none is saved`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let before = try scratch.names()
    #expect(throws: StoreError.taken("trainees/t-1.json")) {
      try scratch.open().save([
        try Write(trainee("t-2"), replacing: nil), try Write(trainee("t-1", "王芳"), replacing: nil),
        try Write(session(of: "c-7"), replacing: nil),
      ])
    }
    #expect(try scratch.names() == before)
  }
}
