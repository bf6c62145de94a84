/// A part of a document that takes the whole width.
public enum Block: Equatable, Sendable {
  /// A title.
  case heading(String)
  /// Lines of facts, each line's facts side by side.
  case facts([[Fact]])
  /// A table; its header stands on each page that it reaches.
  case table(Table)
  /// The title of a part, which stays with what follows.
  case section(String)
  /// A text under a title of its own, which may go on over pages.
  case paragraph(title: String, text: String)
  /// A text of a letter or certificate, which may go on over pages.
  case text(String, TextSetting)
  /// The end of a letter: lines at the right, such as who it is from and the day, with room for the seal
  /// over them where `seal` says how that is marked.
  case closing([String], seal: String?)
  /// Cards to be cut out.
  case cards(Cards)
  /// Room in which nothing stands, in millimetres.
  case space(Double)
  /// What follows begins on a new page; the pages after that one bear the name at their top.
  case page(runningHead: String)
  /// A list of contents: the last cell of each row is the number of the page on which the part begins
  /// that stands behind the `page` block of the same place.
  case contents(Table)
}

extension [Block] {
  /// The blocks with the numbers of pages, from 1 on, put into the lists of contents.
  func listing(pages: [Int]) -> [Block] {
    map { block in
      guard case .contents(var table) = block, let last = table.columns.indices.last else {
        return block
      }
      for (index, page) in zip(table.rows.indices, pages) {
        while table.rows[index].cells.count <= last { table.rows[index].cells.append("") }
        table.rows[index].cells[last] = String(page)
      }
      return .contents(table)
    }
  }

  /// The names at the top of the pages, that of the document first.
  func runningHeads(after first: String) -> [String] {
    [first] + compactMap { if case .page(let head) = $0 { head } else { nil } }
  }

  /// Whether there is a list of contents in them.
  var listContents: Bool {
    contains { if case .contents = $0 { true } else { false } }
  }

  /// Whether the block at this index has another below it on the same page.
  func hasNext(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    if case .page = self[index + 1] { return false }
    return true
  }

  /// Whether the block at this index stands right below a table.
  func followsTable(_ index: Int) -> Bool {
    if index > 0, case .table = self[index - 1] { true } else { false }
  }
}
