// A session has hundreds of marks and all of them are read and written with it. As a tree a mark
// costs one step of the coder instead of one for each of its values.
extension Mark: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case status, lateMinutes, leftEarlyMinutes, signedOut, remarks, makeUp, note, at
  }

  /// Decodes the mark from its object.
  public init(from decoder: any Decoder) throws {
    try self.init(
      tree: try decoder.singleValueContainer().decode(JSON.self), at: decoder.codingPath)
  }

  /// The mark that `tree` writes; `path` is where it stands, for whoever has to mend it.
  public init(tree: JSON, at path: [any CodingKey] = []) throws {
    guard case .object(let object) = tree else {
      throw DecodingError.typeMismatch(
        Mark.self, .init(codingPath: path, debugDescription: "≠ { }"))
    }
    func value<Value>(_ key: CodingKeys, _ read: (JSON) -> Value?) throws -> Value? {
      guard let tree = object[key.stringValue], tree != .null else { return nil }
      guard let value = read(tree) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: path + [key], debugDescription: Self.brief(tree)))
      }
      return value
    }
    func text(_ tree: JSON) -> String? { if case .string(let text) = tree { text } else { nil } }
    func minutes(_ tree: JSON) -> Int? {
      guard case .number(let text) = tree, let minutes = Int(text) else { return nil }
      return (0...1440).contains(minutes) ? minutes : nil
    }
    self.init(
      status: try value(.status) { text($0).flatMap(AttendanceStatus.init) },
      lateMinutes: try value(.lateMinutes, minutes),
      leftEarlyMinutes: try value(.leftEarlyMinutes, minutes), note: try value(.note, text),
      at: try value(.at) { text($0).flatMap { Instant($0) } })
    signedOut = try value(.signedOut) { text($0).flatMap { Instant($0) } }
    makeUp = try value(.makeUp, MakeUp.init)
    remarks =
      try value(.remarks) { tree in
        guard case .array(let values) = tree else { return nil }
        let remarks = values.compactMap(text)
        return remarks.count == values.count ? remarks : nil
      } ?? []
  }

  /// Encodes the mark as its object.
  public func encode(to encoder: any Encoder) throws {
    var object = JSON.Object()
    object[CodingKeys.at.stringValue] = at.map { .string($0.description) }
    object[CodingKeys.lateMinutes.stringValue] = lateMinutes.map { .number(String($0)) }
    object[CodingKeys.leftEarlyMinutes.stringValue] = leftEarlyMinutes.map { .number(String($0)) }
    object[CodingKeys.makeUp.stringValue] = makeUp.map(\.tree)
    object[CodingKeys.note.stringValue] = note.map { .string($0) }
    object[CodingKeys.remarks.stringValue] =
      remarks.isEmpty ? nil : .array(remarks.map { .string($0) })
    object[CodingKeys.signedOut.stringValue] = signedOut.map { .string($0.description) }
    object[CodingKeys.status.stringValue] = status.map { .string($0.rawValue) }
    var container = encoder.singleValueContainer()
    try container.encode(JSON.object(object))
  }

  private static func brief(_ tree: JSON) -> String {
    switch tree {
    case .string(let text), .number(let text): "“\(text)”"
    default: "≠ \"…\""
    }
  }
}

extension MakeUp {
  /// What `tree` writes; nil where it is none.
  fileprivate init?(_ tree: JSON) {
    guard case .object(let object) = tree, case .number(let hours)? = object["hours"],
      let hours = Double(hours), Session.possibleHours.contains(hours),
      case .string(let date)? = object["date"], let date = Day(date)
    else { return nil }
    self.init(hours: hours, date: date)
  }

  fileprivate var tree: JSON {
    var object = JSON.Object()
    object["date"] = .string(date.description)
    object["hours"] = .number(hours.written)
    return .object(object)
  }
}
