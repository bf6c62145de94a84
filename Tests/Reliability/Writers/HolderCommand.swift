import ArgumentParser
import Glibc
import Store

/// A program that is about to save and never goes on: it holds the lock, has begun a file, and waits
/// to be killed.
struct HolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "holder", shouldDisplay: false)

  @Argument var folder: String
  @Argument(help: "A file that appears when the lock is held.") var sign: String

  func run() throws {
    let files = POSIXFileSystem()
    _ = try files.lock("\(folder)/.lock")
    let name = "\(DurableWriter.temporaryPrefix)\(getpid())"
    let descriptor = try files.create("\(folder)/trainees/\(name)")
    _ = try files.write(Array("{".utf8)[...], to: descriptor, path: name)
    files.close(try files.create(sign))
    while true { pause() }
  }
}
