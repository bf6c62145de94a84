import Cells
import Model

extension FuzzTarget {
  /// What people type, on the command line, in forms and in files.
  static let fields = FuzzTarget(name: "fields") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    try times(text)
    try names(text)
    try typed(text)
    try shown(text)
  }

  private static func times(_ text: String) throws {
    if let day = Day(text) {
      try promise(day.description == text, "a day is written as it is read")
      try promise(Day(daysSinceEpoch: day.daysSinceEpoch) == day, "days are counted")
    }
    if let time = TimeOfDay(text) {
      try promise([text, "0\(text)"].contains(time.description), "a time is written as it is read")
    }
    if let day = PartialDay(text) {
      try promise(day.description == text, "a birth is written as it is read")
    }
    if let instant = Instant(text) {
      try promise(Instant(instant.description) == instant, "a moment, written, reads as the same")
    }
  }

  private static func names(_ text: String) throws {
    if let id = Identifier<Trainee>(text) {
      try promise(
        id.description == text && text.utf8.count <= 64
          && text.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) },
        "an id is a name for a file")
    }
    switch try? SessionReference(text) {
    case .number(let number, let trainingClass):
      try promise(number > 0 && text.hasPrefix(trainingClass + "/"), "a session has a number")
    case .id(let id): try promise(id.description == text, "an id is as it was written")
    case .now: try promise(text == "now", "now is now")
    case .sheet(let code):
      let sign: (Character) -> Bool = { "ABCDEFGHJKLMNPQRSTUVWXYZIO0123456789/+".contains($0) }
      try promise(code.payload.allSatisfy(sign), "a machine can hold the code of a sheet")
      try promise(
        try SheetCode(code.payload) == code, "the code of a sheet is read as it is written")
    case nil: break
    }
  }

  private static func typed(_ typed: String) throws {
    if let text = Fields.text(typed) {
      try promise(!text.isEmpty && Fields.text(text) == text, "a text is read once")
      try promise(text.replacing("\n", with: "").isHarmless, "a text is harmless")
    }
    if let name = try? Fields.name(typed) {
      try promise(!name.isEmpty && name.isHarmless, "a name is one harmless line")
      try promise(try Fields.name(name) == name, "a name is read once")
    }
    if let income = try? Fields.income(typed) {
      try promise(
        try Fields.income(income.description) == income, "an income is read as it is written")
    }
    if let phone = try? Fields.phone(typed) {
      try promise(
        (5...15).contains(phone.utf8.count) && phone.utf8.allSatisfy { (48...57).contains($0) },
        "a phone is digits")
      try promise(try Fields.phone(phone) == phone, "a phone is read once")
    }
    if let card = try? IDCard(typed) {
      try promise(
        card.number.utf8.count == IDCard.length && card.number.isHarmless, "a card has 18 signs")
      try promise(try IDCard(card.number) == card, "a card is read once")
    }
    if let number = try? Fields.number(typed, in: 1...9999) {
      try promise((1...9999).contains(number), "a number is in its range")
    }
    if let hours = try? Fields.hours(typed) {
      try promise((0.5...24).contains(hours), "hours fit in a day")
    }
    if let day = try? Fields.day(typed) { try promise(Day(day.description) == day, "a day") }
    if let time = try? Fields.time(typed) {
      try promise(TimeOfDay(time.description) == time, "a time")
    }
    if let birth = try? Fields.birth(typed) {
      try promise(PartialDay(birth.description) == birth, "a birth")
    }
    try promise(Fields.narrow(Fields.narrow(typed)) == Fields.narrow(typed), "narrow is narrow")
  }

  private static func shown(_ text: String) throws {
    let visible = text.visible
    try promise(visible.isHarmless, "what is shown is harmless")
    let columns = visible.unicodeScalars.reduce(0) { $0 + $1.columns }
    try promise(columns == text.columns, "what is shown takes as many columns as it says")
    for width in [0, 1, 2, 7, 80] {
      try promise(text.truncated(to: width).columns <= width, "it fits in \(width) columns")
      try promise(text.padded(to: width).columns == width, "it fills \(width) columns")
    }
    var grid = Grid(size: Size(columns: 16, rows: 1))
    grid.write(text, row: 0, column: 1)
    try promise(grid.line(0).isHarmless, "what is drawn is harmless")
  }
}
