/// A workbook of which every part can be what a test wants.
public struct HandmadeWorkbook {
  /// The parts by their names; those that are not named are as usual.
  public var parts: [String: String] = [:]

  /// A workbook whose one sheet has this inside, or parts of its own.
  public init(_ sheetData: String = "", after: String = "", parts: [String: String] = [:]) {
    self.parts = [
      "_rels/.rels": Self.relations([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": """
      <workbook><workbookPr/><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": Self.relations([
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "sharedStrings", "sharedStrings.xml"),
        ("rId3", "styles", "styles.xml"),
      ]),
      "xl/styles.xml": "<styleSheet/>",
      "xl/sharedStrings.xml": "<sst/>",
      "xl/worksheets/sheet1.xml":
        "<worksheet><sheetData>\(sheetData)</sheetData>\(after)</worksheet>",
    ].merging(parts) { $1 }
  }

  /// The file, in which the sheets stand before what they refer to, as in many.
  public var file: [UInt8] {
    var zip = Zip()
    for (name, text) in parts.sorted(by: { $0.key > $1.key }) {
      zip.store(Array(text.utf8), as: name)
    }
    return zip.file
  }

  /// A list of relations: id, kind, target.
  public static func relations(_ list: [(String, String, String)]) -> String {
    let lines = list.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"http://x/relationships/\(kind)\" Target=\"\(target)\"/>"
    }
    return "<Relationships>\(lines.joined())</Relationships>"
  }
}
