/// What one row of a roster file says of a trainee; nil where its cell is blank.
struct RosterEntry: Equatable, Sendable {
  /// Why a row is not taken, the column at fault, and who may be meant.
  struct Fault: Error, Equatable {
    let column: RosterColumn?
    let reason: RowError
    var candidates: [Identifier<Trainee>] = []

    init(_ column: RosterColumn?, _ reason: RowError, _ candidates: [Identifier<Trainee>] = []) {
      self.column = column
      self.reason = reason
      self.candidates = candidates
    }
  }

  let name: String
  let unit: String?
  let post: String?
  let phone: String?
  var number: String?
  let gender: Trainee.Gender?
  let birth: PartialDay?
  let education: String?
  let idCard: IDCard?
  let note: String?
  /// How her name is read.
  let pinyin: String?
  /// Since when she has her post.
  let postSince: PartialDay?
  let speciality: String?
  let income: IncomeBand?
  /// A value that can be read in more than one way.
  let doubt: Fault?

  /// Reads a row.
  init(_ row: RosterRow) throws(Fault) {
    guard !row.isTooLong else { throw Fault(nil, .tooLong) }
    name = try Self.read(row, .name, Fields.name)
    guard !["合计", "合計", "总计", "總計", "小计", "小計", "共计", "共計"].contains(name) else {
      throw Fault(.name, .total)
    }
    unit = try Self.read(row, .unit) { text throws(InputError) in
      Fields.text(text) == nil ? nil : try Fields.name(text)
    }
    post = try Self.read(row, .post, Fields.text)
    phone = try Self.read(row, .phone) { text throws(InputError) in
      try Fields.phone(Fields.digits(text))
    }
    number = try Self.read(row, .number, Fields.text)
    education = try Self.read(row, .education, Fields.education)
    idCard = try Self.read(row, .idCard) { text throws(InputError) in
      try Fields.idCard(Fields.digits(text))
    }
    let writtenGender = try Self.read(row, .gender, Fields.gender)
    note = try Self.read(row, .note, Fields.text)
    pinyin = try Self.read(row, .pinyin) { Fields.text($0).flatMap(Pinyin.normalized) }
    postSince = try Self.written(row, .postSince)?.birth
    speciality = try Self.read(row, .speciality, Fields.text)
    income = try Self.read(row, .income, Fields.income)
    let written = try Self.written(row, .birth)
    switch idCard?.facts(unlike: written?.birth, writtenGender).first {
    case .birth(let told)?: throw Fault(.birth, .unlikeCard(told.description))
    case .gender(let told)?: throw Fault(.gender, .unlikeCard(told.term(.simplified)))
    case nil: break
    }
    gender = idCard?.gender ?? writtenGender
    birth = idCard.map { PartialDay($0.birth) } ?? written?.birth
    doubt = written.flatMap { written in
      written.isCertain
        ? nil : Fault(.birth, .doubtfulBirth(row[.birth].text, written.birth.description))
    }
  }

  /// Puts what the row says into `trainee`. What it leaves blank stays as it is.
  ///
  /// - Parameters:
  ///   - move: the day on which she moves; nil where she does not.
  ///   - idSeed: what the id of a former posting is made from.
  func fill(
    _ trainee: inout Trainee, unit: Identifier<WorkUnit>?, movingOn move: Day?,
    _ idSeed: () -> IDSeed
  ) {
    // The reading of her former name is none of the new one.
    let isRead = pinyin == nil || pinyin == trainee.reading
    if trainee.name != name {
      trainee.name = name
      trainee.pinyin = Pinyin.reading(of: name)
    }
    if !isRead { trainee.pinyin = pinyin }
    place(&trainee, unit: unit ?? trainee.unit, post: post ?? trainee.post, move, idSeed)
    trainee.speciality = speciality ?? trainee.speciality
    trainee.income = income ?? trainee.income
    trainee.phone = phone ?? trainee.phone
    trainee.number = number ?? trainee.number
    trainee.gender = gender ?? trainee.gender
    trainee.birth = birth.map { $0.refined(by: trainee.birth) } ?? trainee.birth
    // Another word for the education that she has is none.
    if let education, education != trainee.education.flatMap(Fields.education) {
      trainee.education = education
    }
    trainee.idCard = idCard?.number ?? trainee.idCard
    trainee.note = note ?? trainee.note
  }

  /// The day on which the row moves a trainee; nil where it does not.
  ///
  /// Who was in another unit has moved, since the day that the file tells for her post, or today. So
  /// has who has another post since a day that the file tells. A post that is only called otherwise is
  /// a correction.
  ///
  /// - Parameter name: what the unit is called where she is now; empty where she has none.
  /// - Throws: a fault where she came to that unit only after the day that the file tells.
  func move(
    of trainee: Trainee, from name: String, on today: Day
  ) throws(Fault) -> Day? {
    let told = told(of: trainee)
    let isElsewhere = trainee.unit != nil && unit != nil && unit != name
    let hasOtherPost = told != nil && trainee.post != nil && post != nil && post != trainee.post
    guard isElsewhere || hasOtherPost else { return nil }
    // Of a year or a month it may be any day.
    let days = told.map { [$0.first, min($0.last, today)] } ?? [today]
    var fault: InputError?
    for day in days {
      do throws(InputError) {
        try trainee.refuseMove(on: day)
        return day
      } catch {
        fault = error
      }
    }
    guard isElsewhere, let fault else { return nil }
    throw Fault(told == nil ? .unit : .postSince, .input(fault))
  }

  /// Since when she has her post, where the file tells something new of it.
  private func told(of trainee: Trainee) -> PartialDay? {
    postSince.flatMap { $0 == trainee.postSince ? nil : $0 }
  }

  private func place(
    _ trainee: inout Trainee, unit: Identifier<WorkUnit>?, post: String?, _ move: Day?,
    _ idSeed: () -> IDSeed
  ) {
    let told = told(of: trainee)
    if let move,
      let moved = try? trainee.moving(
        to: unit, post: post, on: move, id: idSeed().id(letter: Posting.letter))
    {
      trainee = moved
    }
    trainee.unit = unit
    trainee.post = post
    trainee.postSince = told ?? trainee.postSince
  }

  private static func read<T>(
    _ row: RosterRow, _ column: RosterColumn, _ read: (String) throws(InputError) -> T
  ) throws(Fault) -> T {
    let cell = row[column]
    if case .fault(let text) = cell { throw Fault(column, .formula(text)) }
    do throws(InputError) {
      // Of longer numbers a workbook has kept only the first fifteen digits.
      if case .number(let number) = cell, abs(number) >= 1e15 { throw .digitsLost(cell.text) }
      return try read(cell.text)
    } catch {
      throw Fault(column, .input(error))
    }
  }

  /// A day as far as it is known: a birth, or since when she has her post, which files write in the same
  /// ways.
  private static func written(_ row: RosterRow, _ column: RosterColumn) throws(Fault)
    -> WrittenBirth?
  {
    try read(row, column) { text throws(InputError) in
      do throws(InputError) {
        switch row[column] {
        case .date(let day): return WrittenBirth(day)
        case .number(let number): return try WrittenBirth(number: number, written: text)
        default: return try WrittenBirth(text)
        }
      } catch {
        throw column == .birth ? error : .noSuchDay(text)
      }
    }
  }
}
