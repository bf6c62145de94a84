import Model
import Store

/// Something that the program does to its data folder, to be tried at every point of failure.
///
/// A new operation joins by a line in `all`.
public struct Operation: Sendable {
  /// What it is called in the report.
  public let name: String
  /// The disk on which it is done.
  public let before: @Sendable () throws -> FaultyFileSystem
  /// Does it; throws where it says that it failed. It can be done again after that.
  public let perform: @Sendable (FaultyFileSystem) throws -> Void

  /// Something that is done to an opened folder.
  init(_ name: String, _ perform: @escaping @Sendable (DataFolder) throws -> Void) {
    self.init(name, on: Sample.disk) { try perform($0.open()) }
  }

  /// Something that is done to a disk.
  public init(
    _ name: String, on before: @escaping @Sendable () throws -> FaultyFileSystem,
    _ perform: @escaping @Sendable (FaultyFileSystem) throws -> Void
  ) {
    self.name = name
    self.before = before
    self.perform = perform
  }

  /// Everything that the program does to a data folder.
  public static let all = [
    Operation("make a folder", on: { FaultyFileSystem() }) {
      try DataFolder.create(at: "/data", township: Township(name: "妇联"), files: $0)
    },
    Operation("mark") { folder in
      try Sample.change(folder) { $0.marking(Sample.id("t-3"), Mark(status: .late)) }
    },
    Operation("mark again, with what it replaces") { folder in
      try Sample.change(folder) { $0.marking(Sample.id("t-1"), Mark(status: .absent, note: "雪")) }
    },
    Operation("clear a mark") { folder in
      try Sample.change(folder) { $0.marking(Sample.id("t-1"), nil) }
    },
    Operation("fill with present") { folder in
      try Sample.change(folder, .theirs) { session in
        ["t-2", "t-3"].reduce(session) { $0.marking(Sample.id($1), Mark(status: .present)) }
      }
    },
    Operation("close a session") { folder in
      try Sample.change(folder) {
        $0.closing(for: Sample.enrolled.attendees, unmarkedAs: .absent, at: Sample.now)
      }
    },
    Operation("cancel a session") { folder in
      try Sample.change(folder) {
        var session = $0
        session.cancelled = Cancellation(at: Sample.now, why: "台风")
        return session
      }
    },
    Operation("a sheet from paper") { folder in
      try Sample.change(folder) { session in
        let line = try ExceptionsLine("1迟10 2缺", seats: 1...2, minutes: session.possibleMinutes)
        let seats = [1: Sample.id("t-1"), 2: Sample.id("t-2")] as [Int: Identifier<Trainee>]
        return try session.marking(line, by: seats, at: Sample.now)
      }
    },
    Operation("a sheet with walk-ins and signatures") { folder in
      try Sample.change(folder) { session in
        let roll = Roll(session: session, of: Sample.enrolled, in: Roster())
        let row = Sample.enrolled.blankRows.lowerBound
        let line = try ExceptionsLine(
          "1迟10 \(row)小燕 北沟村 13912345678，\(row + 1)李娜，签3", from: session, of: Sample.enrolled, roll,
          in: Roster())
        return try session.taking(
          line, from: roll, in: Roster(), ids: IDSeed(milliseconds: 1, random: 1),
          at: Sample.now)
      }
    },
    Operation("take in a walk-in") { folder in
      try Sample.change(folder) {
        $0.adding(WalkIn(id: Sample.id("w-1"), name: "小燕", unit: "北沟村", at: Sample.now))
      }
    },
    Operation("approve leave") { folder in
      let was = Sample.enrolled
      var changed = was
      var leave = LeaveRequest(
        id: Sample.id("l-1"), of: Sample.id("t-1"), kind: .sick, from: Sample.now.day,
        until: Sample.now.day, asked: Sample.now.day)
      leave.approvedBy = "主任"
      changed.leaves = [leave]
      _ = try folder.save(changed, replacing: was)
    },
    Operation("tick a paper of a class") { folder in
      let was = Sample.enrolled
      _ = try folder.save(was.toggling(.notice, on: Sample.today), replacing: was)
    },
    Operation("add a trainee") { folder in
      _ = try folder.save(Sample.trainee("t-9"), replacing: nil)
    },
    Operation("add a trainee of a new unit") { folder in
      var trainee = Sample.trainee("t-9")
      trainee.unit = Sample.id("u-9")
      try folder.save([
        Write(WorkUnit(id: Sample.id("u-9"), name: "三涧堡", kind: .village), replacing: nil),
        Write(trainee, replacing: nil),
      ])
    },
    Operation("edit a trainee") { folder in
      _ = try folder.save(Sample.trainee("t-1", "王芳"), replacing: Sample.trainee("t-1"))
    },
    Operation("move a trainee to a new unit") { folder in
      let was = Sample.trainee("t-1")
      let unit = WorkUnit(id: Sample.id("u-9"), name: "三涧堡", kind: .village)
      let now = try was.moving(to: unit.id, post: nil, on: Sample.today, id: Sample.id("p-1"))
      try folder.save([Write(unit, replacing: nil), Write(now, replacing: was)])
    },
    Operation("retire a trainee") { folder in
      let was = Sample.trainee("t-1")
      var now = was
      now.retired = Sample.today
      _ = try folder.save(now, replacing: was)
    },
    Operation("merge two files") { try Sample.merge($0) },
    Operation("make two files again", on: { try Sample.mergedDisk() }) { files in
      let folder = try files.open()
      let (library, problems) = folder.load(.init(roster: true), on: Sample.now.day)
      if let problem = problems.first { throw StoreError.broken(problem) }
      guard library.roster.file(Sample.id("t-1"))?.merger != nil else { return }
      _ = try folder.undoMerge(of: Sample.id("t-1"))
    },
    Operation("remove a unit", on: Sample.diskWithUnits) { files in
      try files.open().remove(Sample.unit("u-3"))
    },
    Operation("merge two units", on: Sample.diskWithUnits) { files in
      _ = try files.open().merge(Sample.unit("u-2"), into: Sample.unit("u-1"))
    },
    Operation("add a class") { folder in
      _ = try folder.save(Sample.trainingClass("c-9"), replacing: nil)
    },
    Operation("add a session") { folder in
      _ = try folder.save(Sample.session("s-9"), replacing: nil)
    },
    Operation("add a series of sessions") { folder in
      try folder.save((10..<16).map { try Write(Sample.session("s-\($0)"), replacing: nil) })
    },
    Operation("set the rules") { folder in
      var township = folder.township
      township.hours.day = 8
      _ = try folder.save(township, replacing: folder.township)
    },
    Operation("word a letter for the first time") { folder in
      let was = try folder.loadLetterhead()
      let mine = Wording(title: "证书", ["{学员}", "{培训班}"])
      _ = try folder.save(
        was.setting(mine, of: .certificate, in: .simplified), replacing: was)
    },
    Operation("set footer and another logo", on: { try Sample.diskWithLogo() }) { files in
      let folder = try files.open()
      let was = try folder.loadLetterhead()
      var changed = was
      changed.footer = "电话 2"
      _ = try folder.save(changed, replacing: was, logo: .put(Sample.logo(isDark: true)))
    },
    Operation("put a logo") { folder in
      let letterhead = try folder.loadLetterhead()
      _ = try folder.save(letterhead, replacing: letterhead, logo: .put(Sample.logo(isDark: false)))
    },
    Operation("remove the logo", on: { try Sample.diskWithLogo() }) { files in
      let folder = try files.open()
      let letterhead = try folder.loadLetterhead()
      _ = try folder.save(letterhead, replacing: letterhead, logo: .remove)
    },
    Operation("enter the first score of a class") { folder in
      let blank = Results(of: Sample.id("c-1"))
      var changed = blank
      changed[Sample.id("t-1")].score = 88.5
      _ = try folder.save(changed, replacing: blank)
    },
    Operation("hand in a reflection", on: { try Sample.visitedDisk() }) { files in
      let was = Sample.visit
      let written = Reflection("有收获", on: Sample.today)
      _ = try files.open().save(
        was.setting(written, of: Sample.id("t-1")), replacing: was)
    },
    Operation("call the roll of a visit", on: { try Sample.visitedDisk() }) { files in
      let was = Sample.visit
      var called = was
      called.calls = [.departure: VisitCall()]
      called.calls?[.departure]?.marks[Sample.id("t-1")] = VisitCall.Mark(isHere: true)
      called.calls?[.departure]?.left = VisitCall.Left(
        date: Sample.today, time: .init(clamping: 450), count: 1)
      _ = try files.open().save(called, replacing: was)
    },
    Operation("keep a file with a visit", on: { try Sample.visitedDisk() }) { files in
      let (was, file) = (Sample.visit, Sample.attachment)
      _ = try files.open().save(
        was.attaching(file), replacing: was, attachment: .put(file, bytes: Sample.document))
    },
    Operation("take a file from a visit", on: { try Sample.diskWithFile() }) { files in
      let (visit, file) = (Sample.visit, Sample.attachment)
      _ = try files.open().save(
        visit, replacing: visit.attaching(file), attachment: .remove(file))
    },
    Operation("add a visit") { folder in
      _ = try folder.save(Sample.visit, replacing: nil)
    },
    Operation("make a year of meetings") { folder in
      let made = try MonthlyMeeting.ahead(
        like: Sample.meeting, .monthlyByDay, count: 12,
        seed: IDSeed(milliseconds: 1_795_480_200_000, random: 1))
      try folder.save(made.map { try Write($0, replacing: nil) })
    },
    Operation(
      "change who is expected at a meeting and the later ones",
      on: {
        let files = try Sample.metDisk()
        _ = try files.open().save(Sample.nextMeeting, replacing: nil)
        return files
      }
    ) { files in
      let writes = try [Sample.meeting, Sample.nextMeeting].map { was in
        var changed = was
        changed.members = [Sample.id("t-2")]
        return try Write(changed, replacing: was)
      }
      try files.open().save(writes)
    },
    Operation("call the roll of a meeting", on: { try Sample.metDisk() }) { files in
      let was = Sample.meeting
      _ = try files.open().save(
        was.marking(Sample.id("t-1"), as: .late, at: Sample.now), replacing: was)
    },
    Operation("decide something", on: { try Sample.metDisk() }) { files in
      let was = Sample.meeting
      var changed = was
      changed.decisions = [Action(id: Sample.id("a-1"), text: "走访", owner: "刘艳", due: Sample.today)]
      _ = try files.open().save(changed, replacing: was)
    },
    Operation("count the first opinion forms of a class") { folder in
      let blank = ClassEvaluation(of: Sample.id("c-1"))
      var changed = blank
      changed.evaluation.issued = 30
      changed.evaluation.returned = 26
      _ = try folder.save(changed, replacing: blank)
    },
    Operation("add a group") { folder in
      _ = try folder.save(TraineeGroup(id: Sample.id("g-1"), name: "主席"), replacing: nil)
    },
    Operation("remove a group", on: Sample.diskWithUnits) { files in
      try files.open().remove(TraineeGroup(id: Sample.id("g-1"), name: "村干部"))
    },
    Operation("enrol") { folder in
      let was = Sample.enrolled
      _ = try folder.save(was.enrolling([Sample.id("t-3")]), replacing: was)
    },
    Operation("import 6 and enrol them") { try $0.save(Sample.imported) },
    Operation("take an import back", on: { try Sample.disk(with: Sample.imported) }) { files in
      _ = try files.open().takeBack(Sample.imported)
    },
    Operation("restore a backup", on: { try Sample.changedDisk() }) { files in
      let backup = try Backup(
        of: Snapshot(of: "/data", files: Sample.disk()), by: "liu", at: Sample.now)
      _ = try Restore(backup, into: "/data", files: files).perform(stamp: "1")
    },
  ]
}
