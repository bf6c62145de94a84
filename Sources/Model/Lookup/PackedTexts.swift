import Glibc

/// Many short texts in one piece of memory, so that a search can go over all of them at every key.
struct PackedTexts: Sendable {
  /// Where in a text a word must begin to be found.
  enum Beginning: Sendable {
    case anywhere
    case ofText
    case ofSyllable
  }

  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []
  /// The bytes that a syllable begins with, where syllables were packed.
  private var starts: [Bool] = []

  /// These texts, each at its position.
  init(_ texts: some Sequence<String>) {
    ends.reserveCapacity(texts.underestimatedCount)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      ends.append(bytes.count)
    }
  }

  /// Texts of syllables with a blank between them, which a word is found in without its blanks.
  init(syllables texts: some Sequence<String>) {
    ends.reserveCapacity(texts.underestimatedCount)
    for text in texts {
      var isStart = true
      for byte in text.utf8 {
        if byte != UInt8(ascii: " ") {
          bytes.append(byte)
          starts.append(isStart)
        }
        isStart = byte == UInt8(ascii: " ")
      }
      ends.append(bytes.count)
    }
  }

  /// Notes for each text that a word stands in how well it fits.
  ///
  /// - Parameter countsWhole: whether a text that is nothing but the word fits as a whole.
  func find(
    _ word: [UInt8], _ beginning: Beginning = .anywhere, countsWhole: Bool = true,
    in fits: inout [SearchIndex.Fit]
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, let first = word.first else { return }
      var (place, position) = (0, 0)
      while place + word.count <= bytes.count,
        let hit = memchr(base + place, Int32(first), bytes.count - place)
      {
        let offset = base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
        while ends[position] <= offset { position += 1 }
        let start = position == 0 ? 0 : ends[position - 1]
        let (after, end) = (offset + word.count, ends[position])
        let isPlace =
          switch beginning {
          case .anywhere: true
          case .ofText: offset == start
          case .ofSyllable: starts[offset]
          }
        if isPlace, after <= end, memcmp(base + offset, word, word.count) == 0 {
          let isWhole = countsWhole && offset == start && after == end
          fits[position] = max(fits[position], isWhole ? .whole : .part)
          place = end
        } else {
          place = beginning == .ofText ? end : offset + 1
        }
      }
    }
  }
}
