import Model
import Testing

@testable import Store

@Suite struct MergeTests {
  private struct Row: CustomTestStringConvertible {
    let name: String
    let base: String
    let ours: String
    let theirs: String
    let merged: String
    var conflicts: [String] = []
    var testDescription: String { name }
  }

  private static let atoms = [["marks", "*"]]

  private func tree(_ text: String) throws -> JSON {
    try JSONParser.parse(Array(text.replacing("'", with: "\"").utf8))
  }

  private static let rows: [Row] = [
    .init(name: "nobody", base: "{'a':1}", ours: "{'a':1}", theirs: "{'a':1}", merged: "{'a':1}"),
    .init(name: "ours", base: "{'a':1}", ours: "{'a':2}", theirs: "{'a':1}", merged: "{'a':2}"),
    .init(name: "theirs", base: "{'a':1}", ours: "{'a':1}", theirs: "{'a':3}", merged: "{'a':3}"),
    .init(name: "the same", base: "{'a':1}", ours: "{'a':2}", theirs: "{'a':2}", merged: "{'a':2}"),
    .init(
      name: "two fields", base: "{'a':1,'b':1}", ours: "{'a':2,'b':1}", theirs: "{'a':1,'b':2}",
      merged: "{'a':2,'b':2}"),
    .init(
      name: "one field", base: "{'a':1}", ours: "{'a':2}", theirs: "{'a':3}", merged: "{'a':3}",
      conflicts: ["a"]),
    .init(
      name: "many fields, in order", base: "{}", ours: "{'d':1,'b':1,'a':1,'c':1}",
      theirs: "{'d':2,'b':2,'a':2,'c':2}", merged: "{'d':2,'b':2,'a':2,'c':2}",
      conflicts: ["a", "b", "c", "d"]),
    .init(
      name: "added by us", base: "{}", ours: "{'a':1}", theirs: "{'b':1}", merged: "{'a':1,'b':1}"),
    .init(
      name: "removed by us", base: "{'a':1,'b':1}", ours: "{'b':1}", theirs: "{'a':1,'b':2}",
      merged: "{'b':2}"),
    .init(
      name: "removed by them", base: "{'a':1,'b':1}", ours: "{'a':1,'b':2}", theirs: "{'b':1}",
      merged: "{'b':2}"),
    .init(name: "removed by both", base: "{'a':1}", ours: "{}", theirs: "{}", merged: "{}"),
    .init(
      name: "removed by us, changed by them", base: "{'a':1}", ours: "{}", theirs: "{'a':2}",
      merged: "{'a':2}", conflicts: ["a"]),
    .init(
      name: "changed by us, removed by them", base: "{'a':1}", ours: "{'a':2}", theirs: "{}",
      merged: "{}", conflicts: ["a"]),
    .init(
      name: "inside", base: "{'o':{'a':1,'b':1}}", ours: "{'o':{'a':2,'b':1}}",
      theirs: "{'o':{'a':1,'b':2}}", merged: "{'o':{'a':2,'b':2}}"),
    .init(
      name: "inside one field", base: "{'o':{'a':1}}", ours: "{'o':{'a':2}}",
      theirs: "{'o':{'a':3}}", merged: "{'o':{'a':3}}", conflicts: ["o/a"]),
    .init(
      name: "unknown to us", base: "{'a':1}", ours: "{'a':2}", theirs: "{'a':1,'z':{'y':[1]}}",
      merged: "{'a':2,'z':{'y':[1]}}"),
    .init(
      name: "other kind of value", base: "{'a':1}", ours: "{'a':[1]}", theirs: "{'a':{}}",
      merged: "{'a':{}}", conflicts: ["a"]),
    .init(
      name: "other marks", base: "{'marks':{}}", ours: "{'marks':{'t-1':{'status':'late'}}}",
      theirs: "{'marks':{'t-2':{'status':'absent'}}}",
      merged: "{'marks':{'t-1':{'status':'late'},'t-2':{'status':'absent'}}}"),
    .init(
      name: "one mark", base: "{'marks':{}}", ours: "{'marks':{'t-1':{'status':'late'}}}",
      theirs: "{'marks':{'t-1':{'status':'absent'}}}",
      merged: "{'marks':{'t-1':{'status':'absent'}}}", conflicts: ["marks/t-1"]),
    .init(
      name: "one mark, parts of it", base: "{'marks':{'t-1':{'status':'late','note':'x'}}}",
      ours: "{'marks':{'t-1':{'status':'late','note':'y'}}}",
      theirs: "{'marks':{'t-1':{'status':'absent','note':'x'}}}",
      merged: "{'marks':{'t-1':{'status':'absent','note':'x'}}}", conflicts: ["marks/t-1"]),
    .init(
      name: "one mark, the same at another moment", base: "{'marks':{}}",
      ours: "{'marks':{'t-1':{'status':'late','at':'1'}}}",
      theirs: "{'marks':{'t-1':{'status':'late','at':'2'}}}",
      merged: "{'marks':{'t-1':{'status':'late','at':'2'}}}"),
    .init(
      name: "elements by id", base: "{'g':[{'id':'1','t':1},{'id':'2','t':1}]}",
      ours: "{'g':[{'id':'1','t':2},{'id':'2','t':1},{'id':'3'}]}",
      theirs: "{'g':[{'id':'1','t':1},{'id':'2','t':2},{'id':'4'}]}",
      merged: "{'g':[{'id':'1','t':2},{'id':'2','t':2},{'id':'4'},{'id':'3'}]}"),
    .init(
      name: "an element by id in a field", base: "{'g':[{'id':'1','t':1}]}",
      ours: "{'g':[{'id':'1','t':2}]}", theirs: "{'g':[{'id':'1','t':3}]}",
      merged: "{'g':[{'id':'1','t':3}]}", conflicts: ["g/1/t"]),
    .init(
      name: "elements by trainee", base: "{'e':[{'trainee':'1','seat':1}]}",
      ours: "{'e':[{'trainee':'1','seat':9}]}",
      theirs: "{'e':[{'trainee':'1','seat':1},{'trainee':'2','seat':2}]}",
      merged: "{'e':[{'trainee':'1','seat':9},{'trainee':'2','seat':2}]}"),
    .init(
      name: "elements that come and go", base: "{'p':['1','2','3']}", ours: "{'p':['1','3','4']}",
      theirs: "{'p':['1','2','5']}", merged: "{'p':['1','5','4']}"),
    .init(
      name: "an element removed and changed", base: "{'g':[{'id':'1','t':1}]}", ours: "{'g':[]}",
      theirs: "{'g':[{'id':'1','t':2}]}", merged: "{'g':[{'id':'1','t':2}]}", conflicts: ["g/1"]),
    .init(
      name: "reordered by us, changed by them", base: "{'g':[{'id':'1'},{'id':'2'}]}",
      ours: "{'g':[{'id':'2'},{'id':'1'}]}",
      theirs: "{'g':[{'id':'1','x':1},{'id':'2'},{'id':'3'}]}",
      merged: "{'g':[{'id':'2'},{'id':'1','x':1},{'id':'3'}]}"),
    .init(
      name: "reordered by them, changed by us", base: "{'g':[{'id':'1'},{'id':'2'}]}",
      ours: "{'g':[{'id':'1','x':1},{'id':'2'}]}", theirs: "{'g':[{'id':'2'},{'id':'1'}]}",
      merged: "{'g':[{'id':'2'},{'id':'1','x':1}]}"),
    .init(
      name: "the last element removed by them, another added by us", base: "{'g':[{'id':'1'}]}",
      ours: "{'g':[{'id':'1'},{'id':'2'}]}", theirs: "{}", merged: "{'g':[{'id':'2'}]}"),
    .init(
      name: "the last element removed by us, another added by them", base: "{'g':[{'id':'1'}]}",
      ours: "{}", theirs: "{'g':[{'id':'1'},{'id':'2'}]}", merged: "{'g':[{'id':'2'}]}"),
    .init(
      name: "the last element removed by us, changed by them", base: "{'g':[{'id':'1'}]}",
      ours: "{}", theirs: "{'g':[{'id':'1','t':2}]}", merged: "{'g':[{'id':'1','t':2}]}",
      conflicts: ["g/1"]),
    .init(
      name: "different elements removed by both", base: "{'p':['1','2']}", ours: "{'p':['1']}",
      theirs: "{}", merged: "{}"),
    .init(
      name: "the last mark removed by them, another added by us", base: "{'marks':{'t-1':{}}}",
      ours: "{'marks':{'t-1':{},'t-2':{}}}", theirs: "{}", merged: "{'marks':{'t-2':{}}}"),
    .init(
      name: "the last mark removed by us, changed by them", base: "{'marks':{'t-1':{}}}",
      ours: "{}", theirs: "{'marks':{'t-1':{'note':'x'}}}",
      merged: "{'marks':{'t-1':{'note':'x'}}}", conflicts: ["marks/t-1"]),
    .init(
      name: "a thing removed by them, changed by us", base: "{'o':{'a':1}}",
      ours: "{'o':{'a':1,'b':1}}", theirs: "{}", merged: "{}", conflicts: ["o"]),
    .init(
      name: "an array new to both", base: "{}", ours: "{'p':['1']}", theirs: "{'p':['2']}",
      merged: "{'p':['2','1']}"),
  ]

  @Test(arguments: rows)
  private func `merges what two writers changed`(row: Row) throws {
    var merge = Merge(atoms: Self.atoms)
    let merged = merge.merge(
      base: try tree(row.base), ours: try tree(row.ours), theirs: try tree(row.theirs))
    #expect(merged == (try tree(row.merged)))
    #expect(merge.conflicts.map(\.field) == row.conflicts)
  }

  @Test func `a conflict holds both values`() throws {
    var merge = Merge(atoms: [])
    _ = merge.merge(base: try tree("{'a':1}"), ours: try tree("{}"), theirs: try tree("{'a':2}"))
    #expect(merge.conflicts == [Conflict(field: "a", ours: nil, theirs: .number("2"))])
  }

  @Test(arguments: [
    ("{'a':1,'b':2}", "{'a':1,'b':2}", []), ("{'a':1}", "{'a':2}", ["a=1"]),
    ("{'a':1}", "{}", ["a=1"]),
    ("{}", "{'a':1}", []), ("{'o':{'a':1,'b':1}}", "{'o':{'a':2}}", ["o/a=1", "o/b=1"]),
    (
      "{'marks':{'t':{'status':'late','m':5}}}", "{'marks':{'t':{'status':'absent'}}}",
      ["marks/t={ \"m\": 5, \"status\": \"late\" }"]
    ),
    (
      "{'marks':{'t':{'status':'late','at':'1'}}}", "{'marks':{'t':{'status':'late','at':'2'}}}", []
    ),
    ("{'marks':{'t':{'status':'late'}}}", "{'marks':{}}", ["marks/t={ \"status\": \"late\" }"]),
    (
      "{'e':[{'trainee':'t','seat':1}]}", "{'e':[{'trainee':'t','seat':2},{'trainee':'x'}]}",
      ["e/t/seat=1"]
    ),
    ("{'p':['1','2']}", "{'p':['2','3']}", ["p/1=\"1\""]),
    ("{'p':['1','2']}", "{'p':['2','1']}", []),
    ("{'a':[1]}", "{'a':1}", ["a=[ 1 ]"]),
  ])
  func `tells what was replaced`(old: String, new: String, replaced: [String]) throws {
    let found = Merge(atoms: Self.atoms).replaced(from: try tree(old), to: try tree(new)).map {
      "\($0.field)="
        + String(decoding: $0.was.printed, as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(found == replaced)
  }
}
