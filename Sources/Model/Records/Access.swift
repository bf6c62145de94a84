/// A use of personal data that is to be known later: it was seen whole, or it left the folder.
public struct Access: Equatable, Sendable {
  /// What was done.
  public enum Kind: String, Sendable {
    /// Numbers that are masked were shown.
    case unmask
    /// A file was written, or other programs were given data.
    case export
    /// A paper was printed.
    case print
  }

  /// What was done.
  public let kind: Kind
  /// With what: the id of a trainee or session, or the word for a list, such as `trainees`.
  public let subject: String
  /// Where it went: the path of a file, a printer, `screen` or `stdout`.
  public let target: String
  /// Whether numbers were masked in it.
  public let isMasked: Bool

  /// A use of personal data.
  public init(_ kind: Kind, of subject: String, to target: String, isMasked: Bool) {
    self.kind = kind
    self.subject = subject
    self.target = target
    self.isMasked = isMasked
  }

  /// Numbers that are masked were shown.
  public static func unmask(of subject: String, to target: String) -> Access {
    Access(.unmask, of: subject, to: target, isMasked: false)
  }

  /// A file was written, or other programs were given data.
  public static func export(of subject: String, to target: String, isMasked: Bool = false) -> Access
  {
    Access(.export, of: subject, to: target, isMasked: isMasked)
  }

  /// A paper was printed; nil stands for the usual printer.
  public static func print(of subject: String, to printer: String?, isMasked: Bool) -> Access {
    Access(.print, of: subject, to: printer ?? "default printer", isMasked: isMasked)
  }
}
