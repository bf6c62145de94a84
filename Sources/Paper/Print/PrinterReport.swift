import Cells
import Model

/// What `lpstat` says of the print queues, in the words that it has under LC_ALL=C.
struct PrinterReport {
  /// The queues, the usual one first, then in the order of their names.
  let printers: [Printer]

  /// A report of what `lpstat -e` and `lpstat -r -d -l -p -a` say.
  init(names: String, status: String) throws(PrintError) {
    var byName: [String: Printer] = [:]
    for name in names.split(whereSeparator: \.isNewline).map(String.init) {
      byName[name] = Printer(name)
    }
    for block in Self.blocks(of: status) {
      if block.head == "scheduler is not running" { throw .noServer }
      let words = block.head.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3 else { continue }
      if block.head.hasPrefix(Self.usual) {
        let name = String(block.head.dropFirst(Self.usual.count))
        byName[name, default: Printer(name)].isDefault = true
      } else if words[0] == "printer" {
        byName[words[1], default: Printer(words[1])].note(words[2], block.details)
      } else if words[1] == "not", words[2].hasPrefix("accepting requests") {
        byName[words[0], default: Printer(words[0])].isAccepting = false
        byName[words[0]]?.message = Self.message(block.details)
      }
    }
    printers = byName.values.sorted {
      $0.isDefault == $1.isDefault ? $0.name < $1.name : $0.isDefault
    }
  }

  private static let usual = "system default destination: "

  /// Lines, each with those that are indented below it.
  private static func blocks(of text: String) -> [(head: String, details: [String])] {
    var blocks: [(head: String, details: [String])] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if !line.hasPrefix("\t") {
        blocks.append((String(line), []))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].details.append(String(line.drop { $0 == "\t" }))
      }
    }
    return blocks
  }

  /// What stands above the details that every printer has.
  fileprivate static func message(_ details: [String]) -> String? {
    guard let first = details.first, !first.isEmpty, first != "Form mounted:",
      first != "reason unknown"
    else { return nil }
    return first.visible
  }
}

extension Printer {
  /// Notes what a printer does, and the details of it.
  fileprivate mutating func note(_ what: String, _ details: [String]) {
    isPrinting = what.hasPrefix("now printing")
    isStopped = what.hasPrefix("disabled")
    // A printer that is ready still says what was the matter once.
    if isPrinting || isStopped { message = PrinterReport.message(details) }
    let alerts = details.first { $0.hasPrefix("Alerts: ") }
    reasons = PrintReason.list(alerts?.dropFirst("Alerts: ".count) ?? "")
  }
}
