/// A kind of file that can be kept with a visit, by the ending of its name.
public enum AttachmentType: String, Codable, CaseIterable, Sendable {
  case pdf, jpg, png, docx, xlsx, pptx, doc, xls, ppt, txt

  /// The type that the ending of a name says; nil where it is none of them.
  public init?(ending: some StringProtocol) {
    let ending = ending.lowercased()
    self.init(rawValue: ending == "jpeg" ? "jpg" : ending)
  }

  /// Whether the bytes are such a file, as far as its beginning tells.
  public func fits(_ bytes: some Collection<UInt8>) -> Bool {
    switch self {
    case .pdf: bytes.starts(with: "%PDF-".utf8)
    case .jpg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // Office's newer files are archives, the older ones compound files.
    case .docx, .xlsx, .pptx: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    case .doc, .xls, .ppt:
      bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .txt: !bytes.isEmpty && !bytes.contains(0)
    }
  }

  /// The types that the bytes may be of.
  public static func fitting(_ bytes: some Collection<UInt8>) -> [AttachmentType] {
    allCases.filter { $0.fits(bytes) }
  }
}
