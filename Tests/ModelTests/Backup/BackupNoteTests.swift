import Model
import Testing

@Suite struct BackupNoteTests {
  private static let today = Day(daysSinceEpoch: 20_000)

  @Test(arguments: [
    (0, false), (7, false), (8, true), (400, true),
    // A clock that is set differently by a zone, and one that was wrong.
    (-1, false), (-2, true), (-4000, true),
  ])
  func `is due after a week`(age: Int, isDue: Bool) {
    let day = Self.today.advanced(by: -age)
    #expect(BackupNote(outside: day, place: "/mnt").isDue(on: Self.today) == isDue)
    #expect(BackupNote(first: day).isDue(on: Self.today) == isDue)
  }

  @Test(arguments: [
    BackupNote(first: today), BackupNote(outside: today, place: "/media/usb stick/备份"),
    BackupNote(outside: today, place: ""),
  ])
  func `is read as it was written`(note: BackupNote) {
    #expect(BackupNote(written: note.written) == note)
  }

  @Test(arguments: [
    "", "\n", "outside", "outside 2026-11-24", "outside 2026-13-24 /x", "first", "first x",
    "second 2026-11-24", "first 2026-11-24 /x", "outside2026-11-24 /x",
  ])
  func `anything else is none`(text: String) { #expect(BackupNote(written: text) == nil) }
}
