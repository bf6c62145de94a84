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
}
