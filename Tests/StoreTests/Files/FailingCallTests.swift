import FaultyDisk
import Glibc
import Store
import Testing

/// Every call of every operation fails once.
@Suite struct FailingCallTests {
  @Test(arguments: Operation.all, [ENOSPC, EIO])
  func `harms nobody and can be tried again`(operation: Operation, code: Int32) throws {
    try Trial(operation).failingCalls(code).expectNoHarm()
  }

  @Test func `writes that fall short are gone on with`() throws {
    for operation in Operation.all {
      let (whole, short) = (try operation.before(), try operation.before())
      try operation.perform(whole)
      short.set(.none, longestWrite: 7)
      try operation.perform(short)
      #expect(short.records == whole.records, "\(operation.name)")
    }
  }
}
