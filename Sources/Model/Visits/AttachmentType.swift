/// A kind of file that can be kept with a visit, by the ending of its name.
public enum AttachmentType: String, Codable, CaseIterable, Sendable {
  case pdf, jpg, png, docx, xlsx, pptx, doc, xls, ppt, txt

  /// The type that the ending of a file's name says.
  public init(name: some StringProtocol) throws(AttachmentError) {
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    guard let type = AttachmentType(rawValue: ending == "jpeg" ? "jpg" : ending) else {
      throw .unknownType
    }
    self = type
  }

  /// Refuses bytes that are no such file, as far as their beginning tells, and too many or none.
  public func check(_ bytes: some Collection<UInt8>) throws(AttachmentError) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Attachment.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    guard fits(bytes) else { throw .otherType(self) }
  }

  private func fits(_ bytes: some Collection<UInt8>) -> Bool {
    switch self {
    case .pdf: bytes.starts(with: "%PDF-".utf8)
    case .jpg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // Newer files of offices are archives, the older ones compound files.
    case .docx, .xlsx, .pptx: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    case .doc, .xls, .ppt:
      bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .txt: !bytes.contains(0)
    }
  }
}
