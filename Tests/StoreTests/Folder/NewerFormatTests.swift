import Model
import Testing

@testable import Store

@Suite struct NewerFormatTests {
  private let township = #"{"format":2,"name":"妇联","hours":["night"],"shape":"round"}"#

  @Test func `it is read but not written`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.write(township, to: "township.json")
    let folder = try scratch.open()
    #expect(folder.readOnlyReason == .newerFormat(2))
    #expect(folder.load(Trainee.self).records == [try trainee("t-1")])
    let before = try scratch.names()
    #expect(throws: StoreError.newerFormat(2)) {
      try folder.save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    }
    #expect(throws: StoreError.newerFormat(2)) { try folder.save(trainee("t-2"), replacing: nil) }
    #expect(throws: StoreError.newerFormat(2)) { try FolderCheck.run(folder, repair: true) }
    #expect(try FolderCheck.run(folder, repair: false).isSound)
    #expect(try scratch.names() == before)
    #expect(scratch["township.json"] == township)
  }

  @Test func `it is not mended where its township is damaged either`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.write("{\n  \"format\": 2,\n  \"name\": \"妇联\",\n  \"x\": {", to: "township.json")
    let before = try scratch.names()
    #expect(throws: StoreError.newerFormat(2)) {
      try FolderCheck.run(at: scratch.path, repair: true)
    }
    #expect(try scratch.names() == before)
  }

  @Test func `a folder taken over while it is open is not written either`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    #expect(folder.readOnlyReason == nil)
    try scratch.write(township, to: "township.json")
    #expect(throws: StoreError.newerFormat(2)) { try folder.save(trainee("t-1"), replacing: nil) }
    try scratch.remove("township.json")
    #expect(throws: StoreError.noTownship(scratch.path)) {
      try folder.save(trainee("t-1"), replacing: nil)
    }
  }

  @Test(arguments: [
    StoreError.noFolder("/x"), .noTownship("/x"), .folderExists("/x"),
    .brokenTownship("/x", Problem(path: "a.json", fault: .stray)), .tooLarge("a.json"),
    .unitGone("u-1", into: nil), .unitGone("王家村委会", into: "王家村"),
    .newerFormat(2), .olderFormat(1),
    .notMigrated(Problem(path: "a.json", fault: .stray)), .gone("a.json"),
    .taken("a.json"), .closed("a.json"), .takenOver("刘艳"),
    .broken(Problem(path: "a.json", fault: .stray)),
    .conflict(path: "a.json", [Conflict(field: "{x}", ours: nil, theirs: .null)]),
    .readOnly, .notLogged(FileError(.write, "access.jsonl", code: 28)), .cutShort("/x"),
  ])
  func `every refusal is one line in every language`(error: StoreError) {
    let lines = Language.allCases.map { error.explanation(in: $0).replacing("{x}", with: "") }
    #expect(Set(lines).count == 3)
    #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("\n") && !$0.contains("{") })
  }
}
