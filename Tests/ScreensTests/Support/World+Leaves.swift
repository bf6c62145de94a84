import Model

@testable import Screens

extension World {
  /// The sample township with four requests for leave in its first class.
  static func withLeaves() -> World {
    let world = township()
    world.library.classes[0].leaves = [
      leave(1, of: 3, .personal, "2026-11-24", "2026-11-24", asked: "2026-11-18") {
        $0.fromTime = time("13:00")
        $0.untilTime = time("17:00")
        $0.reason = "孩子家长会"
      },
      leave(2, of: 6, .sick, "2026-11-23", "2026-11-23", asked: "2026-11-19") {
        $0.approvedBy = "孙丽华"
        $0.paperSeen = true
      },
      leave(3, of: 9, .official, "2026-11-25", "2026-11-26", asked: "2026-11-20") {
        $0.approvedBy = "孙丽华"
      },
      leave(4, of: 12, .personal, "2026-11-26", "2026-11-26", asked: "2026-11-21") {
        $0.refused = day("2026-11-22")
      },
    ]
    return world
  }

  /// A request for leave as it stands on disk.
  func leave(_ number: UInt64) -> LeaveRequest? {
    library.classes[0].leaves?.first { $0.id == Self.leaveID(number) }
  }

  private static func leaveID(_ number: UInt64) -> Identifier<LeaveRequest> {
    Identifier(letter: "l", milliseconds: number, random: 0)
  }

  private static func leave(
    _ number: UInt64, of trainee: Int, _ kind: LeaveRequest.Kind, _ from: String, _ until: String,
    asked: String, _ change: (inout LeaveRequest) -> Void
  ) -> LeaveRequest {
    var leave = LeaveRequest(
      id: leaveID(number), of: id(trainee), kind: kind, from: day(from), until: day(until),
      asked: day(asked))
    change(&leave)
    return leave
  }
}
