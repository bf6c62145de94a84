import Foundation
import Model
import Testing

@testable import Exchange

@Suite struct ArchiveTests {
  private static let files = [
    PackedFile(name: "township.json", bytes: Array("{}\n".utf8)),
    PackedFile(name: "trainees/t-1.json", bytes: []),
    PackedFile(
      name: "classes/c-1/sessions/s-1.json",
      bytes: (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }),
  ]
  private static let moment = 1_795_500_000

  private func unpack(
    _ bytes: [UInt8], limits: Archive.Limits = .usual
  ) throws(ArchiveError) -> [PackedFile] {
    try Archive(limits: limits).unpack(bytes, isFit: RecordPath.isPlace)
  }

  @Test func `what is packed comes out again`() throws {
    let bytes = try Archive().pack(Self.files, modified: Self.moment)
    #expect(try unpack(bytes) == Self.files)
    #expect(bytes.starts(with: [0x28, 0xb5, 0x2f, 0xfd]))
    // The same files at the same moment are the same bytes.
    #expect(try Archive().pack(Self.files, modified: Self.moment) == bytes)
    #expect(try unpack(Archive().pack([], modified: 0)) == [])
  }

  @Test func `other programs can open it`() throws {
    let scratch = try Scratch()
    try scratch.write(Archive().pack(Self.files, modified: Self.moment), to: "a.tar.zst")
    try scratch.shell(
      "tar --zstd -xf a.tar.zst && cat township.json > shown && test ! -s trainees/t-1.json")
    #expect(scratch.bytes("shown") == Array("{}\n".utf8))
    try scratch.shell("test $(stat -c %a township.json) = 600")
    try scratch.shell("test $(stat -c %Y township.json) = \(Self.moment)")
  }

  @Test func `a damaged one is refused wherever it is cut`() throws {
    let bytes = try Archive().pack(Self.files, modified: 0)
    for count in stride(from: 0, to: bytes.count, by: 97) {
      let found = try? unpack(Array(bytes.prefix(count)))
      #expect(found == nil || found == Self.files, "\(count) of \(bytes.count)")
      if count < bytes.count / 2 { #expect(found == nil) }
    }
  }

  @Test(arguments: [
    [], [0], Array("name,unit\n".utf8), [0x28, 0xb5, 0x2f, 0xfd],
    [UInt8](repeating: 0xff, count: 10_000), [0x8c, 0x0d, 0x04, 0x09],
  ])
  func `what is no archive is refused`(bytes: [UInt8]) {
    #expect(throws: ArchiveError.self) { try unpack(bytes) }
  }

  /// Archives that somebody else made, with the shell's tar.
  @Test(arguments: [
    ("ln -s /etc/passwd township.json; tar --zstd -cf a township.json", "township.json"),
    ("mkfifo township.json; tar --zstd -cf a township.json", "township.json"),
    ("mkdir trainees; tar --zstd -cf a trainees", "trainees/"),
    ("echo > x; tar --zstd -P -cf a --transform s,x,../x.json, x", "../x.json"),
    ("echo > x; tar --zstd -P -cf a --transform s,x,/etc/x.json, x", "/etc/x.json"),
    (
      "echo > x; tar --zstd -P -cf a --transform s,x,trainees/../../x.json, x",
      "trainees/../../x.json"
    ),
    ("echo > x; tar --zstd -cf a --transform s,x,trainees/.x.json, x", "trainees/.x.json"),
    ("echo > x; tar --zstd -cf a --transform s,x,.lock, x", ".lock"),
    ("echo > x; tar --zstd -cf a x", "x"),
    (
      "mkdir trainees; echo > trainees/a.json; ln trainees/a.json trainees/b.json; "
        + "tar --zstd -cf a trainees/a.json trainees/b.json", "trainees/b.json"
    ),
  ])
  func `what belongs in no data folder is refused`(script: String, name: String) throws {
    let scratch = try Scratch()
    try scratch.shell("mkdir in; cd in; \(script)")
    let bytes = try #require(scratch.bytes("in/a"))
    #expect(throws: ArchiveError.unfit(name)) { try unpack(bytes) }
  }

  @Test func `a name twice is refused`() throws {
    let twice = [Self.files[0], Self.files[0]]
    let bytes = try Archive().pack(twice, modified: 0)
    #expect(throws: ArchiveError.doubled("township.json")) { try unpack(bytes) }
  }

  @Test func `an empty name is refused`() throws {
    #expect(throws: ArchiveError.self) {
      try unpack(Archive().pack([PackedFile(name: "", bytes: [1])], modified: 0))
    }
  }

  @Test func `unpacking stops at the limits`() throws {
    let bomb = try Archive().pack(
      [PackedFile(name: "township.json", bytes: [UInt8](repeating: 32, count: 20 << 20))],
      modified: 0)
    #expect(bomb.count < 10_000)
    #expect(throws: ArchiveError.tooLarge) {
      try unpack(bomb, limits: .init(files: 10, bytesInFile: 1 << 20, bytes: 1 << 30))
    }
    #expect(throws: ArchiveError.tooLarge) {
      try unpack(bomb, limits: .init(files: 10, bytesInFile: 1 << 30, bytes: 1 << 20))
    }
    let many = try Archive().pack(Self.files, modified: 0)
    #expect(throws: ArchiveError.tooLarge) {
      try unpack(many, limits: .init(files: 2, bytesInFile: 1 << 30, bytes: 1 << 30))
    }
  }

  /// A sparse file claims a terabyte and is a few bytes.
  @Test func `unpacking a sparse file stops at the limits`() throws {
    let scratch = try Scratch()
    try scratch.shell(
      "truncate -s 1T township.json && echo x >> township.json && tar -S --zstd -cf a township.json"
    )
    let bytes = try #require(scratch.bytes("a"))
    #expect(throws: ArchiveError.tooLarge) { try unpack(bytes) }
  }

  @Test func `errors say what to do in every language`() {
    let errors: [any Explained] = [
      ArchiveError.noLibrary("x"), ArchiveError.damaged("x"), ArchiveError.unfit("x"),
      ArchiveError.doubled("x"), ArchiveError.tooLarge, ArchiveError.failed("x"),
      EncryptionError.noProgram("x"), EncryptionError.wrongPassphrase, EncryptionError.failed("x"),
    ]
    for language in Language.allCases {
      let lines = errors.map { $0.explanation(in: language) }
      #expect(Set(lines).count == errors.count)
      #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
    }
    #expect(ArchiveError.noLibrary("x").explanation(in: .english).contains("libarchive13"))
  }
}
