/// The paths of the files that a data folder is made of, from its root.
public enum RecordPath {
  /// The organization and its rules.
  public static let township = "township.json"
  /// The log of who looked at what. It only ever grows, and nothing older takes its place.
  public static let accessLog = "access.jsonl"
  /// How papers look and what letters say.
  public static let letterhead = "papers.json"
  /// The logo at the head of papers.
  public static let logo = "logo.png"

  private static let atRoot: Set<Substring> = [
    township[...], accessLog[...], letterhead[...], logo[...],
  ]

  /// The folders in which records lie, also those of versions to come.
  private static let folders: Set<String> = [
    "units", "trainees", "trainers", "classes", "visits", "meetings", "surveys", "plans",
    "groups",
  ]
  private static let ending = ".json"
  private static let deepest = 5

  /// Whether a file has its place at this path in a data folder. Nothing else is backed up, comes in
  /// from a backup, or is removed by restoring one.
  public static func isPlace(_ path: String) -> Bool {
    guard path.utf8.count <= 200 else { return false }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy(isName) else { return false }
    let record = record(ofOriginal: path) ?? path[...]
    if parts.count == 1 { return atRoot.contains(record) }
    if isAttachment(path) { return true }
    return parts.count <= deepest && folders.contains(String(parts[0])) && record.hasSuffix(ending)
  }

  /// Whether a file that is kept with a visit has its place at this path: `visits/v-…/f-….pdf`.
  public static func isAttachment(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "visits", Identifier<SiteVisit>(String(parts[1])) != nil
    else { return false }
    let name = parts[2].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return name.count == 2 && Identifier<Attachment>(name[0]) != nil
      && AttachmentType(rawValue: name[1]) != nil
  }

  /// Where a file that is kept with a visit lies.
  public static func attachment(_ attachment: Attachment, of visit: Identifier<SiteVisit>) -> String
  {
    "visits/\(visit)/\(attachment.fileName)"
  }

  /// Where the original of a file is kept that was mended, the `number`th of it from 1: beside it,
  /// under its name with `.broken`, `.broken-2` and so on behind it.
  public static func original(_ number: Int, of path: String) -> String {
    path + originalMark + (number == 1 ? "" : "-\(number)")
  }

  /// The path of the file of which this one is an original; nil where it is none.
  public static func record(ofOriginal path: String) -> Substring? {
    let digits = path.reversed().prefix { $0.isNumber }.count
    if digits > 0, path.dropLast(digits).hasSuffix("\(originalMark)-") {
      return path.dropLast(digits + 1 + originalMark.count)
    }
    return path.hasSuffix(originalMark) ? path.dropLast(originalMark.count) : nil
  }

  private static let originalMark = ".broken"

  /// Whether records may lie in the folder at this path.
  public static func isFolder(_ path: String) -> Bool { isPlace("\(path)/x.json") }

  /// Letters, digits and three signs of ASCII; no dot first, which would hide it or lead upwards.
  private static func isName(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, first != UInt8(ascii: ".") else { return false }
    return part.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
