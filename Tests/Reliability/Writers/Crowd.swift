import Dispatch
import Glibc
import Harness
import Model
import Store
import Synchronization

/// Many writers on one data folder at once, each a real process or a row of them, some of which are
/// killed.
struct Crowd: Sendable {
  /// How many there are, what they do, and how they are treated.
  struct Size {
    /// How many writers mark by the built program, a process for each mark.
    let commands: Int
    /// How many writers mark as the screens do, a process each.
    let screens: Int
    /// How many marks in all.
    let marks: Int
    /// Whether the clock goes back by an hour when half is done.
    let setsClockBack: Bool

    /// How many writers mark.
    var markers: Int { commands + screens }
    /// How many marks each of them makes.
    var share: Int { marks / markers }
    /// After how many marks the clock goes back.
    var clockBackAt: Int { setsClockBack ? share / 2 : .max }
    /// Two that edit trainees and two that add and enrol some.
    var all: Int { markers + 4 }
  }

  /// What came of it.
  struct Report {
    var ledger = Ledger()
    /// The names of trainees that were reported as added, by id.
    var added: [String: String] = [:]
    /// The ids of trainees that were reported as enrolled.
    var enrolled: [String] = []
    var killed = 0
    var killedWithLock = 0
    var refused = 0
    /// Refusals that should not be.
    var faults: [String] = []
    /// The longest that a save, or a command with a save, took, in seconds.
    var longest = 0.0
  }

  private let home: Home
  private let size: Size
  private let plan: Plan
  private let newClass: String
  private let seed: UInt64
  private let report = Shared(Report())

  /// Writers in `home`, in which there is a class with sessions, and `newClass`, still empty.
  init(_ size: Size, in home: Home, newClass: String, seed: UInt64) throws {
    self.home = home
    self.size = size
    self.newClass = newClass
    self.seed = seed
    plan = try Plan(of: home.open(), markers: size.markers)
  }

  /// Lets all of them write until each has done her share.
  func run() throws -> (report: Report, plan: Plan) {
    let group = DispatchGroup()
    let isOver = Shared(false)
    func start(
      _ name: String, in group: DispatchGroup, _ work: @escaping @Sendable () throws -> Void
    ) {
      // A queue of its own is a thread of its own.
      DispatchQueue(label: name).async(group: group) {
        do { try work() } catch { report.change { $0.faults.append("\(name): \(error)") } }
      }
    }
    for writer in 0..<size.markers {
      start("writer \(writer)", in: group) {
        if writer < size.commands {
          try markByCommands(writer)
        } else {
          try writeByProcess(writer, as: .marks, steps: size.share)
        }
      }
    }
    for (offset, role) in [Plan.Role.posts, .education].enumerated() {
      start("\(role)", in: group) {
        try writeByProcess(size.markers + offset, as: role, steps: size.share)
      }
    }
    for enroller in 0..<2 {
      start("enroller \(enroller)", in: group) { try addAndEnrol(enroller) }
    }
    let holders = DispatchGroup()
    start("holder", in: holders) {
      while !isOver.value { try holdLock() }
    }
    group.wait()
    isOver.change { $0 = true }
    holders.wait()
    return (report.value, plan)
  }

  /// Marks by one run of the program each; some are killed at a random moment.
  private func markByCommands(_ writer: Int) throws {
    var dice = Dice(seed: seed &+ UInt64(writer))
    for number in 0..<size.share {
      let step = plan.step(number, of: writer, as: .marks)
      guard case .mark(let session, let status) = step.change else { continue }
      let ended = try command(
        ["mark", "\(session)", "\(step.trainee)", status.rawValue, "--note", step.tag],
        at: number, isKilled: dice.happens(2), &dice)
      report.change { report in
        report.ledger.note(step, isSaved: ended.status == 0)
        if ended.status == 1, step.isShared { report.refused += 1 }
        if ended.status == 1, !step.isShared { report.faults.append(ended.errors) }
      }
    }
  }

  /// Adds trainees and enrols each in the new class, where another does the same.
  private func addAndEnrol(_ enroller: Int) throws {
    var dice = Dice(seed: seed &+ UInt64(size.markers + enroller))
    for number in 0..<size.share / 2 {
      let name = "新人\(enroller)号\(number)"
      let added = try command(
        ["add", "trainee", "--name", name], at: number, isKilled: dice.happens(5), &dice)
      let id = String(added.output.dropLast())
      guard added.status == 0 else {
        if added.status == 1 { report.change { $0.faults.append(added.errors) } }
        continue
      }
      report.change { $0.added[id] = name }
      let enrolled = try command(
        ["enroll", newClass, id], at: number, isKilled: dice.happens(5), &dice)
      report.change { report in
        if enrolled.status == 0 { report.enrolled.append(id) }
        if enrolled.status == 1 { report.faults.append(enrolled.errors) }
      }
    }
  }

  /// Runs the program once; where it is to be killed, at a random moment of the time it may take.
  private func command(
    _ arguments: [String], at number: Int, isKilled: Bool, _ dice: inout Dice
  ) throws -> Command {
    let isClockBack = number >= size.clockBackAt
    let clock = isClockBack ? ["faketime", "-f", "-1h"] : []
    let start = PseudoTerminal.clock()
    let running = try Command.start(
      clock + home.line(arguments), environment: home.environment)
    // What sets the clock back is a process of its own, and would be killed instead.
    if isKilled, !isClockBack {
      usleep(UInt32(dice.roll(0...60_000)))
      running.kill()
    }
    let ended = running.wait()
    let seconds = PseudoTerminal.clock() - start
    report.change { report in
      report.longest = max(report.longest, seconds)
      if ended.status == 137 { report.killed += 1 }
      if ended.status != 137, ended.status != 0, ended.status != 1 || ended.errors.isEmpty {
        report.faults.append("\(arguments) ended with \(ended.status): \(ended.errors)")
      }
    }
    return ended
  }

  /// Writes by a process that keeps what it has read, as the screens do; it is killed at random
  /// moments, and another goes on.
  private func writeByProcess(_ writer: Int, as role: Plan.Role, steps: Int) throws {
    var dice = Dice(seed: seed &+ UInt64(writer))
    var next = 0
    var lives = 10
    while next < steps {
      let running = try Command.start(
        [
          "/proc/self/exe", "writer", home.data, "--writer", "\(writer)",
          "--markers", "\(size.markers)", "--role", role.rawValue, "--from", "\(next)",
          "--to", "\(steps)", "--clock-back-at", "\(size.clockBackAt)",
        ], environment: home.environment)
      if lives > 0 {
        lives -= 1
        usleep(UInt32(dice.roll(50_000...800_000)))
        running.kill()
      }
      let ended = running.wait()
      var isSaved: [Int: Bool] = [:]
      for line in ended.output.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count == 3, let number = Int(words[0]), let seconds = Double(words[2]) else {
          continue
        }
        isSaved[number] = words[1] == "saved"
        report.change { report in
          report.longest = max(report.longest, seconds)
          if words[1] == "refused" { report.refused += 1 }
        }
      }
      // What it was at when it was killed may be saved or not.
      let reached = (isSaved.keys.max() ?? next - 1) + (ended.status == 0 ? 0 : 1)
      let (first, last) = (next, min(reached, steps - 1))
      report.change { report in
        if ended.status == 137 { report.killed += 1 }
        if ![0, 137].contains(ended.status) {
          report.faults.append("writer \(writer) ended with \(ended.status): \(ended.errors)")
        }
        guard first <= last else { return }
        for number in first...last {
          report.ledger.note(
            plan.step(number, of: writer, as: role), isSaved: isSaved[number] ?? false)
        }
      }
      next = last + 1
    }
  }

  /// Kills a program that holds the lock, after others have waited for a while.
  private func holdLock() throws {
    let sign = "\(home.path)/held-\(UInt64.random(in: 0 ... .max))"
    let running = try Command.start(
      ["/proc/self/exe", "holder", home.data, sign], environment: home.environment)
    let deadline = PseudoTerminal.clock() + 20
    while access(sign, F_OK) != 0, PseudoTerminal.clock() < deadline { usleep(1000) }
    let isHeld = access(sign, F_OK) == 0
    usleep(300_000)
    running.kill()
    _ = running.wait()
    report.change { report in
      if isHeld { report.killedWithLock += 1 } else { report.faults.append("no lock in 20 s") }
    }
    usleep(1_000_000)
  }
}

/// A value that several threads share.
private final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<Value>

  init(_ value: Value) { state = Mutex(value) }

  var value: Value { state.withLock { $0 } }

  func change(_ change: (inout Value) -> Void) { state.withLock { change(&$0) } }
}
