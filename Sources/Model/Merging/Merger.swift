/// That a trainee's file was taken over by another file of hers, with all that is needed to undo it.
public struct Merger: Codable, Equatable, Sendable {
  /// The file that took over.
  public let into: Identifier<Trainee>
  /// When.
  public let at: Instant
  /// The file that took over, as it was before and as the merge made it, without its history. A list,
  /// since no trainee can hold one as such.
  let files: [Trainee]
  /// What the records said before of the file that took over.
  let said: Involvement
  /// What they said of this file.
  let saidOfOther: Involvement
  /// What the merge made them say of the file that took over.
  let saidSince: Involvement
}
