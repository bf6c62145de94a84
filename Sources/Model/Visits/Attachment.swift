/// A document or picture that is kept with a visit, in a file of its own beside the record.
public struct Attachment: Codable, Hashable, Sendable, Identifiable {
  /// Tells the attachments of one visit apart, and names the file.
  public let id: Identifier<Attachment>
  /// What it is, in the words of whoever put it there; at first the name of the file it came from.
  public var title: String
  /// What kind of file it is.
  public let type: AttachmentType
  /// How many bytes it has.
  public let size: Int
  /// The day on which it was put there.
  public let added: Day
  /// The stop that it belongs to; nil for the whole visit.
  public var stop: Identifier<Stop>?

  /// A file of a visit.
  public init(
    id: Identifier<Attachment>, title: String, type: AttachmentType, size: Int, added: Day,
    stop: Identifier<Stop>? = nil
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.size = size
    self.added = added
    self.stop = stop
  }

  /// The most bytes that a file may have: photographs and scanned papers have fewer, and every backup holds
  /// them all.
  public static let mostBytes = 10 << 20

  /// The name of its file.
  public var fileName: String { "\(id).\(type.rawValue)" }
}
