import Model

/// The table of a sign-in sheet in each of its layouts.
struct SheetTable {
  /// How narrow the box of one session may be where there are many, in millimetres.
  private static let narrowest = 14.0
  /// What the times of a session of a day take, and with them whether it is morning, in millimetres.
  private static let times = (alone: 27.0, withHalf: 37.0)
  /// How small long units and posts are set, so that two lines of them need a row hardly higher.
  private static let small = 9.0

  private let sheet: SignInSheet
  private var layout: SheetLayout { sheet.layout }
  private var language: Language { sheet.language }

  /// What tells namesakes apart.
  private let marks: [Identifier<Trainee>: String]

  init(_ sheet: SignInSheet) {
    self.sheet = sheet
    marks = Roll.Entry.namesakeMarks(sheet.lines.map(\.entry))
  }

  /// The sessions of each table, by their places: as many as a page is wide.
  var parts: [Range<Int>] {
    let count = sheet.meetings.count
    let taken = leading.reduce(0) { $0 + $1.width.lowerBound + 4 }
    let room = max(1, Int((layout.contentWidth - taken) / boxWidth))
    // Shared out evenly, so that no table has but one column.
    let parts = (count + room - 1) / room
    let size = (count + parts - 1) / parts
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// The table with the columns of some of the sessions.
  func table(of part: Range<Int>) -> Table {
    let unit = [leading, part.map(box), trailing].flatMap(\.self)
    let rows =
      titled(sheet.lines).flatMap { title, lines in
        (title.map { [Table.Row(title: $0)] } ?? []) + paired(lines.map { cells($0, part) })
      } + paired(walkIns(part), isForPen: true)
    let height = rowHeight(of: rows.count)
    return Table(
      columns: layout.hasTwoNames ? unit + unit : unit,
      rows: (height == nil ? rows : paged(rows)) + counts(part),
      rowHeight: height ?? Table.signingHeight)
  }

  /// The rows with as many on a page as the layout says; no title stands at the end of one.
  private func paged(_ rows: [Table.Row]) -> [Table.Row] {
    guard let most = layout.rowsPerPage else { return rows }
    var rows = rows
    var first = 0
    while first + most < rows.count {
      first += rows[first + most - 1].isTitle ? most - 1 : most
      rows[first].beginsPage = true
    }
    return rows
  }

  /// How high the rows are, of which so many stand on a page as the layout says; nil where it says
  /// nothing, or more than have room. All of them are as high as those of the first page can be, which
  /// has the title and the facts as well.
  private func rowHeight(of count: Int) -> Double? {
    guard let rows = layout.rowsPerPage else { return nil }
    let room = layout.contentHeight - Self.headerHeight
    let (above, below) = (sheet.headHeight, SignInSheet.closingHeight)
    // On the last page people are counted, and sign for the whole.
    let last = Double(sheet.meetings.count > 1 ? rows + 1 : rows)
    let height =
      count <= rows
      ? (room - above - below) / last : min((room - above) / Double(rows), (room - below) / last)
    return height < Table.signingHeight ? nil : height.rounded(.down)
  }

  /// What the headings take, in millimetres.
  private static let headerHeight = 13.0

  /// The lines under the titles of their units, where they stand by units.
  private func titled(_ lines: [SheetLine]) -> [(title: String?, lines: ArraySlice<SheetLine>)] {
    guard layout.order == .unit else { return [(nil, lines[...])] }
    return lines.chunked { $0.entry.unitName == $1.entry.unitName }.map { chunk in
      let name = chunk.first?.entry.unitName ?? ""
      let title = ListText.sectionTitle(
        language,
        [
          "unit": name.isEmpty ? ListText.withoutUnit(language) : name,
          "count": String(chunk.count),
        ])
      return (title, chunk)
    }
  }

  private var leading: [Column] {
    [
      Column(
        Term.seat(language), width: SheetLayout.leastWidths.seat...16, alignment: .centred),
      Column(
        Term.name(language), width: SheetLayout.leastWidths.name...widestName,
        alignment: .centred, textSize: 12, smallest: 12, isKeptWhole: true),
    ] + shown.filter { $0 != .note }.map(column)
  }

  /// What seven characters take, as the longest usual names have; longer ones go on in a second line,
  /// unless there is nothing beside that needs the room.
  private var widestName: Double {
    layout.lies == .portrait && !shown.isEmpty && !layout.hasTwoNames ? 36 : 52
  }

  private var trailing: [Column] { shown.filter { $0 == .note }.map(column) }

  private var shown: [SheetLayout.Column] {
    // Under the titles of units their names need not be said again.
    layout.shownColumns.filter { layout.order != .unit || $0 != .unit }
  }

  private func column(_ column: SheetLayout.Column) -> Column {
    let least = column.leastWidth
    return switch column {
    case .number: Column(Term.number(language), width: least...22, alignment: .centred)
    case .gender: Column(Term.gender(language), width: least...16, alignment: .centred)
    case .unit: Column(Term.unit(language), width: least...64, textSize: Self.small)
    case .post: Column(Term.post(language), width: least...40, textSize: Self.small)
    case .phone:
      Column(Term.phone(language), width: least...36, alignment: .centred, isKeptWhole: true)
    case .note: Column(Term.note(language), width: least...30, alignment: .centred)
    }
  }

  /// How narrow the box of a session may be.
  private var boxWidth: Double {
    switch layout.covers {
    case .day: sheet.meetings.count > 2 ? Self.times.alone : Self.times.withHalf
    case .session, .trainingClass: Self.narrowest
    }
  }

  /// The column in which is signed at a session.
  private func box(_ index: Int) -> Column {
    guard sheet.meetings.count > 1 else {
      let isTight = layout.hasTwoNames || shown.count > 4
      let least = isTight ? SheetLayout.leastWidths.signature : 32
      return Column(
        Term.signature(language), width: least...60, alignment: .centred, isForPen: true)
    }
    return Column(
      heading(of: sheet.meetings[index]), width: boxWidth...60, alignment: .centred,
      isKeptWhole: layout.covers == .day, isForPen: true)
  }

  /// What tells the box of a session from the others: its half of the day, else its start as well, else
  /// its number.
  private func heading(of meeting: Meeting) -> String {
    let isAlone = { (way: (Meeting) -> String) in
      sheet.meetings.count { way($0) == way(meeting) } == 1
    }
    let ways = layout.covers == .day ? [times] : [halfDay, start]
    return (ways.first(where: isAlone) ?? numbered)(meeting)
  }

  private func halfDay(_ meeting: Meeting) -> String {
    let session = meeting.session
    return "\(session.date.month)-\(session.date.day) \(session.start.half(language))"
  }

  private func start(_ meeting: Meeting) -> String {
    "\(halfDay(meeting)) \(meeting.session.start)"
  }

  private func times(_ meeting: Meeting) -> String {
    let session = meeting.session
    let times = "\(session.start)–\(session.end)"
    // Where there are many, the times alone say which half of the day it is.
    return sheet.meetings.count > 2 ? times : "\(session.start.half(language)) \(times)"
  }

  private func numbered(_ meeting: Meeting) -> String {
    let number = PaperText.meeting(language, ["number": String(meeting.number)])
    return "\(layout.covers == .day ? times(meeting) : halfDay(meeting)) \(number)"
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
    return [String(entry.seat), name(of: line)]
      + shown.filter { $0 != .note }.map(text)
      + line.boxes[part].map { $0.words(in: language) }
      + shown.filter { $0 == .note }.map(text)
  }

  /// Her name, with her unit or number where somebody else on the sheet has the same and no column tells
  /// them apart.
  private func name(of line: SheetLine) -> String {
    let name = line.entry.trainee.name
    let tells = layout.order == .unit || shown.contains(.unit) || shown.contains(.number)
    guard !tells, let mark = marks[line.entry.id] else { return name }
    return "\(name) \(mark)"
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
