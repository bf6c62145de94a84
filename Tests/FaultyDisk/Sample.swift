import Model
import Store

/// A small township, on which the operations are tried.
enum Sample {
  /// A disk with the township; everything on it is safe.
  static func disk() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    try DataFolder.create(at: "/data", township: Township(name: "妇联"), files: files)
    let marked = session("s-1").marking(id("t-1"), Mark(status: .present))
    try files.open().save(
      ["t-1", "t-2", "t-3"].map { try Write(trainee($0), replacing: nil) } + [
        Write(enrolled, replacing: nil), Write(marked, replacing: nil),
      ])
    return files
  }

  /// The same after a visit.
  static func visitedDisk() throws -> FaultyFileSystem {
    let files = try disk()
    _ = try files.open().save(visit, replacing: nil)
    return files
  }

  /// The same with a monthly meeting.
  static func metDisk() throws -> FaultyFileSystem {
    let files = try disk()
    _ = try files.open().save(meeting, replacing: nil)
    return files
  }

  /// The same with a file that is kept with the visit.
  static func diskWithFile() throws -> FaultyFileSystem {
    let files = try visitedDisk()
    _ = try files.open().save(
      visit.attaching(attachment), replacing: visit,
      attachment: .put(attachment, bytes: document))
    return files
  }

  /// The same with letterhead and logo.
  static func diskWithLogo() throws -> FaultyFileSystem {
    let files = try disk()
    var letterhead = Letterhead()
    letterhead.footer = "电话 1"
    _ = try files.open().save(
      letterhead, replacing: Letterhead(), logo: .put(logo(isDark: false)))
    return files
  }

  /// A logo of one pixel.
  static func logo(isDark: Bool) throws -> Logo {
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
      0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A,
      0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54,
    ]
    let light: [UInt8] = [
      0x78, 0xDA, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0xDA, 0x45, 0x08, 0x3B,
    ]
    let dark: [UInt8] = [
      0x78, 0xDA, 0x63, 0x10, 0x00, 0x00, 0x00, 0x12, 0x00, 0x11, 0x08, 0xDE, 0xBD, 0xC3,
    ]
    let end: [UInt8] = [
      0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    return try Logo(head + (isDark ? dark : light) + end)
  }

  /// The same with units, of which two are one place and the third is nobody's.
  static func diskWithUnits() throws -> FaultyFileSystem {
    let files = try disk()
    let (was, below) = (trainee("t-1"), trainee("t-2"))
    var (first, second) = (was, below)
    first.unit = id("u-1")
    second.unit = id("u-2")
    var group = TraineeGroup(id: id("g-1"), name: "村干部")
    group.units = [id("u-2")]
    try files.open().save(
      ["u-1", "u-2", "u-3"].map { try Write(unit($0), replacing: nil) } + [
        Write(WorkUnit(id: id("u-4"), name: "妇女之家", parent: id("u-2")), replacing: nil),
        Write(first, replacing: was), Write(second, replacing: below),
        Write(group, replacing: nil),
      ])
    return files
  }

  /// Makes the file of the one who was marked a part of another one's, unless it is.
  static func merge(_ folder: DataFolder) throws {
    let (library, problems) = folder.load(.everything, on: now.day)
    if let problem = problems.first { throw StoreError.broken(problem) }
    guard let other = library.roster.file(id("t-1")), let kept = library.roster.file(id("t-2")),
      other.merger == nil
    else { return }
    _ = try folder.merge(TraineeMerge(other, into: kept, in: library))
  }

  /// The same with two files merged.
  static func mergedDisk() throws -> FaultyFileSystem {
    let files = try disk()
    try merge(files.open())
    return files
  }

  /// The same later on, with records changed, added and removed.
  static func changedDisk() throws -> FaultyFileSystem {
    let files = try disk()
    let folder = try files.open()
    try change(folder) { $0.marking(id("t-2"), Mark(status: .late)) }
    _ = try folder.save(trainee("t-9"), replacing: nil)
    _ = try folder.save(session("s-9"), replacing: nil)
    try files.remove("/data/trainees/t-3.json")
    try files.flushFolder("/data/trainees")
    return files
  }

  /// The same after an import.
  static func disk(with change: RosterChange) throws -> FaultyFileSystem {
    let files = try disk()
    try files.open().save(change)
    return files
  }

  /// An import of six newcomers and a new unit, with one name corrected and all enrolled.
  static var imported: RosterChange {
    let unit = WorkUnit(id: id("u-9"), name: "三涧堡", kind: .village)
    let newcomers = (10..<16).map { number in
      var trainee = trainee("t-\(number)")
      trainee.unit = unit.id
      return trainee
    }
    return RosterChange(
      units: [unit], added: newcomers,
      updated: [Replacement(was: trainee("t-1"), now: trainee("t-1", "王芳"))],
      enrolling: Replacement(was: enrolled, now: enrolled.enrolling(newcomers.map(\.id))),
      known: ["t-1", "t-2", "t-3"])
  }

  /// Changes the session of the township, as it stands on the disk.
  static func change(
    _ folder: DataFolder, _ precedence: Write.Precedence = .neither,
    _ change: (Session) throws -> Session
  ) throws {
    let loaded = folder.loadSessions(of: id("c-1"))
    if let problem = loaded.problems.first { throw problem }
    guard let was = loaded.records.first else { throw StoreError.gone("s-1") }
    _ = try folder.save(try change(was), replacing: was, precedence: precedence)
  }

  static func id<Kind>(_ text: String) -> Identifier<Kind> {
    guard let id = Identifier<Kind>(text) else { preconditionFailure("\(text) is no id") }
    return id
  }

  static func trainee(_ text: String, _ name: String = "刘艳") -> Trainee {
    Trainee(id: id(text), name: name)
  }

  static func unit(_ text: String) -> WorkUnit {
    WorkUnit(id: id(text), name: "单位 \(text)", kind: .village)
  }

  static func trainingClass(_ text: String) -> TrainingClass {
    TrainingClass(id: id(text), name: "女干部培训班", start: today, end: today)
  }

  static var enrolled: TrainingClass {
    trainingClass("c-1").enrolling([id("t-1"), id("t-2")])
  }

  static func session(_ text: String) -> Session {
    Session(
      id: id(text), trainingClass: id("c-1"), date: today, start: .init(clamping: 510),
      end: .init(clamping: 690))
  }

  static var visit: SiteVisit {
    var visit = SiteVisit(id: id("v-1"), kind: .observation, host: "三涧堡街道", date: today)
    visit.gaps = [Gap(id: id("g-1"), text: "一", actions: [Action(id: id("a-1"), text: "立卷")])]
    return visit
  }

  /// The meeting of the month after that, with the same people.
  static var nextMeeting: MonthlyMeeting {
    var next = MonthlyMeeting(
      id: id("m-2"), date: meeting.date.advanced(by: 28), start: meeting.start, end: meeting.end)
    next.members = meeting.members
    return next
  }

  static var meeting: MonthlyMeeting {
    var meeting = MonthlyMeeting(
      id: id("m-1"), date: today, start: .init(clamping: 540), end: .init(clamping: 660))
    meeting.members = [id("t-1"), id("t-2")]
    return meeting
  }

  /// A file that is kept with it.
  static var attachment: Attachment {
    Attachment(id: id("f-1"), title: "材料", type: .txt, size: document.count, added: today)
  }

  static let document = Array("经验".utf8)

  static var now: Instant { Instant(epochSeconds: 1_795_480_200, offsetMinutes: 480) }

  static var today: Day {
    guard let day = Day(year: 2026, month: 11, day: 24) else { preconditionFailure("no day") }
    return day
  }
}
