import Foundation
import Model
import Testing

@testable import Store

/// Letterhead and logo in the data folder.
@Suite struct LetterheadTests {
  private let path = RecordPath.letterhead
  private let mine = Wording(title: "证", ["{学员}", "{培训班}"])

  private func picture() throws -> [UInt8] {
    let text =
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAADklEQVR42mNogAEGOAsAWhQJAa96c/EAAAAASUVORK5CYII="
    return Array(try #require(Data(base64Encoded: text)))
  }

  private func changed(
    _ was: Letterhead = Letterhead(), _ change: (inout Letterhead) -> Void
  ) -> Letterhead {
    var letterhead = was
    change(&letterhead)
    return letterhead
  }

  @Test func `where nothing is set there is no file, and everything is as preset`() throws {
    let folder = try ScratchFolder.township().open()
    #expect(try folder.loadLetterhead() == Letterhead())
    #expect(try folder.loadLogo() == nil)
  }

  @Test func `what is saved is read again, and what it replaced stays`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open(by: "wang")
    let first = try Letterhead().setting(mine, of: .certificate, in: .simplified)
    let saved = try folder.save(first, replacing: Letterhead())
    #expect(saved == first)
    #expect(try scratch.mode(path) == 0o600)
    #expect(try scratch.open().loadLetterhead() == first)
    let second = try folder.save(
      first.setting(nil, of: .certificate, in: .simplified), replacing: first)
    #expect(second.wording(of: .certificate, in: .simplified).title == "结业证书")
    #expect(second.history?.map(\.by) == ["wang"])
    #expect(second.history?[0].field.hasPrefix("wording") == true)
    let text = try #require(scratch[path])
    #expect(text.contains("{培训班}"))
  }

  @Test func `two people's changes are merged, one wording of two is not`() throws {
    let scratch = try ScratchFolder.township()
    let (liu, wang) = (try scratch.open(), try scratch.open(by: "wang"))
    let blank = Letterhead()
    _ = try liu.save(changed { $0.footer = "电话" }, replacing: blank)
    let merged = try wang.save(
      try blank.setting(mine, of: .certificate, in: .simplified), replacing: blank)
    #expect(merged.footer == "电话")
    #expect(merged.ownWording(of: .certificate, in: .simplified) == mine)
    let other = Wording(title: "证", ["{学员}：", "{培训班}"])
    let error = #expect(throws: StoreError.self) {
      try liu.save(
        try blank.setting(other, of: .certificate, in: .simplified), replacing: blank)
    }
    guard case .conflict(path, let values)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(values.map(\.field) == ["wording/zh-Hans/certificate"])
    let settled = try liu.save(
      try blank.setting(other, of: .certificate, in: .simplified), replacing: blank,
      precedence: .ours)
    #expect(settled.ownWording(of: .certificate, in: .simplified) == other)
    #expect(settled.footer == "电话")
  }

  @Test func `a logo that is replaced or removed stays beside`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let first = try Logo(try picture())
    func kept() -> [String] {
      (try? FileManager.default.subpathsOfDirectory(atPath: "\(scratch.path)/.replaced")) ?? []
    }
    let blank = Letterhead()
    _ = try folder.save(blank, replacing: blank, logo: .put(first))
    _ = try folder.save(blank, replacing: blank, logo: .put(first))
    #expect(kept().isEmpty)
    _ = try folder.save(blank, replacing: blank, logo: .remove)
    #expect(try folder.loadLogo() == nil)
    let copy = try #require(kept().first { $0.hasSuffix("-logo/logo.png") })
    let bytes = try Data(contentsOf: URL(filePath: "\(scratch.path)/.replaced/\(copy)"))
    #expect(Array(bytes) == first.bytes)
  }

  @Test func `what this version does not know stays`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    try scratch.write(
      """
      {"margin": 25, "wording": {"zh-Hans": {"poem": {"title": "诗", "paragraphs": ["春"], "rhyme": "aabb"}}}}
      """, to: path)
    let was = try folder.loadLetterhead()
    let saved = try folder.save(
      was.setting(mine, of: .certificate, in: .simplified), replacing: was)
    _ = try folder.save(changed(saved) { $0.name = "妇联" }, replacing: saved)
    let text = try #require(scratch[path])
    for word in ["\"margin\": 25", "\"rhyme\": \"aabb\"", "诗", "妇联", "{学员}"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `a wording that is none is refused before anything is written`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let wrong = changed {
      $0.footer = "电话"
      $0.wording = ["en": ["certificate": Wording(title: "{x}", ["{trainee} {class}"])]]
    }
    let logo = try Logo(picture())
    let error = #expect(throws: WordingError.self) {
      try folder.save(wrong, replacing: Letterhead(), logo: .put(logo))
    }
    #expect(error?.fault == .unknown("x"))
    #expect(scratch[path] == nil)
    #expect(try scratch.names().contains(RecordPath.logo) == false)
    // One that a hand has written does not keep the rest from being mended.
    try scratch.write(String(decoding: TreeEncoder.encode(wrong).printed, as: UTF8.self), to: path)
    let saved = try folder.save(changed(wrong) { $0.footer = nil }, replacing: wrong)
    #expect(saved.footer == nil)
  }

  @Test func `a logo is put, replaced and removed, and is nobody else's to read`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let letterhead = Letterhead()
    let logo = try Logo(picture())
    _ = try folder.save(letterhead, replacing: letterhead, logo: .put(logo))
    #expect(try folder.loadLogo() == logo)
    #expect(try scratch.mode(RecordPath.logo) == 0o600)
    // Nothing was said of the letterhead, so that no file of it is made.
    #expect(scratch[path] == nil)
    #expect(folder.takeOwnChanges() == ["\(scratch.path)/\(RecordPath.logo)"])
    _ = try folder.save(
      changed { $0.name = "妇联" }, replacing: letterhead, logo: .put(logo))
    #expect(try folder.loadLetterhead().name == "妇联")
    let named = try folder.loadLetterhead()
    _ = try folder.save(named, replacing: named, logo: .remove)
    #expect(try folder.loadLogo() == nil)
    // Once more is no error.
    _ = try folder.save(named, replacing: named, logo: .remove)
    #expect(try scratch.check(repair: false).isSound)
  }

  @Test func `a conflict keeps the logo from being changed`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    let blank = Letterhead()
    _ = try folder.save(changed { $0.footer = "1" }, replacing: blank)
    let logo = try Logo(picture())
    #expect(throws: StoreError.self) {
      try folder.save(changed { $0.footer = "2" }, replacing: blank, logo: .put(logo))
    }
    #expect(try folder.loadLogo() == nil)
  }

  @Test func `the check names a wording that is none and a logo that is damaged`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(
      """
      {"wording": {"zh-Hans": {"certificate": {"title": "证", "paragraphs": ["{学员}{专业}{培训班}"]}}}}
      """, to: path)
    try scratch.write("GIF89a", to: RecordPath.logo)
    let findings = try scratch.check(repair: true).findings
    #expect(findings.map(\.problem.path) == [RecordPath.logo, path])
    #expect(findings.map(\.isRepaired) == [false, false])
    let words = findings.map { $0.explanation(in: .simplified) }
    #expect(words[0].contains("不是 PNG 图片"))
    #expect(words[1].contains("结业证书第1段：此处不能用 {专业}；可用：{学员}"))
    #expect(throws: Problem.self) { try scratch.open().loadLogo() }
    try scratch.remove(RecordPath.logo)
    try scratch.write("{\"wording\": 3}", to: path)
    #expect(try scratch.check().findings.map(\.problem.path) == [path])
    #expect(throws: Problem.self) { try scratch.open().loadLetterhead() }
  }

  @Test func `screens are given both, and told where one cannot be read`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    _ = try folder.save(
      changed { $0.footer = "电话" }, replacing: Letterhead(), logo: .put(try Logo(picture())))
    let today = try day("2026-11-24")
    var (library, problems) = folder.load(.init(letterhead: true), on: today)
    #expect(library.letterhead?.footer == "电话")
    #expect(library.logo?.width == 3)
    #expect(problems.isEmpty)
    #expect(folder.load(.init(), on: today).library.letterhead == nil)
    try scratch.write("{", to: path)
    (library, problems) = folder.load(.init(letterhead: true), on: today)
    #expect(library.letterhead == nil)
    #expect(problems.map(\.path) == [path])
  }

  @Test func `both go into a backup and come out of it`() throws {
    let scratch = try ScratchFolder.sound()
    let folder = try scratch.open()
    let logo = try Logo(picture())
    _ = try folder.save(
      changed { $0.footer = "电话" }, replacing: Letterhead(), logo: .put(logo))
    let snapshot = try Snapshot(of: scratch.path)
    #expect(snapshot.strays.isEmpty)
    let backup = try Backup(
      of: snapshot, by: "liu", at: try instant("2026-11-24T08:30:00+08:00"))
    let named = try folder.loadLetterhead()
    _ = try folder.save(
      changed(named) { $0.footer = nil }, replacing: named, logo: .remove)
    // Where the township was lost, the logo keeps nobody from restoring it.
    try scratch.write(try #require(String(bytes: [0x20], encoding: .ascii)), to: RecordPath.logo)
    try scratch.remove("township.json")
    _ = try Restore(backup, into: scratch.path).perform(stamp: "1")
    #expect(try scratch.open().loadLogo() == logo)
    #expect(try scratch.open().loadLetterhead().footer == "电话")
    #expect(try scratch.check().isSound)
  }

  @Test func `a folder that holds nothing but a logo is none of ours`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: RecordPath.logo)
    #expect(throws: StoreError.noFolder(scratch.path)) { try scratch.open() }
    #expect(throws: StoreError.noFolder(scratch.path)) { try scratch.check(repair: true) }
    #expect(throws: StoreError.noFolder(scratch.path)) { try Snapshot(of: scratch.path) }
  }
}
