extension Attendees {
  /// How a trainee stands at a session, with what counted for her before her mark was given: another
  /// mark, or leave that had been approved.
  ///
  /// - Parameter before: the mark that stood there before; nil where none did.
  public func words(
    of trainee: Identifier<Trainee>, at session: Session, replacing before: Mark?,
    in language: Language
  ) -> String {
    let former = mark(of: trainee, at: session.marking(trainee, before))
    return mark(of: trainee, at: session).words(
      in: language, replacing: former,
      isApproved: before?.status == nil && former?.status?.isLeave == true)
  }
}
