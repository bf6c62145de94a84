/// The code in the corner of every page, by which a sheet of paper finds back to its record.
public struct PageCode: Equatable, Sendable {
  /// What the QR code holds before the number of the page; ASCII.
  public var prefix: String
  /// What stands beside it for people to type.
  public var text: String

  /// A code by what is read and what is typed.
  public init(prefix: String, text: String) {
    self.prefix = prefix
    self.text = text
  }

  /// What the QR code of a page holds; pages are counted from 1.
  func payload(ofPage page: Int) -> String { "\(prefix)\(page)" }
}
