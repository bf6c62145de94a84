import Model
import Testing

@Suite struct BackupRetentionTests {
  private static func name(_ text: String) throws -> BackupName {
    try #require(BackupName("\(text)-daily.tar.zst"), "\(text)")
  }

  /// What of one backup a day, made over so many days, is kept on the last of them.
  private static func kept(days: Int, until last: Day) throws -> [BackupName] {
    var shelf: [BackupName] = []
    for number in (0..<days).reversed() {
      let newest = try name("\(last.advanced(by: -number))-080000")
      let superfluous = Set(BackupRetention.superfluous(shelf, newest: newest))
      shelf = (shelf + [newest]).filter { !superfluous.contains($0) }
    }
    return shelf.sorted(by: >)
  }

  @Test(arguments: [
    (1, ["2026-11-24"]),
    (7, (18...24).reversed().map { "2026-11-\($0)" }),
    (
      // After the seven days the last one of each of five weeks (Sundays), then of months.
      400,
      [
        "2026-11-24", "2026-11-23", "2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19",
        "2026-11-18",
      ]
    ),
  ])
  func `the last seven days are kept`(days: Int, expected: [String]) throws {
    let last = try #require(Day("2026-11-24"))
    #expect(try Self.kept(days: days, until: last).prefix(7).map(\.day.description) == expected)
  }

  @Test func `then five weeks and twelve months`() throws {
    let last = try #require(Day("2026-11-24"))
    let kept = try Self.kept(days: 800, until: last).dropFirst(7).map(\.day)
    #expect((5 + 12 - 2...5 + 12).contains(kept.count), "\(kept)")
    let weeks = kept.prefix(5)
    for (later, earlier) in zip(weeks, weeks.dropFirst()) {
      #expect((1...7).contains(later.daysSinceEpoch - earlier.daysSinceEpoch), "\(kept)")
    }
    // The oldest one reaches back most of a year.
    let oldest = try #require(kept.last)
    #expect((300...480).contains(last.daysSinceEpoch - oldest.daysSinceEpoch), "\(oldest)")
  }

  @Test func `of the latest day ten are kept, of others the last one`() throws {
    let many = try (10...35).map { try Self.name("2026-11-24-0800\($0)") }
    let before = try (10...15).map { try Self.name("2026-11-23-0800\($0)") }
    let newest = try Self.name("2026-11-24-080040")
    let superfluous = BackupRetention.superfluous(many + before, newest: newest)
    let kept = Set(many + before + [newest]).subtracting(superfluous).sorted(by: >)
    #expect(kept == [newest] + many.suffix(9).reversed() + before.suffix(1))
  }

  @Test(arguments: ["2020-01-01-000000", "2026-11-24-000000", "2099-01-01-000000"])
  func `the newest one stays whatever the clock says`(text: String) throws {
    let others = try (1...60).map { number in
      try Self.name("\(Day(daysSinceEpoch: 20_700 + number))-080000")
    }
    let newest = try Self.name(text)
    #expect(!BackupRetention.superfluous(others, newest: newest).contains(newest))
  }

  @Test func `a clock that was wrong once takes away no more than a day`() throws {
    let days = try (18...24).map { try Self.name("2026-11-\($0)-080000") }
    let superfluous = BackupRetention.superfluous(days, newest: try Self.name("2099-01-01-080000"))
    // The seventh day back is now kept as the last one of its week.
    #expect(superfluous.isEmpty)
  }

  @Test func `those that lack files are no other’s rivals, the latest three are kept`() throws {
    let now = try #require(Instant("2026-11-24T08:05:09+08:00"))
    let gaps = (0...9).map { number in
      BackupName(
        .daily,
        at: Instant(epochSeconds: now.epochSeconds + number, offsetMinutes: 480), isWhole: false)
    }
    let days = try (10...23).map { try Self.name("2026-11-\($0)-080000") }
    let superfluous = BackupRetention.superfluous(days + gaps.dropLast(), newest: gaps[9])
    let expected = BackupRetention.superfluous(days.dropLast(), newest: days[13])
    #expect(superfluous == gaps.prefix(7).reversed() + expected)
    #expect(BackupRetention.isDue(on: now.day, gaps))
    #expect(gaps[0].description == "2026-11-24-080509-daily-incomplete.tar.zst")
    #expect(BackupName(gaps[0].description) == gaps[0])
  }

  @Test func `due is the first of a day`() throws {
    let today = try #require(Day("2026-11-24"))
    #expect(BackupRetention.isDue(on: today, []))
    #expect(BackupRetention.isDue(on: today, [try Self.name("2026-11-23-235959")]))
    #expect(!BackupRetention.isDue(on: today, [try Self.name("2026-11-24-000000")]))
  }

  @Test func `names sort by age and are read again`() throws {
    let now = try #require(Instant("2026-11-24T08:05:09+08:00"))
    for occasion in BackupName.Occasion.allCases {
      let name = BackupName(occasion, at: now)
      #expect(name.description == "2026-11-24-080509-\(occasion.rawValue).tar.zst")
      #expect(BackupName(name.description) == name)
    }
    #expect(try Self.name("2026-11-24-080509") < Self.name("2026-11-24-080510"))
    let given = BackupName.given(at: now, isLocked: false).prefix(2)
    #expect(
      Array(given) == ["qiandao-2026-11-24-0805.tar.zst", "qiandao-2026-11-24-0805-2.tar.zst"])
    let locked = BackupName.given(at: now, isLocked: true).prefix(1)
    #expect(Array(locked) == ["qiandao-2026-11-24-0805.tar.zst.gpg"])
  }

  @Test(arguments: [
    "", "outside", ".lock", ".qiandao-new.x", "2026-11-24-daily.tar.zst",
    "2026-13-24-080509-daily.tar.zst", "2026-11-24-08050x-daily.tar.zst",
    "2026-11-24-153005-mine.tar.zst", "2026-11-24-153005-daily-mine.tar.zst",
    "2026-11-24-153005-incomplete.tar.zst", "2026-11-24-+53005-daily.tar.zst",
    "2026-11-24-080509-daily.tar", "qiandao-2026-11-24-0805.tar.zst",
  ])
  func `what bears another name is none`(name: String) { #expect(BackupName(name) == nil) }
}
