import CNcurses
import Cells
import Testing

@Suite struct WidthTests {
  /// ncurses goes by `wcwidth`: another opinion in the grid would shift what follows on the row.
  @Test func columnsAreThoseOfTheLibrary() {
    console_set_locale()
    var differing: [String] = []
    for scalar in (0...0x3FFFF).compactMap({ Unicode.Scalar($0) }) {
      let width = console_width(scalar.value)
      // The library answers -1 for what it does not know, and for what the grid replaces.
      if width >= 0, scalar.value > 0, Int(width) != scalar.columns {
        differing.append("\(String(scalar.value, radix: 16)): \(width)")
      }
    }
    #expect(differing == [])
  }
}
