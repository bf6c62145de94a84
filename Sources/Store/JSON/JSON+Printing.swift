import Model

extension JSON {
  /// The value as UTF-8 text: two blanks an indent, keys sorted, a line end at the end.
  public var printed: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(4096)
    print(into: &output, indent: 0)
    output.append(0x0A)
    return output
  }

  /// The value as UTF-8 text in one line, without a line end.
  var line: [UInt8] {
    // No text holds a raw line end, so each of them is one between values.
    Array(
      printed.split(separator: 0x0A).map { $0.drop { $0 == 0x20 } }.joined(separator: [0x20]))
  }

  private func print(into output: inout [UInt8], indent: Int) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let literal): output += literal.utf8
    case .string(let text): Self.print(text, into: &output)
    case .array(let values):
      Self.printList("[", "]", values, into: &output, indent: indent) { value, output in
        value.print(into: &output, indent: indent + 2)
      }
    case .object(let object):
      Self.printList("{", "}", object.members, into: &output, indent: indent) { member, output in
        Self.print(member.key, into: &output)
        output += ": ".utf8
        member.value.print(into: &output, indent: indent + 2)
      }
    }
  }

  private static func printList<Element>(
    _ open: String, _ close: String, _ elements: [Element], into output: inout [UInt8],
    indent: Int, _ print: (Element, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: indent + 2))
      print(element, &output)
    }
    if !elements.isEmpty {
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: indent))
    }
    output += close.utf8
  }

  private static func print(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    defer { output.append(UInt8(ascii: "\"")) }
    // Most texts are plain ASCII and are taken over as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      output += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\"".utf8
      case "\\": output += "\\\\".utf8
      case "\n": output += "\\n".utf8
      case "\t": output += "\\t".utf8
      case _ where scalar.isHiddenControl:
        // Escaped, so that a file shown with `cat` cannot steer the terminal.
        let digits = String(scalar.value, radix: 16)
        output += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: output += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }
}

extension Unicode.Scalar {
  /// C0, DEL, C1, and the controls that turn the direction of text.
  var isHiddenControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x61C: true
    default: false
    }
  }
}
