import Model
import Testing

/// What is written on the envelope for the costs.
@Suite struct ReimbursementTests {
  private func reimbursement(_ held: Held) -> Reimbursement {
    var library = Library()
    library.roster = held.roster
    library.classes = [held.trainingClass]
    library.sessions[held.trainingClass.id] = held.meetings.map(\.session)
    let dossier = ClassDossier(
      of: held.trainingClass, in: library, Township(name: "妇联"), on: held.now.day)
    return Reimbursement(dossier, at: held.now)
  }

  @Test func `it counts whoever came to the sessions that were held`() throws {
    let held = try Held { _, sessions in
      let at = try instant("2026-11-24T08:30:00+08:00")
      var known = WalkIn(id: try id("w-1"), name: "赵敏", at: at)
      known.trainee = try id("t-3")
      // One who is enrolled is there by her mark; one of the roster who is not is a walk-in.
      var other = WalkIn(id: try id("w-2"), name: "周", at: at)
      other.trainee = try id("t-9")
      sessions[2].walkIns = [known, other, WalkIn(id: try id("w-3"), name: "吴", at: at)]
      sessions[2].signed = 3
    }
    let lines = reimbursement(held).lines
    #expect(lines.map(\.meeting.number) == [1, 3])
    #expect(lines.map(\.tally.expected) == [2, 3])
    #expect(lines.map(\.tally.actual) == [1, 2])
    #expect(lines.map(\.walkIns) == [0, 2])
    #expect(lines.map(\.signed) == [nil, 3])
    #expect(lines.map(\.difference) == [nil, -1])
    #expect(reimbursement(held).days == 2)
    #expect(reimbursement(held).enrolled == 3)
  }

  @Test func `every item and heading has its word in every language`() {
    let phrases =
      ReimbursementItem.allCases.map(\.phrase) + BudgetHeading.allCases.map(\.phrase)
    #expect(phrases.allSatisfy { $0.isWhole })
    #expect(
      BudgetHeading.allCases.map { $0.phrase(.simplified) }
        == ["师资费", "住宿费", "伙食费", "场地费", "资料费", "交通费", "其他"])
  }
}
