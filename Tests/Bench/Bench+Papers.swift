import Glibc
import Harness

extension Bench {
  /// The sign-in sheet of 260 as a PDF, from the start of the process to its end, beside programs that do
  /// nothing but draw its table, as far as they are installed; and what 5,000 rows take.
  func sheets() throws -> [Figure] {
    let peers = Self.peers.filter { access(path($0), X_OK) == 0 }
    var ours: [Double] = []
    var theirs = peers.map { _ in [Double]() }
    var bytes = 0
    // Taken in turns, so that a busy moment of the machine meets all.
    for round in 0..<11 {
      ours.append(try time([program, "--data", "\(scratch)/260"] + sheet(to: "260-\(round).pdf")))
      for (index, peer) in peers.enumerated() where round < 3 || !peer.isSlow {
        theirs[index].append(
          try time([path(peer), "\(scratch)/260.tsv", "\(scratch)/peer.pdf"]))
      }
      bytes = try size(of: "\(scratch)/260-\(round).pdf")
    }
    let many = try time([program, "--data", "\(scratch)/5000"] + sheet(to: "5000.pdf"))
    let our = ours.quantile(0.5)
    print("sign-in sheet of 260: \(our * 1000) ms")
    let compared = zip(peers, theirs).map { peer, times in
      Figure(
        name: "Sheet of 260 / \(peer.name)", measured: our / times.quantile(0.5),
        limit: peer.limit, unit: "×")
    }
    return compared + [
      Figure(
        name: "Sheet of 260, file", measured: Double(bytes) / 1000, limit: 250, unit: "kB"),
      Figure(name: "Sheet of 5,000, whole process", measured: many, limit: 2, unit: "s"),
    ]
  }

  private struct Peer {
    /// The name of its file too.
    let name: String
    let limit: Double
    var isSlow = false
  }

  private static let peers = [
    Peer(name: "pango", limit: 1.5), Peer(name: "reportlab", limit: 0.25),
    Peer(name: "weasyprint", limit: 0.025, isSlow: true),
  ]

  private func path(_ peer: Peer) -> String { "\(scratch)/peers/\(peer.name)" }

  private func sheet(to file: String) -> [String] {
    ["sheet", "班/1", "--output", "\(scratch)/\(file)"]
  }

  private func time(_ arguments: [String]) throws -> Double {
    let start = PseudoTerminal.clock()
    let command = try Command(arguments, environment: environment)
    guard command.status == 0 else {
      throw BenchError(reason: "\(arguments[0]): \(command.errors)")
    }
    return PseudoTerminal.clock() - start
  }

  private func size(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw BenchError(reason: "\(path) is not there") }
    return Int(status.st_size)
  }
}
