import Model

/// The table of a sign-in sheet in each of its layouts.
struct SheetTable {
  /// How narrow the box of one session may be where there are many, in millimetres.
  private static let narrowest = 14.0

  private let sheet: SignInSheet
  private var layout: SheetLayout { sheet.layout }
  private var language: Language { sheet.language }

  init(_ sheet: SignInSheet) { self.sheet = sheet }

  /// The sessions of each table, by their places: as many as a page is wide.
  var parts: [Range<Int>] {
    let count = sheet.meetings.count
    let page = layout.lies == .landscape ? 297.0 : 210
    let taken = leading.reduce(30.0) { $0 + $1.width.lowerBound + 4 }
    let room = max(1, Int((page - taken) / Self.narrowest))
    // Shared out evenly, so that no table has but one column.
    let parts = (count + room - 1) / room
    let size = (count + parts - 1) / parts
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// The table with the columns of some of the sessions.
  func table(of part: Range<Int>) -> Table {
    let unit = [leading, part.map(box), trailing].flatMap(\.self)
    let rows = titled(sheet.lines).flatMap { title, lines in
      (title.map { [Table.Row(title: $0)] } ?? []) + paired(lines.map { cells($0, part) })
    }
    return Table(
      columns: layout.hasTwoNames ? unit + unit : unit,
      rows: rows + paired(walkIns(part), isForPen: true) + counts(part),
      rowHeight: rowHeight)
  }

  /// Whole rows of a page, none lower than is needed to sign.
  private var rowHeight: Double {
    guard let rows = layout.rowsPerPage else { return Table.signingHeight }
    let page = layout.lies == .landscape ? 210.0 : 297
    // Margins, the header of the table and the code take their part.
    return max(Table.signingHeight, ((page - 16 - 22 - 9) / Double(rows)).rounded(.down))
  }

  /// The lines under the titles of their units, where they stand by units.
  private func titled(_ lines: [SheetLine]) -> [(title: String?, lines: ArraySlice<SheetLine>)] {
    guard layout.order == .unit else { return [(nil, lines[...])] }
    return lines.chunked { $0.entry.unitName == $1.entry.unitName }.map { chunk in
      let name = chunk.first?.entry.unitName ?? ""
      let title = name.isEmpty ? PaperText.noUnit(language) : name
      return ("\(title)（\(chunk.count)）", chunk)
    }
  }

  private var leading: [Column] {
    [
      Column(Term.ordinal(language), width: 11...16, alignment: .centred),
      Column(
        Term.name(language), width: 24...52, alignment: .centred, textSize: 12, smallest: 12,
        isKeptWhole: true),
    ] + shown.filter { $0 != .note }.map(column)
  }

  private var trailing: [Column] { shown.filter { $0 == .note }.map(column) }

  private var shown: [SheetLayout.Column] {
    // Under the titles of units their names need not be said again.
    layout.shownColumns.filter { layout.order != .unit || $0 != .unit }
  }

  private func column(_ column: SheetLayout.Column) -> Column {
    switch column {
    case .number: Column(Term.number(language), width: 14...22, alignment: .centred)
    case .gender: Column(Term.gender(language), width: 11...16, alignment: .centred)
    case .unit: Column(Term.unit(language), width: 26...64)
    case .post: Column(Term.post(language), width: 18...40)
    case .phone:
      Column(Term.phone(language), width: 26...36, alignment: .centred, isKeptWhole: true)
    case .note: Column(Term.note(language), width: 14...30, alignment: .centred)
    }
  }

  /// The column in which is signed at a session.
  private func box(_ index: Int) -> Column {
    guard sheet.meetings.count > 1 else {
      return Column(Term.signature(language), width: 28...60, alignment: .centred, isForPen: true)
    }
    let session = sheet.meetings[index].session
    let half = session.start.half(language)
    let heading: String
    if layout.covers == .day {
      heading = "\(half) \(session.start)–\(session.end)"
    } else {
      let day = "\(session.date.month)-\(session.date.day)"
      heading = "\(day) \(half)"
    }
    return Column(
      heading, width: (layout.covers == .day ? 24 : Self.narrowest)...60, alignment: .centred,
      isForPen: true)
  }

  private func cells(_ line: SheetLine, _ part: Range<Int>) -> [String] {
    let entry = line.entry
    let trainee = entry.trainee
    let text: (SheetLayout.Column) -> String = { column in
      switch column {
      case .number: trainee.number ?? ""
      case .gender: trainee.gender?.term(language) ?? ""
      case .unit: entry.unitName
      case .post: entry.post ?? ""
      case .phone:
        (sheet.isMasked ? trainee.phone.map(Masked.phone) : trainee.phone) ?? ""
      case .note: ""
      }
    }
    return [String(entry.seat), trainee.name]
      + shown.filter { $0 != .note }.map(text)
      + line.boxes[part].map { $0.words(in: language) }
      + shown.filter { $0 == .note }.map(text)
  }

  private func walkIns(_ part: Range<Int>) -> [[String]] {
    let rest = Array(repeating: "", count: leading.count - 1 + part.count + trailing.count)
    return sheet.trainingClass.blankRows(as: layout).map { [String($0)] + rest }
  }

  /// The rows of cells, two in a row where the sheet has two names in one.
  private func paired(_ cells: [[String]], isForPen: Bool = false) -> [Table.Row] {
    let size = layout.hasTwoNames ? 2 : 1
    return stride(from: 0, to: cells.count, by: size).map { start in
      let row = cells[start..<min(start + size, cells.count)]
      let name = row.first.map { $0.prefix(2).filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
      return Table.Row(name: name, cells: row.flatMap(\.self), isForPen: isForPen)
    }
  }

  /// Where the heads are counted by hand, of each of several sessions.
  private func counts(_ part: Range<Int>) -> [Table.Row] {
    guard sheet.meetings.count > 1 else { return [] }
    let name = Term.actual(language)
    let rest = Array(repeating: "", count: leading.count - 2 + part.count + trailing.count)
    return [Table.Row(name: name, cells: ["", name] + rest, isForPen: true)]
  }
}

extension SheetLine.Box {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .free: ""
    case .leave(let status): status.term(language)
    case .notExpected: "—"
    }
  }
}

extension TimeOfDay {
  /// Whether it is in the morning, the afternoon or the evening.
  fileprivate func half(_ language: Language) -> String {
    let text: PaperText = minutes < 12 * 60 ? .morning : minutes < 18 * 60 ? .afternoon : .evening
    return text(language)
  }
}

extension Array {
  /// The stretches in which each element belongs together with the one before.
  fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || !belongs(self[index], self[index + 1]) {
      chunks.append(self[start...index])
      start = index + 1
    }
    return chunks
  }
}
