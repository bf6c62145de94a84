import Glibc
import Testing

@testable import Store

@Suite struct UserNameTests {
  @Test func `a user has a name, a number that nobody has has none`() {
    #expect(UserName.of(0) == "root")
    #expect(UserName.of(4_000_000_000) == nil)
  }
}
