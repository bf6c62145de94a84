import CPangoCairo
import Model

/// A picture that was read from a PNG.
final class Picture {
  let handle: OpaquePointer
  /// Its size in pixels.
  let width: Int
  let height: Int

  /// The picture of a PNG; nil where the bytes are none. Pango must be open.
  init?(png bytes: [UInt8]) {
    guard let handle = paper_image_create(bytes, bytes.count) else { return nil }
    self.handle = handle
    width = Int(paper_image_width(handle))
    height = Int(paper_image_height(handle))
  }

  /// Its size where it fits into a box, in the unit of the box.
  func fitting(width most: Double, height highest: Double) -> (width: Double, height: Double) {
    let scale = min(most / Double(width), highest / Double(height))
    return (Double(width) * scale, Double(height) * scale)
  }

  deinit { paper_image_destroy(handle) }
}

extension Logo {
  /// Whether it can be put on paper: its parts are right, but what is packed in them may not be.
  public var canBeDrawn: Bool { paper_open() == nil && Picture(png: bytes) != nil }
}
