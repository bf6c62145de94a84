import Model

/// The outlines of all visits as they were read last, so that after many years only those are read again that have
/// changed. It lies in `.cache`, and whatever is wrong with it costs time only.
struct VisitIndex: Equatable {
  /// A visit as it was read.
  struct Entry: Equatable {
    /// The stamp of its file then.
    let stamp: FileStatus.Stamp
    let outline: VisitOutline
  }

  static let path = ".cache/visits"
  /// From how many visits on an index is kept: fewer are read as fast.
  static let worthwhile = 64

  /// The entries by the names of their files.
  var entries: [String: Entry] = [:]

  /// An index of nothing.
  init() {}

  /// The index that a file holds; of nothing where it is not whole.
  init(written bytes: [UInt8]) {
    guard bytes.count > Self.head.count + 17, bytes.starts(with: Self.head) else { return }
    let end = bytes.count - 17
    guard Self.sum(of: bytes[..<end]) == Array(bytes[end...]) else { return }
    bytes.withUnsafeBufferPointer { buffer in
      for line in buffer[Self.head.count..<end].split(separator: UInt8(ascii: "\n")) {
        var fields = Fields(line)
        guard let entry = Entry(&fields) else { continue }
        entries["\(entry.outline.id).json"] = entry
      }
    }
  }

  /// What the file holds: a line for each visit between a head, which names the form of the lines, and a sum, without
  /// which nothing in it is believed.
  var written: [UInt8] {
    var bytes = Self.head
    for name in entries.keys.sorted() { entries[name]?.append(to: &bytes) }
    return bytes + Self.sum(of: bytes[...])
  }

  private static let head = Array("qiandao visits 3\n".utf8)

  /// FNV-1a of 64 bits in hexadecimal digits, and a line's end.
  private static func sum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let sum = bytes.withUnsafeBufferPointer { buffer in
      buffer.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    let digits = String(sum, radix: 16)
    return Array(String(repeating: "0", count: 16 - digits.count).utf8) + Array(digits.utf8) + [10]
  }
}

extension VisitIndex {
  /// The fields of a line, one after the other.
  fileprivate struct Fields {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>
    private var isOver = false

    init(_ line: Slice<UnsafeBufferPointer<UInt8>>) { rest = line }

    /// The next one; nil behind the last one.
    mutating func next() -> String? {
      guard !isOver else { return nil }
      let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
      let field = rest[..<end]
      isOver = end == rest.endIndex
      rest = isOver ? rest[end...] : rest[rest.index(after: end)...]
      return field.contains(UInt8(ascii: "\\"))
        ? Self.unescaped(field) : String(decoding: field, as: UTF8.self)
    }

    mutating func next<Value>(_ read: (String) -> Value?) -> Value? { next().flatMap(read) }

    /// The next one; nil where it is empty.
    mutating func text() -> String? { next { $0.isEmpty ? nil : $0 } }

    private static func unescaped(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      var bytes: [UInt8] = []
      var isEscaped = false
      for byte in field {
        if isEscaped {
          bytes.append(byte == UInt8(ascii: "t") ? 9 : byte == UInt8(ascii: "n") ? 10 : byte)
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension VisitIndex.Entry {
  fileprivate init?(_ fields: inout VisitIndex.Fields) {
    guard let number = fields.next({ UInt64($0) }), let written = fields.next({ Int($0) }),
      let changed = fields.next({ Int($0) }), let id = fields.next(Identifier<SiteVisit>.init),
      let kind = fields.next(SiteVisit.Kind.init), let date = fields.next({ Day($0) }),
      let people = fields.next({ Int($0) }), let openGaps = fields.next({ Int($0) }),
      let host = fields.next()
    else { return nil }
    stamp = .init(number: number, written: written, changed: changed)
    let (end, due) = (fields.text(), fields.text())
    let (hours, closings) = (fields.text(), fields.text())
    let (purpose, leader, attendees) = (fields.text(), fields.text(), fields.text())
    let (isCancelled, isAway) = (fields.text() != nil, fields.text() != nil)
    outline = VisitOutline(
      id: id, kind: kind, host: host, date: date, end: end.flatMap { Day($0) },
      isCancelled: isCancelled, isAway: isAway, purpose: purpose,
      leader: leader, hours: hours.flatMap(Double.init), people: people,
      attendeeIDs: attendees ?? "", openGaps: openGaps,
      closings: (closings ?? "").split(separator: " ").compactMap { Day($0) },
      due: due.flatMap { Day($0) })
  }

  /// Appends its line.
  fileprivate func append(to bytes: inout [UInt8]) {
    let fields = [
      String(stamp.number), String(stamp.written), String(stamp.changed), outline.id.description,
      outline.kind.rawValue, outline.date.description, String(outline.people),
      String(outline.openGaps), outline.host, outline.end?.description ?? "",
      outline.due?.description ?? "", outline.hours.map { String($0) } ?? "",
      outline.closings.map(\.description).joined(separator: " "), outline.purpose ?? "",
      outline.leader ?? "", outline.attendeeIDs, outline.isCancelled ? "cancelled" : "",
      outline.isAway ? "away" : "",
    ]
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(9) }
      for byte in field.utf8 {
        switch byte {
        case 9: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 10: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\\"): bytes += [byte, byte]
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(10)
  }
}
