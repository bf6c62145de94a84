import CQRCode
import Glibc

/// A square of black and white modules that a scanner reads.
struct QRCode: Equatable {
  /// How many modules are in a row.
  let width: Int
  /// Where black modules are: of each row the stretches of them.
  let bars: [(row: Int, columns: Range<Int>)]

  /// The code of a text in ASCII; nil where the library for codes is not there or the text is too long.
  /// A sheet without it still has its code in letters.
  init?(_ text: String) {
    var count: Int32 = 0
    guard qr_open() == nil, let modules = qr_create(text, &count) else { return nil }
    defer { free(modules) }
    let width = Int(count)
    self.width = width
    bars = (0..<width).flatMap { row in
      let isBlack = (0..<width).map { modules[row * width + $0] != 0 }
      let starts = (0..<width).filter { isBlack[$0] && ($0 == 0 || !isBlack[$0 - 1]) }
      return starts.map { start in
        let end = isBlack[start...].firstIndex(of: false) ?? width
        return (row: row, columns: start..<end)
      }
    }
  }

  static func == (one: QRCode, other: QRCode) -> Bool {
    one.width == other.width && one.bars.elementsEqual(other.bars, by: ==)
  }
}
