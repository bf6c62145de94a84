/// What stands in the corner of a sign-in sheet, so that whoever has the paper finds the way back to
/// the roll call: the sessions that the sheet is for, and which of its pages it is.
///
/// The sessions are one, or one and those that follow it in its class. It is read by a machine as its
/// ``payload``, `QD/01KE5ZCA65YHRTG2+13/3`, and typed by people as its ``short`` form, `65YH-RTG2+13`, or
/// only the end of that. O and 0 are the same in it, and so are I, L and 1.
public struct SheetCode: Equatable, Sendable {
  /// The code of the first session, or how it ends, as ``folded(_:)`` writes it.
  private let end: String
  /// How many sessions of the class follow the first one on the sheet.
  public let following: Int
  /// Which page of the sheet it is, from 1; nil where that is not said.
  public let page: Int?

  private static let mark = "QD/"
  private static let fewest = 4

  /// The code of a sheet for a session and those that follow it in its class.
  public init(_ session: Identifier<Session>, following: Int = 0, page: Int? = nil) {
    end = Self.code(of: session)
    self.following = max(following, 0)
    self.page = page
  }

  /// The code of a sheet for sessions of one class, of which those between the first and the last may
  /// be left out; nil where there is none.
  public init?(for meetings: [Meeting], page: Int? = nil) {
    let numbers = meetings.map(\.number)
    guard let first = meetings.min(by: { $0.number < $1.number }), let last = numbers.max()
    else { return nil }
    self.init(first.session.id, following: last - first.number, page: page)
  }

  /// The code that somebody typed, or a reader: case, blanks and hyphens do not matter.
  ///
  /// Throws `noSheetCode` where `text` is none, or less than four characters of one.
  public init(_ text: String) throws(LookupError) {
    var rest = Self.read(text)[...]
    if rest.hasPrefix(Self.mark) { rest.removeFirst(Self.mark.count) }
    let pages = rest.split(separator: "/", omittingEmptySubsequences: false)
    let sessions = pages[0].split(separator: "+", omittingEmptySubsequences: false)
    guard pages.count <= 2, sessions.count <= 2,
      let page = pages.count == 1 ? 1 : Self.number(pages[1]), page > 0,
      let following = sessions.count == 1 ? 0 : Self.number(sessions[1]),
      sessions[0].count >= Self.fewest,
      sessions[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { throw .noSheetCode(text) }
    end = Self.folded(sessions[0])
    self.following = following
    self.page = pages.count == 1 ? nil : page
  }

  /// The code that a reader typed, or somebody who typed all that stands there; nil where it is none.
  public init?(payload text: String) {
    guard Self.read(text).hasPrefix(Self.mark), let code = try? SheetCode(text)
    else { return nil }
    self = code
  }

  /// What a machine reads: capital letters, digits and `/+` alone, which the smallest codes can hold.
  public var payload: String {
    Self.mark + end + suffix + (page.map { "/\($0)" } ?? "")
  }

  /// What people type: the last eight characters, in two groups. Those of sessions that were made
  /// together differ within it.
  public var short: String {
    let last = end.suffix(8)
    let groups = [last.dropLast(4), last.suffix(4)].filter { !$0.isEmpty }
    return groups.joined(separator: "-") + suffix
  }

  private var suffix: String { following > 0 ? "+\(following)" : "" }

  /// Whether the id of a session ends like this.
  public func matches(_ session: Identifier<Session>) -> Bool {
    // Whoever types all of an id types its letter too.
    (Self.letter + Self.code(of: session)).hasSuffix(end)
  }

  /// The numbers of the sessions on the sheet, by all sessions of their class; nil where it is no sheet
  /// of that class.
  public func numbers(in meetings: [Meeting]) -> ClosedRange<Int>? {
    meetings.first { matches($0.session.id) }.map { $0.number...$0.number + following }
  }

  /// Whether it is the whole id of a session.
  fileprivate func isWhole(_ session: Identifier<Session>) -> Bool {
    let code = Self.code(of: session)
    return end == code || end == Self.letter + code
  }

  private static let letter = folded(String(Session.letter))

  private static func code(of session: Identifier<Session>) -> String {
    let id = session.description
    let prefix = "\(Session.letter)-"
    let code = folded(id.hasPrefix(prefix) ? id.dropFirst(prefix.count) : id[...])
    // Ids made by hand may be short.
    return String(repeating: "0", count: max(fewest - code.count, 0)) + code
  }

  /// As Crockford's base 32 reads it.
  private static func folded(_ text: some StringProtocol) -> String {
    String(
      text.uppercased().compactMap { character in
        switch character {
        case "O": "0"
        case "I", "L": "1"
        case "-": nil
        default: character
        }
      })
  }

  private static func number(_ text: Substring) -> Int? {
    // Nobody has more sessions or pages.
    guard (1...3).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(text)
  }

  /// What was typed, in capital letters and without what says nothing.
  private static func read(_ text: String) -> String {
    Fields.narrow(text).uppercased().filter { !isBetween($0) }
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || "-‐‑‒–—―−".contains(character)
  }
}

extension Meeting {
  /// The session that a sheet opens: the first of its own that takes place, is not final and has
  /// somebody unmarked, else the first.
  ///
  /// - Parameter meetings: every session of the classes that may be meant.
  public static func find(
    _ code: SheetCode, in meetings: [Meeting]
  ) throws(LookupError) -> Meeting {
    let whole = meetings.filter { code.isWhole($0.session.id) }
    let found = whole.isEmpty ? meetings.filter { code.matches($0.session.id) } : whole
    guard let first = found.first else { throw .noSheet(code.short) }
    guard found.count == 1 else { throw .severalSheets(code.short, found.map(\.sheetSummary)) }
    let own = meetings.filter {
      $0.trainingClass.id == first.trainingClass.id
        && (first.number...first.number + code.following).contains($0.number)
    }
    let waiting = own.filter {
      $0.session.cancelled == nil && $0.session.closed == nil && $0.tally.unmarked > 0
    }
    return waiting.min { $0.number < $1.number } ?? first
  }

  /// A session as a line of sheets shows it.
  private var sheetSummary: String {
    "\(SheetCode(session.id).short) \(trainingClass.name)/\(number) \(session.date)"
  }
}
