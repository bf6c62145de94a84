import Cells

/// Events at random, the same ones for the same seed.
struct RandomKeys {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A key that somebody may press, or another size of the window.
  mutating func next() -> TerminalEvent {
    switch roll(40) {
    case 0: .resized(Size(columns: roll(120), rows: roll(40)))
    case 1: .resized(Size(columns: 80, rows: 24))
    case 2: .folderChanged
    case 3...6: .key(.function(1 + roll(10)))
    case 7...19: .key(pick(Self.named))
    default: .key(.character(pick(Self.characters)))
    }
  }

  /// A number below `bound`.
  mutating func roll(_ bound: Int) -> Int {
    // xorshift64*
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(elements.count)]
  }

  private static let named: [Key] = [
    .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
    .left, .right, .pageUp, .pageDown, .home, .end, .control("a"), .control("e"), .control("r"),
    .control("s"), .control("u"), .control("c"),
  ]
  // No q: at home it quits.
  private static let characters = Array(
    "plevpsoacunmP/jkrcvsthAETLxyydS? 0123456789-:.王芳𠮷\u{301}é🇨🇳")
}
