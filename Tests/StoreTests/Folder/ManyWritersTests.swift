import FaultyDisk
import Foundation
import Model
import Synchronization
import Testing

@testable import Store

@Suite struct ManyWritersTests {
  /// The lock belongs to an open file, so writers that each open the folder themselves exclude one
  /// another as separate programs do.
  @Test func `eight writers lose no mark`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        let folder = try scratch.open(by: "writer-\(writer)")
        for number in 0..<50 {
          // Everybody starts from what she has read long ago, so that every save is merged.
          let old = try session()
          let who: Identifier<Trainee> = try id("t-\(writer)-\(number)")
          _ = try folder.save(old.marking(who, Mark(status: .present)), replacing: old)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let saved = try #require(try scratch.open().loadSessions(of: id("c-1")).records.first)
    #expect(saved.marks.count == 400)
    #expect(saved.history == nil)
    // The class itself was never made.
    #expect(
      try FolderCheck.run(at: scratch.path, repair: false).findings.map(\.problem)
        == [Problem(path: "classes/c-1/class.json", fault: .lost)])
  }

  @Test func `two who enrol the same at once both succeed`() throws {
    for _ in 0..<6 {
      let old = try trainingClass()
      let scratch = try ScratchFolder.township(Write(old, replacing: nil))
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { writer in
        do {
          let newcomers: [Identifier<Trainee>] = try [id("t-1"), id("t-2")]
          _ = try scratch.open().save(
            old.enrolling(writer == 0 ? newcomers : newcomers.reversed()), replacing: old)
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock { $0 } == [])
      let saved = try #require(try scratch.open().loadClasses().records.first)
      #expect(Set(saved.enrolment.map(\.trainee.description)) == ["t-1", "t-2"])
      #expect(saved.enrolment.map(\.seat) == [1, 2])
      #expect(saved.history == nil)
    }
  }

  /// Each client goes on from what it saw when it last held the lock, and its clock goes backwards.
  @Test func `twenty machines that see what others did only late lose nothing`() throws {
    let disk = FaultyFileSystem()
    _ = try disk.township(
      Write(try session(), replacing: nil), Write(try trainingClass(), replacing: nil))
    let clock = Mutex(1_795_480_200)
    let clients = try (0..<20).map { number in
      try DataFolder(
        opening: "/data",
        editor: .init(name: "writer-\(number)") {
          Instant(
            epochSeconds: clock.withLock {
              $0 -= 60; return $0
            }, offsetMinutes: 480)
        }, files: DelayedView(of: disk))
    }
    for round in 0..<10 {
      for (number, folder) in clients.enumerated() {
        let (session, trainingClass) = (
          try #require(try folder.loadSessions(of: id("c-1")).records.first),
          try #require(folder.loadClasses().records.first)
        )
        // A mark that is there already for every client, and one that only this one sets.
        let own: Identifier<Trainee> = try id("t-\(number)-\(round)")
        _ = try folder.save(
          session.marking(own, Mark(status: .present))
            .marking(id("t-all"), Mark(status: round.isMultiple(of: 2) ? .late : .absent)),
          replacing: session, precedence: .ours)
        _ = try folder.save(
          trainingClass.enrolling([own]), replacing: trainingClass, precedence: .ours)
        _ = try folder.save(trainee("\(own)"), replacing: nil)
      }
    }
    let folder = try disk.open()
    let saved = try #require(try folder.loadSessions(of: id("c-1")).records.first)
    #expect(saved.marks.count == 201)
    // Whatever was replaced is in the history: the common mark changed with every round but the first.
    #expect(saved.history?.map(\.field) == Array(repeating: "marks/t-all", count: 9))
    let enrolled = try #require(folder.loadClasses().records.first).enrolment
    #expect(Set(enrolled.map(\.trainee)).count == 200)
    #expect(Set(enrolled.map(\.seat)) == Set(1...200))
    #expect(folder.load(Trainee.self).records.count == 200)
  }
}
