/// What is the matter with a printer or a job, by the keyword that IPP has for it (RFC 8011).
public struct PrintReason: Equatable, Sendable {
  /// The keyword, such as `media-empty`, without how grave it is.
  public let keyword: String
  /// Whether nothing is printed before somebody sees to it.
  public let isHindrance: Bool

  /// A reason as a print server says it, such as `media-empty-error`; nil where that is none.
  public init?(_ word: some StringProtocol) {
    var keyword = String(word)
    // What is neither a warning nor a report is an error.
    var isError = true
    for (suffix, isGrave) in [("-error", true), ("-warning", false), ("-report", false)]
    where keyword.hasSuffix(suffix) {
      keyword.removeLast(suffix.count)
      isError = isGrave
    }
    guard !keyword.isEmpty, !Self.meaningless.contains(keyword) else { return nil }
    self.keyword = keyword
    // Nothing comes out of a printer that is not there, however lightly it is reported.
    isHindrance = keyword == "offline" || isError && !Self.harmless.contains(keyword)
  }

  /// The reasons in a line with blanks or commas between them.
  public static func list(_ line: some StringProtocol) -> [PrintReason] {
    line.split { $0 == " " || $0 == "," }.compactMap { PrintReason($0) }
  }

  /// What says no more than the state does.
  private static let meaningless: Set = [
    "none", "paused", "moving-to-paused", "job-printing", "job-incoming", "job-queued",
    "processing-to-stop-point", "job-completed-successfully", "printer-stopped",
    "cups-waiting-for-job-completed", "cups-ipp-conformance-failure", "cups-remote-pending",
  ]
  /// What is no hindrance, even where nothing says how grave it is.
  private static let harmless: Set = [
    "connecting-to-device", "media-low", "toner-low", "marker-supply-low",
  ]
}
