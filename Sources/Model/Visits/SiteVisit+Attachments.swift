extension SiteVisit {
  /// The visit with another file.
  public func attaching(_ attachment: Attachment) throws(AttachmentError) -> SiteVisit {
    guard (attachments ?? []).count < Self.mostAttachments else { throw .tooMany }
    var result = self
    result.attachments = (attachments ?? []) + [attachment]
    return result
  }

  /// The visit with what is said of a file in place of what was.
  public func setting(_ attachment: Attachment) -> SiteVisit {
    var result = self
    result.attachments?.put(attachment)
    return result
  }

  /// The visit without a file; a reflection that was in it alone is owed again.
  public func detaching(_ attachment: Identifier<Attachment>) -> SiteVisit {
    var result = self
    let left = (attachments ?? []).filter { $0.id != attachment }
    result.attachments = left.isEmpty ? nil : left
    for (trainee, reflection) in reflections ?? [:] where reflection.attachment == attachment {
      var rest = reflection
      rest.attachment = nil
      result = result.setting(rest.text.isEmpty ? nil : rest, of: trainee)
    }
    return result
  }

  /// The file with an id; nil where there is none.
  public func attachment(_ id: Identifier<Attachment>?) -> Attachment? {
    id.flatMap { id in attachments?.first { $0.id == id } }
  }
}
