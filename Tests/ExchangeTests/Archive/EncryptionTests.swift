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
    let scratch = try Scratch()
    _ = try Encryption(in: scratch.path).lock([1], with: "x")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }
}
