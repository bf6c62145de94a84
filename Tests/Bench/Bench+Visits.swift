import Harness

extension Bench {
  private var visits: String { "\(scratch)/visits" }

  /// Twenty years of 2,000 visits: from a key to the last byte of the frame, where the log is opened, narrowed by
  /// what is typed, and drawn as a chart.
  func outreach() throws -> [Figure] {
    // The first start of all reads every visit; what it has read is known to the later ones.
    let first = PseudoTerminal.clock()
    try leave(start())
    print("2,000 visits, read for the first time: \((PseudoTerminal.clock() - first) * 1000) ms")
    var times: [String: [Double]] = [:]
    for _ in 0..<10 {
      let terminal = try start()
      for (name, keys) in [
        ("open", "v"), ("filter begins", "/"), ("filter", "s"), ("filter, one letter more", "j"),
        ("filter ends", "\u{1B}"), ("chart", "s"),
      ] {
        // Nobody types sooner than this when something else is seen; the log is made ready for a search meanwhile.
        terminal.settle(quiet: 0.3)
        let begin = PseudoTerminal.clock()
        terminal.type(keys)
        guard terminal.readNext(within: 10) else {
          throw BenchError(reason: "\(name) shows nothing")
        }
        times[name, default: []].append(terminal.settle() - begin)
      }
      guard terminal.text.contains("三涧堡街道") else {
        throw BenchError(reason: "the log shows no visit")
      }
      terminal.type("qqq")
      _ = terminal.waitForExit()
    }
    return times.sorted { $0.key < $1.key }.map { name, times in
      Figure(
        name: "Log of 2,000 visits: \(name)", measured: times.quantile(0.5) * 1000, limit: 50,
        unit: "ms")
    }
  }

  private func start() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal([program, "--data", visits], environment: environment)
    _ = terminal.readNext(within: 30)
    terminal.settle(quiet: 0.3)
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    terminal.type("q")
    guard terminal.waitForExit() == 0 else { throw BenchError(reason: "the program failed") }
  }
}
