import Model
import Testing

@testable import Store

@Suite struct DataFolderTests {
  @Test(arguments: [
    ("/o", ["QIANDAO_DATA": "/e", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/o"),
    (nil, ["QIANDAO_DATA": "/e", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/e"),
    (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/qiandao"),
    (nil, ["HOME": "/h"], "/h/.local/share/qiandao"),
    (nil, [:], "/.local/share/qiandao"),
  ])
  func `lies where the option or the environment says`(
    option: String?, environment: [String: String], path: String
  ) {
    #expect(DataFolder.location(option: option) { environment[$0] } == path)
  }

  @Test func `a new one is open to its owner alone`() throws {
    let scratch = try ScratchFolder()
    try DataFolder.create(at: "\(scratch.path)/a/b", township: Township(name: "妇联"))
    for name in ["a", "a/b", "a/b/units", "a/b/trainees", "a/b/classes", "a/b/visits"] {
      #expect(try scratch.mode(name) == 0o700)
    }
    #expect(try scratch.mode("a/b/township.json") == 0o600)
    let township = try DataFolder(
      opening: "\(scratch.path)/a/b", editor: scratch.editor("liu")
    ).township
    #expect(township == Township(name: "妇联"))
  }

  @Test func `none is made over another`() throws {
    let scratch = try ScratchFolder.township()
    #expect(throws: StoreError.folderExists(scratch.path)) {
      try DataFolder.create(at: scratch.path, township: Township(name: "别的"))
    }
    #expect(try scratch.open().township.name == "杏花湾镇妇联")
  }

  @Test func `none is opened where there is none`() throws {
    let scratch = try ScratchFolder()
    #expect(throws: StoreError.noFolder(scratch.path)) { try scratch.open() }
    #expect(throws: StoreError.noFolder("\(scratch.path)/x")) {
      try DataFolder(opening: "\(scratch.path)/x", editor: scratch.editor("liu"))
    }
  }

  @Test(arguments: ["", "{", #"{"format":1}"#, #"{"format":"1","name":"x"}"#])
  func `a broken township is told when it is opened`(text: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "township.json")
    let error = #expect(throws: StoreError.self) { try scratch.open() }
    guard case .brokenTownship(scratch.path, let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.path == "township.json")
  }

  @Test func `records without a township are not taken for no folder`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.remove("township.json")
    #expect(throws: StoreError.noTownship(scratch.path)) { try scratch.open() }
  }

  @Test(arguments: [[], ["units/"], [".lock", "township.json.old"]])
  func `an empty folder, or one of ours, is closed to others; another is left`(
    names: [String]
  ) throws {
    let scratch = try ScratchFolder()
    for name in names { try scratch.write("", to: name.hasSuffix("/") ? "\(name)x" : name) }
    if names == ["units/"] { try scratch.remove("units/x") }
    try scratch.set(mode: 0o755, of: "")
    try DataFolder.create(at: scratch.path, township: Township(name: "妇联"))
    let isOurs = !names.contains("township.json.old")
    #expect(try scratch.mode("") == (isOurs ? 0o700 : 0o755))
    if isOurs { #expect(try FolderCheck.run(scratch.open(), repair: false).findings.isEmpty) }
  }
}
