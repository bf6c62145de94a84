import Glibc
import Model
import Store

/// One operation, tried at every call that it makes to the file system.
public struct Trial: Sendable {
  /// What is tried.
  public let operation: Operation
  /// How many calls it makes where nothing goes wrong.
  private let calls: Int
  /// How many it makes where a file is written by several calls, of which the disk may take any.
  private let callsInPieces: Int
  private let old: [String: [UInt8]]
  private let new: [String: [UInt8]]

  /// What a power cut may leave: nothing that was not flushed; its names without its bytes; all of
  /// it; and this or that.
  public static let lucks: [Disk.Luck] =
    [.nothing, .names, .everything] + (1...4).map { .some($0) }

  /// Learns what the operation does where nothing goes wrong.
  public init(_ operation: Operation) throws {
    self.operation = operation
    old = try operation.before().records
    func run(longestWrite: Int) throws -> FaultyFileSystem {
      let files = try operation.before()
      files.set(.none, longestWrite: longestWrite)
      try operation.perform(files)
      return files
    }
    let whole = try run(longestWrite: .max)
    calls = whole.calls.count
    new = whole.records
    callsInPieces = try run(longestWrite: Self.piece).calls.count
  }

  private static let piece = 100

  /// Every call fails once with this error; then it is tried again.
  public func failingCalls(_ code: Int32) throws -> Verdict {
    try (1...calls).reduce(into: Verdict()) { verdict, number in
      let files = try operation.before()
      files.set(.error(code, at: number))
      let isDone = (try? operation.perform(files)) != nil
      let call = files.calls.dropFirst(number - 1).first
      files.set(.none)
      let harm = judge(files, isDone: isDone).union(judgeAgain(files))
      verdict.add(harm, at: "error \(code) at call \(number): \(String(describing: call))")
    }
  }

  /// The power goes at every call, and after the last one, with every luck.
  ///
  /// - Parameter most: at how many calls at most, the first and the last and others evenly between.
  public func powerCuts(most: Int = .max) throws -> Verdict {
    try calls(most).reduce(into: Verdict()) { verdict, number in
      let (files, isDone) = try cutting(at: number)
      for luck in Self.lucks {
        let found = files.afterPowerCut(luck)
        let harm = judge(found, isDone: isDone).union(judgeAgain(found))
        verdict.add(harm, at: "power cut at call \(number), \(luck)")
      }
    }
  }

  /// The program is killed, or the power goes, at every call; and the power goes at every call of
  /// opening the folder after it.
  ///
  /// - Parameter most: at how many calls of the operation at most.
  public func powerCutsWhileOpening(most: Int = .max) throws -> Verdict {
    try calls(most).reduce(into: Verdict()) { verdict, number in
      let (files, isDone) = try cutting(at: number)
      // Where nothing is left to be cleared away, opening changes nothing.
      guard files.hasLeftover else { return }
      for again in 1...(files.afterPowerCut(.everything).callsToOpen() + 1) {
        for isKilled in [false, true] {
          let first = isKilled ? try cutting(at: number).files : files.afterPowerCut(.everything)
          first.set(.powerCut(at: again))
          _ = first.recovered()
          for luck in [Disk.Luck.nothing, .everything, .some(1), .some(2)] {
            let harm = judge(first.afterPowerCut(luck), isDone: isDone)
            verdict.add(
              harm,
              at:
                "\(isKilled ? "killed" : "power cut") at call \(number), again at \(again), \(luck)"
            )
          }
        }
      }
    }
  }

  /// The calls at which the power goes, by number, and the one after the last.
  private func calls(_ most: Int) -> [Int] {
    let last = callsInPieces + 1
    guard last > most, most > 1 else { return Array(1...last) }
    return (0..<most).map { 1 + $0 * (last - 1) / (most - 1) }
  }

  private func cutting(at number: Int) throws -> (files: FaultyFileSystem, isDone: Bool) {
    let files = try operation.before()
    files.set(.powerCut(at: number), longestWrite: Self.piece)
    return (files, (try? operation.perform(files)) != nil)
  }

  /// What is wrong with a disk, once somebody has opened and read the folder on it.
  private func judge(_ files: FaultyFileSystem, isDone: Bool) -> Set<Verdict.Harm> {
    files.set(.none)
    var harm: Set<Verdict.Harm> = []
    if files.recovered() == nil, !files.records.isEmpty || !old.isEmpty { harm.insert(.unusable) }
    let now = files.records
    if now != new {
      if isDone { harm.insert(.silent) }
      if now != old { harm.insert(.half) }
    }
    let isLost = old.contains { path, bytes in
      let stays = new[path] != nil
      return stays && now[path] != bytes && now[path] != new[path]
    }
    if isLost { harm.insert(.lost) }
    // Where there is no folder yet, it is for making it again to clear away.
    if !old.isEmpty, files.hasLeftover { harm.insert(.leftover) }
    return harm
  }

  /// What is wrong with a disk, once the same was done again; what is then said to be done has to
  /// outlive a power cut as well.
  private func judgeAgain(_ files: FaultyFileSystem) -> Set<Verdict.Harm> {
    var harm: Set<Verdict.Harm> = []
    // A folder that was made need not be made again.
    if (try? operation.perform(files)) == nil, !old.isEmpty { harm.insert(.stuck) }
    if files.records != new { harm.insert(.stuck) }
    if files.hasLeftover { harm.insert(.leftover) }
    if files.afterPowerCut(.nothing).recovered()?.records != new { harm.insert(.silent) }
    return harm
  }
}

extension FaultyFileSystem {
  /// The records and what else is kept: neither the lock nor anything on its way.
  public var records: [String: [UInt8]] { files.filter { !$0.key.contains("/.") } }

  /// Whether something is left of a save that was cut short.
  var hasLeftover: Bool {
    files.keys.contains {
      $0.contains(DurableWriter.temporaryPrefix) || $0.hasSuffix(Transaction.recordName)
    }
  }

  /// Opens the folder and reads all of it, as whoever comes next does; nil where that is not
  /// possible without a problem.
  func recovered() -> FaultyFileSystem? {
    guard let folder = try? open() else { return nil }
    let (_, problems) = folder.load(
      Library.Request(
        roster: true, classes: true, sessions: .all, results: .all, visits: true, groups: true,
        overview: true, meetings: true, evaluations: .all),
      on: Sample.today)
    folder.removeLeftovers()
    return problems.isEmpty ? self : nil
  }

  /// How many calls opening and reading the folder takes.
  func callsToOpen() -> Int {
    set(.none)
    _ = recovered()
    return calls.count
  }
}
