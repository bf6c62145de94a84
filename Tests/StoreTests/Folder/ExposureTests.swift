import Model
import Testing

@testable import Store

@Suite struct ExposureTests {
  private func exposures(mode: UInt32, owner: UInt32 = 1000, user: UInt32 = 1000) -> [Exposure] {
    Exposure.all(of: "/d", mode: mode, owner: owner, user: user) { "user\($0)" }
  }

  @Test(arguments: [
    (0o40700, false), (0o40500, false), (0o40000, false), (0o40710, true), (0o40701, true),
    (0o40750, true), (0o40755, true), (0o40777, true), (0o42770, true), (0o41704, true),
  ])
  func `any right of others is told`(mode: UInt32, isOpen: Bool) {
    #expect(exposures(mode: mode) == (isOpen ? [.open(path: "/d")] : []))
  }

  @Test func `another owner is told, and what it means to root`() {
    let foreign = Exposure.foreign(path: "/d", owner: "user7")
    #expect(exposures(mode: 0o40700, owner: 7) == [foreign])
    #expect(exposures(mode: 0o40755, owner: 7) == [foreign])
    let used = Exposure.usedByRoot(path: "/d", owner: "user7")
    #expect(exposures(mode: 0o40700, owner: 7, user: 0) == [used])
    #expect(exposures(mode: 0o40750, owner: 7, user: 0) == [.open(path: "/d"), used])
    #expect(exposures(mode: 0o40700, owner: 0, user: 0) == [])
  }

  @Test func `the folder itself counts, and nothing in it`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let folder = try scratch.open()
    try scratch.set(mode: 0o644, of: "trainees/t-1.json")
    #expect(folder.exposures == [])
    try scratch.set(mode: 0o750, of: "")
    #expect(folder.exposures == [.open(path: scratch.path)])
    try scratch.set(mode: 0o700, of: "")
    #expect(folder.exposures == [])
    try scratch.remove("")
    #expect(folder.exposures == [])
  }

  @Test(arguments: [
    ("/home/刘/data", "go= /home/刘/data"), ("/a b", "go= '/a b'"), ("it's", #"go= 'it'\''s'"#),
    ("$(x)", "go= '$(x)'"), ("-R", "go= ./-R"),
  ])
  func `the mending command can be pasted`(path: String, end: String) {
    #expect(Exposure.open(path: path).explanation(in: .english).hasSuffix(end))
  }

  @Test(arguments: [
    Exposure.open(path: "/d"), .foreign(path: "/d", owner: "liu"),
    .usedByRoot(path: "/d", owner: "liu"),
  ])
  func `each is one line in every language`(exposure: Exposure) {
    let lines = Language.allCases.map(exposure.explanation)
    #expect(Set(lines).count == 3)
    #expect(lines.allSatisfy { $0.contains("/d") && !$0.contains("\n") && !$0.contains("{") })
  }
}
