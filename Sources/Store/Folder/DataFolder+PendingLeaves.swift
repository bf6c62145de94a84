import Model

// The requests for leave that the first screen shows. Like all that it waits for, they are read out
// of the trees of files, without a record being made.
extension DataFolder {
  /// The requests of a class about which somebody has to do something on a day.
  ///
  /// A class in which nobody asked for leave is not parsed for it, one that is over only for its days:
  /// after some years that is most of them.
  func pendingLeaves(
    of id: Identifier<TrainingClass>, _ bytes: [UInt8], on day: Day, problems: inout [Problem]
  ) -> [Overview.PendingLeave] {
    let path = TrainingClass.path(of: id)
    do throws(Problem) {
      // What is wrong with a file that is read for its sessions as well is told once.
      guard try mayHaveLeaves(bytes, path: path, on: day) else { return [] }
      return try Self.read(
        bytes, path: path, counting: [("enrolment", "trainee"), ("history", "at")]
      ) { tree in
        try Self.require(id.description, of: tree, path: path)
        let name = try tree.value("name") { $0 }
        return LeaveRequest.pending(
          try LeaveRequest.all(of: tree), ofClassUntil: try tree.value("end") { Day($0) }, on: day,
          asksForReturn: asksForReturn(tree)
        ).map { leave in
          Overview.PendingLeave(
            trainingClass: id, className: name, series: tree["series"]?.number,
            traineeName: self.name(of: leave.trainee), leave: leave)
        }
      }
    } catch {
      if !problems.contains(error) { problems.append(error) }
      return []
    }
  }

  private func mayHaveLeaves(
    _ bytes: [UInt8], path: String, on day: Day
  ) throws(Problem) -> Bool {
    // Parsing the enrolment of a hundred classes, even to skip it, would be felt at the start.
    guard Self.mentionsLeaves(bytes) else { return false }
    return try Self.read(
      bytes, path: path,
      counting: [("enrolment", "trainee"), ("leaves", "trainee"), ("history", "at")]
    ) { tree in
      guard (tree["leaves"]?.number ?? 0) > 0 else { return false }
      return try day <= tree.value("end") { Day($0) }
    }
  }

  /// Whether the key of the requests stands anywhere in a file, in whatever meaning.
  private static func mentionsLeaves(_ bytes: [UInt8]) -> Bool {
    let key = Array("\"leaves\"".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      // Few bytes of a class are a v.
      var start = 0
      while let v = bytes.place(of: UInt8(ascii: "v"), from: start) {
        if v >= 4, bytes[(v - 4)...].starts(with: key) { return true }
        start = v + 1
      }
      return false
    }
  }

  /// Whether leave ends with a report of return: as the class says, or else the township.
  private func asksForReturn(_ trainingClass: JSON) -> Bool {
    guard let rules = trainingClass["rules"], rules != .null else {
      return (township.attendance ?? AttendanceRules()).asksForReturn
    }
    if case .bool(let asks)? = rules["asksForReturn"] { return asks }
    return AttendanceRules().asksForReturn
  }

  /// The name of a trainee; her id where her file cannot be read, of which the roster tells.
  private func name(of trainee: Identifier<Trainee>) -> String {
    let path = "\(Trainee.folder)/\(trainee).json"
    let name = try? bytes(at: path).flatMap { try JSONParser.parse($0)["name"]?.text }
    return name ?? trainee.description
  }
}
