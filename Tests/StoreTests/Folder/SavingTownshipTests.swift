import Model
import Testing

@testable import Store

/// The rules of the township are saved as records are.
@Suite struct SavingTownshipTests {
  private let path = "township.json"

  private func changed(_ was: Township, _ change: (inout Township) -> Void) -> Township {
    var township = was
    change(&township)
    return township
  }

  @Test func `what is saved is that of the folder from then on, and what it replaced stays`() throws
  {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open(by: "wang")
    let was = folder.township
    let saved = try folder.save(
      changed(was) {
        $0.attendance = AttendanceRules()
        $0.attendance?.missedShare = Share(1, of: 5)
        $0.attendance?.leaveShare = nil
        $0.remarks = ["说话", "看手机"]
        $0.hours.day = 8
      }, replacing: was)
    #expect(folder.township == saved)
    #expect(try scratch.open().township == saved)
    #expect(saved.attendance?.leaveShare == nil)
    #expect(saved.attendance?.missedShare == Share(1, of: 5))
    #expect(saved.hours.day == 8)
    let text = try #require(scratch[path])
    #expect(text.contains("\"field\": \"hours/day\""))
    #expect(text.contains("wang"))
  }

  @Test func `what another program saved is read again, and what is damaged is not taken`() throws {
    let scratch = try ScratchFolder.township()
    let mine = try scratch.open()
    let theirs = try scratch.open(by: "wang")
    let was = theirs.township
    let saved = try theirs.save(changed(was) { $0.hours.day = 8 }, replacing: was)
    #expect(mine.township == was)
    #expect(try mine.reloadTownship() == saved)
    #expect(mine.township == saved)
    try scratch.write("{", to: path)
    #expect(throws: StoreError.self) { try mine.reloadTownship() }
    #expect(mine.township == saved)
  }

  @Test func `different values are merged, one value is not`() throws {
    let scratch = try ScratchFolder.township()
    let mine = try scratch.open()
    let theirs = try scratch.open(by: "wang")
    let was = mine.township
    _ = try theirs.save(changed(was) { $0.hours.day = 8 }, replacing: was)
    let merged = try mine.save(changed(was) { $0.hours.halfDay = 4 }, replacing: was)
    #expect(merged.hours == HourRules(halfDay: 4, day: 8))
    let before = scratch[path]
    let error = #expect(throws: StoreError.self) {
      try mine.save(changed(was) { $0.hours.day = 7 }, replacing: was)
    }
    #expect(
      error
        == .conflict(
          path: path, [Conflict(field: "hours/day", ours: .number("7"), theirs: .number("8"))]))
    #expect(scratch[path] == before)
    let settled = try mine.save(
      changed(was) { $0.hours.day = 7 }, replacing: was, precedence: .ours)
    #expect(settled.hours == HourRules(halfDay: 4, day: 7))
  }

  @Test func `two lists of remarks are not mixed`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let was = folder.township
    _ = try scratch.open(by: "wang").save(changed(was) { $0.remarks = ["说话"] }, replacing: was)
    #expect(throws: StoreError.self) {
      try folder.save(changed(was) { $0.remarks = ["看手机"] }, replacing: was)
    }
    let theirs = try folder.save(
      changed(was) { $0.remarks = ["看手机"] }, replacing: was, precedence: .theirs)
    #expect(theirs.remarks == ["说话"])
  }

  @Test func `what this version does not know stays`() throws {
    let scratch = try ScratchFolder.township()
    let text = try #require(scratch[path])
    try scratch.write("{\"zukunft\": 1," + text.dropFirst(), to: path)
    let folder = try scratch.open()
    _ = try folder.save(changed(folder.township) { $0.hours.day = 8 }, replacing: folder.township)
    #expect(scratch[path]?.contains("\"zukunft\": 1") == true)
  }
}
