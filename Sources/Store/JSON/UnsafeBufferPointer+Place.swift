import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on at which a byte stands; the C library looks at many at a time.
  func place(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }
}
