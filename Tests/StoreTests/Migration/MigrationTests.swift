import Dispatch
import FaultyDisk
import Glibc
import Model
import Synchronization
import Testing

@testable import Store

@Suite struct MigrationTests {
  /// 1 → 2: trainees get a level, units go, the plan moves. 2 → 3: levels become grades.
  private static let migration = Migration(steps: [
    MigrationStep(format: 1) { path, tree in
      if path.hasPrefix("units/") { return .removed }
      if path == "plans/2026.json" { return .file(path: "plans/y-2026.json", tree) }
      guard path.hasPrefix("trainees/"), case .object(var object) = tree else {
        return .file(path: path, tree)
      }
      object["level"] = .number("1")
      return .file(path: path, .object(object))
    },
    MigrationStep(format: 2) { path, tree in
      guard case .object(var object) = tree, let level = object["level"] else {
        return .file(path: path, tree)
      }
      object["level"] = nil
      object["grade"] = level
      return .file(path: path, .object(object))
    },
  ])

  private static let now = "2026-11-24T08:30:00+08:00"

  private func migrate(
    _ scratch: ScratchFolder, by migration: Migration = migration
  ) throws -> Township {
    let township = try DataFolder.township(in: scratch.path, files: POSIXFileSystem())
    return try migration.bringUpToDate(
      township, in: scratch.path, at: instant(Self.now), files: POSIXFileSystem())
  }

  private func township() throws -> ScratchFolder {
    let scratch = try ScratchFolder.sound()
    try scratch.write("{\n  \"year\": 2026.50\n}\n", to: "plans/2026.json")
    try scratch.write("x", to: "note.txt")
    return scratch
  }

  private func texts(_ scratch: ScratchFolder) throws -> [String: String] {
    try scratch.names().reduce(into: [:]) { $0[$1] = scratch[$1] }
  }

  @Test func `all steps are taken, and what is unknown stays`() throws {
    let scratch = try township()
    let before = try texts(scratch)
    #expect(try migrate(scratch).format == 3)
    let after = try texts(scratch).filter { !$0.key.hasPrefix(".replaced") }
    #expect(after["plans/y-2026.json"] == before["plans/2026.json"])
    #expect(
      after["trainees/t-2.json"]
        == "{\n  \"grade\": 1,\n  \"id\": \"t-2\",\n  \"name\": \"王芳\"\n}\n")
    let gone = ["plans/2026.json", "units/u-1.json"]
    #expect(Set(after.keys) == Set(before.keys).subtracting(gone).union(["plans/y-2026.json"]))
    for path in ["note.txt", "visits/v-1.json", "classes/c-1/class.json"] {
      #expect(after[path] == before[path])
    }
  }

  @Test func `the old folder is kept whole, and can be opened`() throws {
    let scratch = try township()
    let before = try texts(scratch)
    _ = try migrate(scratch)
    let place = ".replaced/2026-11-24-083000-format-1"
    for (path, text) in before where path.hasSuffix(".json") {
      #expect(scratch["\(place)/\(path)"] == text)
    }
    let old = try DataFolder(
      opening: "\(scratch.path)/\(place)", editor: scratch.editor("liu"))
    #expect(old.township.format == 1)
    #expect(old.loadRoster().roster.trainees.count == 2)
    #expect(try scratch.mode(".replaced") == 0o700)
    #expect(try scratch.mode("\(place)/township.json") == 0o600)
  }

  @Test func `a folder in the middle of the way goes on from there`() throws {
    let scratch = try township()
    #expect(try migrate(scratch, by: Migration(steps: [Self.migration.steps[0]])).format == 2)
    #expect(try migrate(scratch).format == 3)
    #expect(try #require(scratch["trainees/t-2.json"]).contains("grade"))
    #expect(scratch[".replaced/2026-11-24-083000-format-2/trainees/t-2.json"] != nil)
    let names = try scratch.names()
    #expect(try migrate(scratch).format == 3)
    #expect(try scratch.names() == names)
  }

  @Test func `a second migration in the same second keeps both old folders`() throws {
    let scratch = try township()
    _ = try migrate(scratch)
    let text = try #require(scratch["township.json"])
    try scratch.write(text.replacing("3,", with: "1,", maxReplacements: 1), to: "township.json")
    _ = try migrate(scratch)
    #expect(scratch[".replaced/2026-11-24-083000-format-1/units/u-1.json"] != nil)
    #expect(scratch[".replaced/2026-11-24-083000-format-1-2/trainees/t-2.json"] != nil)
  }

  @Test(arguments: ["trainees/t-2.json", "notes.json"])
  func `a file that cannot be read is named, and nothing is changed`(path: String) throws {
    let scratch = try township()
    try scratch.write("{", to: path)
    let before = try texts(scratch)
    #expect(
      throws: StoreError.notMigrated(
        Problem(path: path, fault: .malformed(JSONError(line: 1, fault: .endsEarly))))
    ) { try migrate(scratch) }
    #expect(try texts(scratch) == before)
  }

  @Test func `a step that fails names the file and the line, and nothing is changed`() throws {
    let scratch = try township()
    let before = try texts(scratch)
    let failing = Migration(
      steps: Self.migration.steps.prefix(1) + [
        MigrationStep(format: 2) { path, tree in
          _ = try tree.value("place") { $0 }
          return .file(path: path, tree)
        }
      ])
    let error = #expect(throws: StoreError.self) { try migrate(scratch, by: failing) }
    guard case .notMigrated(let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.path == "classes/c-1/class.json")
    #expect(try texts(scratch) == before)
  }

  @Test func `two files never become one`() throws {
    let scratch = try township()
    let before = try texts(scratch)
    let merging = Migration(steps: [
      MigrationStep(format: 1) { path, tree in
        .file(path: path.hasPrefix("trainees/") ? "trainees/t-0.json" : path, tree)
      }
    ])
    #expect(
      throws: StoreError.notMigrated(
        Problem(path: "trainees/t-2.json", fault: .twin("trainees/t-0.json")))
    ) { try migrate(scratch, by: merging) }
    #expect(try texts(scratch) == before)
  }

  @Test func `two programs at once migrate once`() throws {
    for _ in 0..<5 {
      let scratch = try township()
      let outcomes = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        let outcome = Result { try migrate(scratch).format }
        outcomes.withLock { $0.append("\(outcome)") }
      }
      #expect(outcomes.withLock { Set($0) } == ["success(3)"])
      let kept = try scratch.names().filter {
        $0.hasPrefix(".replaced/") && !$0.dropFirst(".replaced/".count).contains("/")
      }
      #expect(kept.count == 1)
      #expect(try !scratch.names().contains { $0.contains(DurableWriter.temporaryPrefix) })
    }
  }

  @Test func `this version has no steps, and opening a folder costs no call for it`() throws {
    #expect(Migration.current.steps.isEmpty)
    let files = try Self.disk()
    files.set(.none)
    _ = try files.open()
    #expect(files.calls.map(\.kind) == [.names, .read])
  }
}

// MARK: - At every point of failure

extension MigrationTests {
  private static func disk() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    _ = try files.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil),
      Write(WorkUnit(id: id("u-1"), name: "村"), replacing: nil),
      Write(trainingClass(enrolling: ["t-1"]), replacing: nil), Write(session(), replacing: nil))
    return files
  }

  private static let operation = Operation("bring a folder up to date", on: disk) { files in
    _ = try migration.bringUpToDate(
      DataFolder.township(in: "/data", files: files), in: "/data", at: instant(now), files: files)
  }

  @Test(arguments: [ENOSPC, EIO])
  func `a failing call harms nobody`(code: Int32) throws {
    try Trial(Self.operation).failingCalls(code).expectNoHarm()
  }

  @Test func `a power cut harms nobody`() throws {
    try Trial(Self.operation).powerCuts().expectNoHarm()
  }

  @Test func `a power cut harms nobody either where it goes again while the folder is opened`()
    throws
  {
    try Trial(Self.operation).powerCutsWhileOpening().expectNoHarm()
  }

  @Test func `the old files are never gone, whenever the power goes`() throws {
    let before = try Self.disk().records
    let whole = try Self.disk()
    whole.set(.none)
    try Self.operation.perform(whole)
    let calls = whole.calls.count
    for number in 1...calls {
      let files = try Self.disk()
      files.set(.powerCut(at: number))
      _ = try? Self.operation.perform(files)
      for luck in Trial.lucks {
        let found = files.afterPowerCut(luck)
        _ = try? found.open()
        let kept = found.files
        for (path, bytes) in before {
          let old = path.replacing(
            "/data/", with: "/data/.replaced/2026-11-24-083000-format-1/", maxReplacements: 1)
          #expect(kept[path] == bytes || kept[old] == bytes, "call \(number), \(luck): \(path)")
        }
      }
    }
  }

  @Test(arguments: [EROFS, EACCES])
  func `where nothing may be written, it says so`(code: Int32) throws {
    let files = try Self.disk()
    let township = try DataFolder.township(in: "/data", files: files)
    files.set(.error(code, at: 1))
    #expect(throws: StoreError.olderFormat(1)) {
      try Self.migration.bringUpToDate(
        township, in: "/data", at: instant(Self.now), files: files)
    }
  }
}
