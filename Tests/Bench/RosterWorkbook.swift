import Glibc
import Harness
import Model

/// A workbook of 10,000 people, whom no roster has yet.
///
/// It is written by a process of its own: what a process has in memory is counted for those that it
/// starts.
enum RosterWorkbook {
  static let rows = 10_000

  private static let headings = [
    "序号", "编号", "姓名", "性别", "出生年月", "所在村", "职务", "手机号", "办公室", "文化程度", "籍贯", "备注",
  ]

  private static let surnames = Array("王刘陈李赵孙周吴郑冯蒋韩杨朱秦许何吕张孔")
  private static let given = Array("秀英桂兰敏丽华艳静春花玉珍小燕芳红梅霞娟文慧")

  /// Surname and two characters, another one for each number.
  private static func name(_ number: Int) -> String {
    let (first, rest) = (number % surnames.count, number / surnames.count)
    return String([
      surnames[first], given[rest % given.count], given[rest / given.count % given.count],
    ])
  }

  /// Twelve columns, as a roster of an office has them.
  private static func cells(_ number: Int) -> [TableCell] {
    let day = 1 + number % 28
    return [
      .number(Double(number)), .number(Double(100_000 + number)), .text(name(number)), .text("女"),
      .text("1985-03-\(day < 10 ? "0" : "")\(day)"), .text("第\(number % 40)村"), .text("妇联执委"),
      .number(Double(13_700_000_000 + number)), .text("\(number % 30)号楼"), .text("大专"),
      .text("辽宁大连"), .text("第\(number % 7)组"),
    ]
  }

  /// The same people as they are in memory once the workbook was read.
  static var table: RosterTable {
    let people = (1...rows).map { TableRow(number: $0 + 1, cells: cells($0)) }
    let first = TableRow(number: 1, cells: headings.map { .text($0) })
    return RosterTable([first] + people, isText: false)
  }

  /// Names and units stand once in the table of texts, as spreadsheet programs write them.
  private static var bytes: [UInt8] {
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
      rows += "<row r=\"\(row)\">"
      for (value, letter) in zip(cells(number), letters) {
        if case .number = value {
          rows += "<c r=\"\(letter)\(row)\"><v>\(value.text)</v></c>"
        } else {
          rows += cell(value.text, "\(letter)\(row)")
        }
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
