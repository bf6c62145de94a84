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
}
