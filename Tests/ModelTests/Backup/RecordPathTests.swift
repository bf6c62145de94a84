import Model
import Testing

@Suite struct RecordPathTests {
  @Test(arguments: [
    "township.json", "township.json.broken", "access.jsonl", "units/u-1.json",
    "trainees/t-01jd8z6k3m9q.json", "trainees/t-1.json.broken", "trainees/t-1.json.broken-2",
    "access.jsonl.broken", "classes/c-1/class.json",
    "classes/c-1/sessions/s-1.json", "classes/c-1/exam.json", "visits/v-1.json",
    "plans/2026.json", "trainers/x-1.json", "papers.json", "papers.json.broken", "logo.png",
  ])
  func `has its place`(path: String) { #expect(RecordPath.isPlace(path)) }

  @Test(arguments: [
    "", "/", ".", "..", "/etc/passwd.json", "../township.json", "trainees/../township.json",
    "trainees/./t.json", "trainees//t.json", "trainees/", "trainees", "trainees/.t.json",
    ".lock", ".cache/x.json", ".backups/x.json", ".transaction", ".replaced/x/township.json",
    "trainees/t.txt", "trainees/t.json.broken-", "trainees/t.json-2", "trainees/t.broken",
    "other/t.json", "t.json", "manifest.json", "trainees/刘艳.json",
    "trainees/a b.json", "trainees/a\n.json", "trainees\\t.json", "trainees/t.json\0",
    "classes/1/2/3/4/5.json", "units/access.jsonl", "logo.jpg", "units/logo.png",
    "papers/papers.json",
    "trainees/\(String(repeating: "x", count: 200)).json",
  ])
  func `has no place`(path: String) { #expect(!RecordPath.isPlace(path)) }

  @Test func `records are counted by their names`() {
    let contents = FolderContents(of: [
      "township.json", "units/u-1.json", "trainees/t-1.json", "trainees/t-2.json",
      "trainees/t-2.json.broken", "classes/c-1/class.json", "classes/c-1/sessions/s-1.json",
      "classes/c-1/sessions/s-2.json", "classes/c-1/exam.json", "visits/v-1.json", "access.jsonl",
    ])
    #expect(contents.trainees == 2)
    #expect(contents.classes == 1)
    #expect(contents.sessions == 2)
    #expect(contents.visits == 1)
  }
}
