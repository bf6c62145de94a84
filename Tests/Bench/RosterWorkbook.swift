import Glibc
import Harness

/// A workbook of 10,000 people, whom no roster has yet.
///
/// It is written by a process of its own: what a process has in memory is counted for those that it
/// starts.
enum RosterWorkbook {
  static let rows = 10_000

  /// Twelve columns, as a roster of an office has them; names and units stand once in the table of
  /// texts, as spreadsheet programs write them.
  private static var bytes: [UInt8] {
    let headings = [
      "序号", "编号", "姓名", "性别", "出生年月", "所在村", "职务", "手机号", "办公室", "文化程度", "籍贯", "备注",
    ]
    var texts: [String: Int] = [:]
    var list: [String] = []
    func cell(_ text: String, _ place: String) -> String {
      if texts[text] == nil {
        texts[text] = list.count
        list.append(text)
      }
      return "<c r=\"\(place)\" t=\"s\"><v>\(texts[text] ?? 0)</v></c>"
    }
    let letters = Array("ABCDEFGHIJKL")
    var rows = "<row r=\"1\">"
    for (letter, heading) in zip(letters, headings) { rows += cell(heading, "\(letter)1") }
    rows += "</row>"
    for number in 1...Self.rows {
      let row = number + 1
      let day = 1 + number % 28
      let texts = [
        2: "新学员\(number)", 3: "女", 4: "1985-03-\(day < 10 ? "0" : "")\(day)",
        5: "第\(number % 40)村", 6: "妇联执委", 8: "\(number % 30)号楼", 9: "大专", 10: "辽宁大连",
        11: "第\(number % 7)组",
      ]
      rows += "<row r=\"\(row)\"><c r=\"A\(row)\"><v>\(number)</v></c>"
      rows += "<c r=\"B\(row)\"><v>\(100_000 + number)</v></c>"
      for (column, letter) in letters.enumerated().dropFirst(2) {
        rows +=
          texts[column].map { cell($0, "\(letter)\(row)") }
          ?? "<c r=\"\(letter)\(row)\"><v>\(13_700_000_000 + number)</v></c>"
      }
      rows += "</row>"
    }
    let strings = list.map { "<si><t>\($0)</t></si>" }.joined()
    return HandmadeWorkbook(rows, parts: ["xl/sharedStrings.xml": "<sst>\(strings)</sst>"]).file
  }

  /// Writes it.
  static func write(to path: String) throws {
    let bytes = bytes
    guard let file = fopen(path, "w") else { throw BenchError(reason: "\(path) cannot be written") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw BenchError(reason: "\(path) cannot be written")
    }
  }
}
