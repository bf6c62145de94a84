import Foundation
import Model
import Testing

@testable import Store

@Suite struct FolderWatchTests {
  /// Whether something is reported within the time.
  private func isReported(_ watch: FolderWatch, within milliseconds: Int32 = 5000) -> Bool {
    var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }

  /// Runs a command as another process.
  private func run(_ command: String, in scratch: ScratchFolder) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: scratch.path)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test(arguments: [
    "cp trainees/t-1.json trainees/.new && mv trainees/.new trainees/t-1.json",
    "printf '{}' > trainees/t-1.json", "printf '{}' > units/u-1.json", "rm trainees/t-1.json",
    "mv trainees/t-1.json trainees/.gone", "printf '{}' > classes/c-1/sessions/s-1.json",
    "printf '{}' > classes/c-1/class.json", "printf '{}' > township.json",
    "mkdir -p classes/c-2/sessions", "printf x > visits/v-1.json",
  ])
  func `a change by another process is noticed`(command: String) throws {
    let scratch = try ScratchFolder.township(
      Write(try trainee("t-1"), replacing: nil), Write(try trainingClass(), replacing: nil),
      Write(try session(), replacing: nil))
    let watch = try #require(FolderWatch(try scratch.open()))
    #expect(!watch.takeChanges())
    try run(command, in: scratch)
    #expect(isReported(watch))
    #expect(watch.takeChanges())
    #expect(!watch.takeChanges())
  }

  @Test func `the lock and files on their way are none`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    folder.files.close(try folder.files.lock("\(scratch.path)/.lock"))
    try run(
      "printf x > trainees/.qiandao-new.1; rm trainees/.qiandao-new.1; cat */*.json", in: scratch)
    #expect(!watch.takeChanges())
  }

  @Test func `a class that is new is watched from then on`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    _ = try folder.save(trainingClass(), replacing: nil)
    #expect(watch.takeChanges())
    _ = try folder.save(session(), replacing: nil)
    #expect(isReported(watch))
    #expect(watch.takeChanges())
    try run("printf x > classes/c-1/sessions/s-1.json", in: scratch)
    #expect(isReported(watch))
    #expect(watch.takeChanges())
  }

  /// Saves as the screens do: what this program has put in place is no news to it.
  private func save(_ writes: Write..., in folder: DataFolder, _ watch: FolderWatch) throws {
    try folder.save(writes)
    for path in folder.takeOwnChanges() { watch.expect(path) }
  }

  @Test func `own saves are no news, the next one by another is`() throws {
    let scratch = try ScratchFolder.township(
      Write(try trainee("t-1"), replacing: nil), Write(try trainingClass(), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    let (old, new) = (try trainee("t-1"), try trainee("t-1", "王芳"))
    try save(Write(new, replacing: old), in: folder, watch)
    try save(Write(old, replacing: new), in: folder, watch)
    try save(
      Write(try trainee("t-2"), replacing: nil),
      Write(try trainingClass(enrolling: ["t-2"]), replacing: try trainingClass()), in: folder,
      watch)
    #expect(!watch.takeChanges())
    try run("printf x > trainees/t-1.json", in: scratch)
    #expect(watch.takeChanges())
  }

  @Test func `one class by this program hides no other class by another`() throws {
    let scratch = try ScratchFolder.township(
      Write(try trainingClass("c-1"), replacing: nil),
      Write(try trainingClass("c-2"), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    try run("printf x > classes/c-2/class.json", in: scratch)
    let enrolled = try trainingClass("c-1", enrolling: ["t-1"])
    try save(Write(enrolled, replacing: try trainingClass("c-1")), in: folder, watch)
    #expect(watch.takeChanges())
    #expect(!watch.takeChanges())
  }

  @Test func `a mark by another is noticed in a class that was made here`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    let enrolled = try trainingClass(enrolling: ["t-1"])
    try save(Write(try trainingClass(), replacing: nil), in: folder, watch)
    try save(Write(enrolled, replacing: try trainingClass()), in: folder, watch)
    #expect(watch.takeChanges())
    try save(Write(try session(), replacing: nil), in: folder, watch)
    #expect(watch.takeChanges())
    let marked = try session().marking(id("t-1"), Mark(status: .present))
    try save(Write(marked, replacing: try session()), in: folder, watch)
    #expect(!watch.takeChanges())

    let other = try scratch.open(by: "wang")
    _ = try other.save(
      marked.marking(id("t-1"), Mark(status: .late)), replacing: marked)
    #expect(watch.takeChanges())
    _ = try other.save(enrolled.enrolling([id("t-2")]), replacing: enrolled)
    #expect(watch.takeChanges())
  }

  @Test func `a folder that was removed and made again is watched`() throws {
    let scratch = try ScratchFolder.township(
      Write(try trainingClass(), replacing: nil), Write(try session(), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    try run("rm -r classes/c-1", in: scratch)
    try save(
      Write(try trainingClass(), replacing: nil), Write(try session(), replacing: nil),
      in: folder, watch)
    #expect(watch.takeChanges())
    try run("printf x > classes/c-1/sessions/s-1.json", in: scratch)
    #expect(watch.takeChanges())
    #expect(!watch.takeChanges())
  }

  @Test func `nothing is expected any more once the system has lost events`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let folder = try scratch.open()
    let watch = try #require(FolderWatch(folder))
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let most = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
    // Names that are no news themselves; each move is two events.
    let names = [".a", ".b"].map { "\(scratch.path)/trainees/\($0)" }
    try scratch.write("", to: "trainees/.a")
    for number in 0...most / 2 {
      try #require(rename(names[number % 2], names[1 - number % 2]) == 0)
    }
    try save(Write(trainee("t-1", "王芳"), replacing: trainee("t-1")), in: folder, watch)
    #expect(watch.takeChanges())
    try run("mv trainees/t-1.json trainees/.old; mv trainees/.old trainees/t-1.json", in: scratch)
    #expect(watch.takeChanges())
    try run("printf x > trainees/t-1.json", in: scratch)
    #expect(watch.takeChanges())
  }
}
