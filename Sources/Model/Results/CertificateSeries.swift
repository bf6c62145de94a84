/// Numbers of certificates that follow one another: what stands before, and digits that count up,
/// behind which there may be 号.
public struct CertificateSeries: Equatable, Sendable {
  private let prefix: String
  private let first: Int
  private let width: Int
  private let suffix: String

  /// The series that begins with `number`, such as `妇训2026-001` or `〔2026〕第001号`; nil where it does not
  /// end with digits that can be counted.
  public init?(from whole: String) {
    suffix = whole.last.map { "号號".contains($0) } == true ? String(whole.suffix(1)) : ""
    let number = whole.dropLast(suffix.count)
    let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }.prefix(9).count
    guard digits > 0, let first = Int(number.suffix(digits)) else { return nil }
    prefix = String(number.dropLast(digits))
    self.first = first
    width = digits
  }

  /// The number at a place of the series, from 0 on, with the zeros that the first one has.
  public subscript(place: Int) -> String {
    let digits = String(first + place)
    return prefix + String(repeating: "0", count: max(width - digits.count, 0)) + digits + suffix
  }
}
