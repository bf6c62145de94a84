/// How a paper is to be printed.
public struct PrintOptions: Equatable, Sendable {
  /// How many copies one order may ask for.
  public static let possibleCopies = 1...99

  /// The name of the printer; nil for the usual one.
  public var printer: String?
  /// How many copies, within `possibleCopies`.
  public var copies: Int
  /// Whether both sides of a sheet are printed on.
  public var isDuplex: Bool
  /// Which pages; nil for all.
  public var pages: PageRanges?

  /// One copy of everything on the usual printer, unless told otherwise.
  public init(
    printer: String? = nil, copies: Int = 1, isDuplex: Bool = false, pages: PageRanges? = nil
  ) {
    self.printer = printer
    self.copies = copies
    self.isDuplex = isDuplex
    self.pages = pages
  }
}
