import Foundation
import Testing

/// Backups from the screens of the built program.
@Suite struct BackupScreenTests {
  private func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `b on Home makes one, which ends the reminder only where it is outside`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let folder = "\(sandbox.home)/usb"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let shelf = "\(sandbox.data)/.backups"
    try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
    try Data("outside 2020-01-01 \(folder)\n".utf8).write(to: URL(filePath: "\(shelf)/outside"))
    let window = try Window(sandbox)
    try window.see("Last backup off this machine: 2020-01-01", "b backup")
    try window.press("b", see: "Back up to (folder or file):", "/usb")
    try window.press("Enter", see: "same disk", "2020-01-01")
    #expect(names(folder).count == 1)
    try window.press("q", see: "[0]")
  }

  @Test func `the first mark of a day is followed by a backup`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("Enter", see: "Roll call")
    try window.press("p", see: "Saved")
    try window.press("q", see: "Today")
    try window.press("q", see: "[0]")
    let made = names("\(sandbox.data)/.backups").filter { $0.hasSuffix("daily.tar.zst") }
    #expect(made.count == 1)
  }

  @Test func `where none can be made, the next key says so`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    _ = try sandbox.write("in the way", to: "data/.backups")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("Enter", see: "Roll call")
    try window.press("p", see: "Unmarked 142")
    #expect(try isSaid("No automatic backup", in: window))
  }

  /// Whether something is said with the last key, or with one of the next: what is made beside the
  /// screens may take a moment.
  private func isSaid(_ text: String, in window: Window) throws -> Bool {
    var isSaid = try window.see("Unmarked 142").contains(text)
    for _ in 1...5 where !isSaid {
      try window.press("Down")
      isSaid = (try? window.see(text)) != nil
    }
    return isSaid
  }

  @Test func `one that could not be made is tried again on leaving`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let obstacle = try sandbox.write("in the way", to: "data/.backups")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("Enter", see: "Roll call")
    try window.press("p", see: "Unmarked 142")
    #expect(try isSaid("No automatic backup", in: window))
    try FileManager.default.removeItem(atPath: obstacle)
    try window.press("q", see: "Today")
    try window.press("q", see: "[0]")
    #expect(names(obstacle).filter { $0.hasSuffix("daily.tar.zst") }.count == 1)
  }

  @Test func `a passphrase is asked for twice and never seen`() throws {
    let sandbox = try Sandbox.withSample()
    let window = try Window(
      sandbox, "backup", "\(sandbox.home)/a.gpg", "--passphrase", "--elsewhere")
    try window.see("Passphrase:")
    try window.type("horse")
    try window.press("Enter", see: "Once more:")
    try window.type("horsx")
    try window.press("BSpace")
    try window.type("e")
    let typed = try window.see("Once more:")
    #expect(!typed.contains("hors"))
    try window.press("Enter", see: "[0]")
    let again = try Window(sandbox, "restore", "\(sandbox.home)/a.gpg", "--dry-run")
    try again.see("Passphrase:")
    try again.type("horse")
    try again.press("Enter", see: "[0]")
    let interrupted = try Window(sandbox, "restore", "\(sandbox.home)/a.gpg", "--dry-run")
    try interrupted.see("Passphrase:")
    try interrupted.press("C-c", see: "[1]")
  }
}
