/// Why a file cannot be kept with a visit.
public enum AttachmentError: Error, Equatable, Sendable {
  /// Its name ends in nothing that tells one of the kinds that are kept.
  case unknownType(String)
  /// What is in it is not what its name says.
  case otherType(AttachmentType, than: [AttachmentType])
  /// It has more bytes than may be kept.
  case tooLarge(Int)
  /// There is nothing in it.
  case empty
  /// There are as many files as a visit may have.
  case tooMany
}
