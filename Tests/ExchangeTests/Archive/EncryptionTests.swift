import Foundation
import Testing

@testable import Exchange

@Suite struct EncryptionTests {
  private static let secret = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  @Test(arguments: ["x", "正确 马 电池", "a'b\"c $(id) `id`"])
  func `what is locked is unlocked with the same passphrase`(passphrase: String) throws {
    let locked = try Encryption().lock(Self.secret, with: passphrase)
    #expect(Encryption.isLocked(locked))
    #expect(!Encryption.isLocked(Self.secret))
    #expect(try Encryption().unlock(locked, with: passphrase) == Self.secret)
  }

  @Test func `a wrong passphrase is said as such`() throws {
    let locked = try Encryption().lock(Self.secret, with: "right")
    #expect(throws: EncryptionError.wrongPassphrase) {
      try Encryption().unlock(locked, with: "wrong")
    }
  }

  @Test func `what was changed since is refused`() throws {
    var locked = try Encryption().lock(Self.secret, with: "right")
    locked[20_000] ^= 1
    #expect(throws: EncryptionError.self) { try Encryption().unlock(locked, with: "right") }
    #expect(throws: EncryptionError.self) {
      try Encryption().unlock(Array(locked.prefix(10_000)), with: "right")
    }
  }

  @Test func `a missing command names the packages`() {
    let error = #expect(throws: EncryptionError.noProgram("no-such-gpg")) {
      try Encryption(command: "no-such-gpg").lock([1], with: "x")
    }
    #expect(error?.explanation(in: .english).contains("gpg-agent") == true)
  }

  @Test func `no agent and no home folder is left`() throws {
    _ = try Encryption().lock([1], with: "x")
    // Others may be at work beside this test: what is left belongs to nobody who runs.
    let scratch = try Scratch()
    try scratch.shell(
      """
      for home in /dev/shm/qiandao-gpg.* /tmp/qiandao-gpg.*; do
        [ -e "$home" ] || continue
        for try in 1 2 3 4 5 6 7 8 9 10; do [ -e "$home" ] || break; sleep 1; done
        [ ! -e "$home" ] || { echo "$home is left"; exit 1; }
      done
      """)
  }
}
