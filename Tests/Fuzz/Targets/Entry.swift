import Glibc

/// The target that the program bears the name of.
private let target: FuzzTarget = {
  let program = CommandLine.arguments.first?.split(separator: "/").last.map(String.init)
  guard let target = FuzzTarget.all.first(where: { $0.name == program }) else {
    fatalError("name the program after one of \(FuzzTarget.all)")
  }
  return target
}()

/// What libFuzzer calls with bytes that it has thought of.
@_cdecl("LLVMFuzzerTestOneInput")
public func check(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("\(target): \(error)")
  }
  return 0
}
