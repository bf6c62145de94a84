import Model

/// What becomes of a file that is kept with a visit.
public enum AttachmentChange: Sendable {
  /// It is put there.
  case put(Attachment, bytes: [UInt8])
  /// It is taken away.
  case remove(Attachment)
}

extension DataFolder {
  /// Saves the change that makes `visit` of `was`, as it had been read, with a file that is put there or taken away:
  /// both or neither. Gives the visit as it now stands on disk. A file that is taken away stays under `.replaced`.
  ///
  /// Throws `StoreError.conflict` where another program set the same values to something else.
  public func save(
    _ visit: SiteVisit, replacing was: SiteVisit, attachment: AttachmentChange,
    precedence: Write.Precedence = .neither
  ) throws -> SiteVisit {
    let write = try Write(visit, replacing: was, precedence: precedence)
    let saved = try change {
      switch attachment {
      case .put(let attachment, let bytes):
        let file = DurableWriter.File(path: visit.path(of: attachment), bytes: bytes)
        return try commitLocked([write], putting: [file], why: nil)
      case .remove(let attachment):
        let path = visit.path(of: attachment)
        try keep(path, of: visit)
        return try commitLocked([write], removing: [path], why: nil)
      }
    }
    return try TreeDecoder.decode(SiteVisit.self, from: saved[0])
  }

  /// The bytes of a file that is kept with a visit; nil where it is not there.
  public func bytes(of attachment: Attachment, in visit: SiteVisit) throws(Problem) -> [UInt8]? {
    try bytes(at: visit.path(of: attachment))
  }

  /// Nobody has the document any more who has not kept its file.
  private func keep(_ path: String, of visit: SiteVisit) throws {
    guard let bytes = try files.read("\(self.path)/\(path)") else { return }
    try KeptFolder(
      named: "\(BackupName.stamp(editor.now()))-\(visit.id)", in: self.path, files: files
    ).keep([.init(path: path, bytes: bytes)])
  }
}

extension SiteVisit {
  /// Where a file that is kept with it lies, from the root of the data folder.
  public func path(of attachment: Attachment) -> String {
    RecordPath.attachment(attachment, of: id)
  }
}
