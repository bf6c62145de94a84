import Dispatch
import Harness
import Synchronization

/// One operation, done undisturbed first and then once for each call at which it can be disturbed,
/// by each fault.
struct Injection {
  /// What a step leaves, to be compared with.
  private struct Stage {
    let files: [String: FolderImage.File]
    /// Whether a check finds nothing.
    let isSound: Bool
  }

  /// What came of it.
  struct Report {
    /// How often it was killed, and how often a call failed.
    var killPoints = 0
    var errorPoints = 0
    /// Calls that were not made this time, so that nothing happened.
    var missed = 0
    /// What was there before is not there any more, or broken.
    var lost = 0
    /// What was reported as done is not done, or what was not done was not told.
    var silent = 0
    /// Half done.
    var half = 0
    /// Points after which something temporary stays.
    var leftovers = 0
    /// Points after which the same done again does not come out right.
    var stuck = 0
    /// Each of them in words.
    var faults: [String] = []

    /// Whether nothing is wrong.
    var isClean: Bool { faults.isEmpty }
  }

  private let operation: Operation
  private let copies: Copies
  private let before: FolderImage
  /// How the folder is before the first step, and after each.
  private let stages: [Stage]
  /// How it is after all has been done twice, and what the second time ended with.
  private let twice: (stage: Stage, status: Int32)
  /// How many lines it prints, if it is a command.
  private let lines: Int
  private let points: [CallPoint]
  /// The stages from which the folder opens, is sound, and the operation done again comes out right.
  /// Where a disturbed run leaves such a folder to the byte, this need not be tried again.
  private let proven: Set<Int>

  /// Does the operation undisturbed, in copies of the home folder at `template`.
  init(_ operation: Operation, program: String, template: String, in scratch: Scratch) throws {
    self.operation = operation
    let prepared = try scratch.copy(template, as: "home.\(UInt64.random(in: 0 ... .max))")
    try operation.preparing(Home(program: program, path: prepared))
    copies = Copies(template: prepared, scratch: scratch, program: program)
    before = try copies.with { try FolderImage(of: $0) }
    var stages: [Stage] = []
    for steps in 0...operation.steps {
      let before = before
      let stage = try copies.with { home in
        if steps > 0 {
          let run = try Run(operation, in: home, steps: steps)
          guard run.status == 0, run.reported == steps else {
            throw Failure("\(operation.name) fails undisturbed: \(run)")
          }
        }
        return try Self.stage(of: home, since: before)
      }
      stages.append(stage)
    }
    self.stages = stages
    let (since, last) = (before, stages.count - 1)
    guard last == 0 || stages[last].files != stages[0].files || operation.isStepwise else {
      throw Failure("\(operation.name) changes nothing")
    }
    (twice, lines) = try copies.with { home in
      let first = try Run(operation, in: home)
      let second = try Run(operation, in: home)
      return ((try Self.stage(of: home, since: since), second.status), first.lines)
    }
    points = try copies.with { home in
      let log = "\(home.path)/.calls"
      _ = try Run(operation, in: home) { CallPoint.recording($0, to: log) }
      return CallPoint.all(in: try Command(["cat", log], environment: Home.path).output)
    }
    // The references were made in this way: the first and the last stage, and a check of each.
    proven = Set([0, last].filter { stages[$0].isSound })
  }

  private static func stage(of home: Home, since before: FolderImage) throws -> Stage {
    let check = try home.run(["check"])
    return Stage(
      files: try FolderImage(of: home).normalized(since: before), isSound: check.status == 0)
  }

  /// Disturbs the operation in every way, at every point or at no more than `most` of each call.
  func report(most: Int = .max) throws -> Report {
    let points = Dictionary(grouping: points, by: \.name).values.flatMap { $0.spread(most) }
    let cases = points.flatMap { point in Fault.allCases.map { (point, $0) } }
    let result = Mutex(Report())
    let failures = Mutex<[any Error]>([])
    DispatchQueue.concurrentPerform(iterations: cases.count) { index in
      let (point, fault) = cases[index]
      do {
        let seen = try copies.with { try disturb($0, at: point, by: fault) }
        result.withLock { $0.add(seen, "\(operation.name), \(fault) at \(point)", fault) }
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    if let failure = failures.withLock(\.first) { throw failure }
    return result.withLock { $0 }
  }

  /// What one disturbed run has left behind.
  struct Sight {
    var isHit = false
    var lost: [String] = []
    var isSilent = false
    var isHalf = false
    var leftovers: [String] = []
    var isStuck = false
  }

  private func disturb(_ home: Home, at point: CallPoint, by fault: Fault) throws -> Sight {
    var sight = Sight()
    let log = "\(home.path)/.calls"
    let run = try Run(operation, in: home) { point.disturbing($0, with: fault, to: log) }
    sight.isHit =
      fault == .kill
      ? run.isKilled
      : try Command(["grep", "-q", "INJECTED", log], environment: Home.path).status == 0
    if let stage = cleanStage(try FolderImage(of: home)), proven.contains(stage) {
      sight.isSilent = isSilent(run, stage)
      return sight
    }
    let check = try home.readAndCheck()
    let image = try FolderImage(of: home)
    sight.leftovers = image.leftovers.filter { $0.hasPrefix("data/") }
    let files = image.normalized(since: before)
    let stage = stages.lastIndex { $0.files == files }
    if let stage {
      let hasFolder = files.keys.contains("data/township.json")
      if hasFolder, stages[stage].isSound, check.status != 0 {
        sight.lost.append(check.output.split(separator: "\n").joined(separator: ", "))
      }
    } else {
      sight.lost = before.files.keys.filter { path in
        !stages.contains { $0.files[path] == files[path] } || files[path] == nil
      }
      sight.isHalf = !operation.isStepwise
    }
    sight.isSilent = isSilent(run, stage ?? 0)
    sight.isStuck = try !comesOutRight(home, from: stage)
    sight.leftovers += try FolderImage(of: home).leftovers
    return sight
  }

  /// The stage of which a folder is the exact image, with nothing that would have to be cleared up.
  private func cleanStage(_ image: FolderImage) -> Int? {
    guard image.leftovers.isEmpty else { return nil }
    let files = image.normalized(since: before)
    return stages.lastIndex { $0.files == files }
  }

  /// Whether a run that left `stage` steps done has said more than that, or not that it failed, or
  /// has ended as no program should.
  private func isSilent(_ run: Run, _ stage: Int) -> Bool {
    // Of two things, such as a log and a backup, one may be done and the other told.
    if operation.isStepwise, run.hasWarned, run.status == 0 { return false }
    if run.reported > stage { return true }
    // One that was killed has reported what it did where its last line came.
    if run.isKilled { return lines > 0 && run.lines == lines && stage < operation.steps }
    return run.status == 0 ? stage < operation.steps && !run.hasRefused : !run.hasRefused
  }

  /// Whether the operation done again, undisturbed, leaves what it should.
  private func comesOutRight(_ home: Home, from stage: Int?) throws -> Bool {
    let again = try Run(operation, in: home)
    let now = try Self.stage(of: home, since: before)
    switch stage {
    case 0:
      return again.status == 0 && again.reported == operation.steps && now.isSound
        && now.files == stages[operation.steps].files
    case operation.steps:
      return again.status == twice.status && now.files == twice.stage.files
    default:
      return now.isSound
    }
  }
}

extension Array {
  /// At most so many of them, the first and the last and others evenly between.
  fileprivate func spread(_ most: Int) -> [Element] {
    guard count > most, most > 1 else { return self }
    return (0..<most).map { self[$0 * (count - 1) / (most - 1)] }
  }
}

extension Injection.Report {
  fileprivate mutating func add(_ sight: Injection.Sight, _ place: String, _ fault: Fault) {
    switch (sight.isHit, fault) {
    case (false, _): missed += 1
    case (true, .kill): killPoints += 1
    case (true, _): errorPoints += 1
    }
    func count(_ counter: WritableKeyPath<Self, Int>, _ words: String, if isSo: Bool) {
      guard isSo else { return }
      self[keyPath: counter] += 1
      faults.append("\(place): \(words)")
    }
    count(\.lost, "lost: \(sight.lost.joined(separator: "; "))", if: !sight.lost.isEmpty)
    count(\.silent, "silent", if: sight.isSilent)
    count(\.half, "half done", if: sight.isHalf)
    // Beside a paper that was cut short its beginning may stay: that folder is not ours to clear. Among
    // the automatic backups it stays until the next one is made.
    if !sight.leftovers.isEmpty { leftovers += 1 }
    for path in sight.leftovers where path.hasPrefix("data/") && !path.contains("/.backups/") {
      faults.append("\(place): left over: \(path)")
    }
    count(\.stuck, "does not come out right when done again", if: sight.isStuck)
  }
}

/// Copies of a prepared home folder, each for one run.
private struct Copies {
  let template: String
  let scratch: Scratch
  let program: String

  /// Does something in a copy, which is gone afterwards.
  func with<Result>(_ body: (Home) throws -> Result) throws -> Result {
    let name = "run.\(UInt64.random(in: 0 ... .max))"
    let home = Home(program: program, path: try scratch.copy(template, as: name))
    defer { _ = try? Command(["rm", "-rf", home.path], environment: Home.path) }
    return try body(home)
  }
}
