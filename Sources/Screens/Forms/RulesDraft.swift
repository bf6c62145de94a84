import Model

/// The rules of attendance, exam and duty: those of a class, or those for all classes with what else is set there.
struct RulesDraft: Draft {
  enum Field: CaseIterable {
    case leaveShare, absentDays, leaveDays, leaveDaysOfLongClass, shortClassDays
    case lateIsAbsentAfter, unpunctualTimes, missedShare, asksForReturn, passMark
    case dutyDays, dutyHours, dutySessions, bell, remarks, halfDay, day
  }

  /// The class; nil for all classes.
  let trainingClass: TrainingClass?
  /// The township as the form was filled from it, whatever another program makes of it meanwhile.
  let township: Township

  var title: RulesMessage { .title }

  var fields: [Field] {
    trainingClass == nil
      ? Field.allCases
      : Field.allCases.filter { !Self.ofTownship.contains($0) }
  }

  /// What no class has of its own.
  private static let ofTownship: Set<Field> = [
    .dutyDays, .dutyHours, .dutySessions, .bell, .remarks, .halfDay, .day,
  ]

  func entry(for field: Field, _ context: Context) -> FormEntry {
    let rules =
      trainingClass.map(township.rules) ?? township.attendance ?? AttendanceRules()
    return switch field {
    case .leaveShare: .text(RulesMessage.leaveShare, rules.leaveShare?.description)
    case .absentDays: .text(RulesMessage.absentDays, rules.absentDays?.written)
    case .leaveDays: .text(RulesMessage.leaveDays, rules.leaveDays?.written)
    case .leaveDaysOfLongClass:
      .text(RulesMessage.leaveDaysOfLongClass, rules.leaveDaysOfLongClass?.written)
    case .shortClassDays: .text(RulesMessage.shortClassDays, String(rules.shortClassDays))
    case .lateIsAbsentAfter:
      .text(RulesMessage.lateIsAbsentAfter, rules.lateIsAbsentAfter.map(String.init))
    case .unpunctualTimes:
      .text(RulesMessage.unpunctualTimes, rules.unpunctualTimes.map(String.init))
    case .missedShare: .text(RulesMessage.missedShare, rules.missedShare?.description)
    case .asksForReturn:
      .choice(RulesMessage.asksForReturn, rules.asksForReturn ? Answer.yes : .no, \.message)
    case .passMark: .text(RulesMessage.passMark, rules.passMark.written)
    case .dutyDays: .text(RulesMessage.dutyDays, township.duty?.days?.written)
    case .dutyHours: .text(RulesMessage.dutyHours, township.duty?.hours?.written)
    case .dutySessions: .text(RulesMessage.dutySessions, township.duty?.sessions.map(String.init))
    case .bell: .choice(RulesMessage.bell, township.ringsBell ? Answer.yes : .no, \.message)
    case .remarks:
      .text(
        RulesMessage.remarks, township.remarks?.joined(separator: context.text(Message.comma)))
    case .halfDay: .text(RulesMessage.halfDay, township.hours.halfDay.written)
    case .day: .text(RulesMessage.day, township.hours.day.written)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    let message: RulesMessage =
      switch field {
      case .leaveShare: .leaveShareHint
      case .absentDays: .absentDaysHint
      case .leaveDays: .leaveDaysHint
      case .leaveDaysOfLongClass: .leaveDaysOfLongClassHint
      case .shortClassDays: .shortClassDaysHint
      case .lateIsAbsentAfter: .lateIsAbsentAfterHint
      case .unpunctualTimes: .unpunctualTimesHint
      case .missedShare: .missedShareHint
      case .asksForReturn: .asksForReturnHint
      case .passMark: .passMarkHint
      case .dutyDays: .dutyDaysHint
      case .dutyHours: .dutyHoursHint
      case .dutySessions: .dutySessionsHint
      case .bell: .bellHint
      case .remarks: .remarksHint
      case .halfDay: .halfDayHint
      case .day: .dayHint
      }
    return context.text(message)
  }

  /// Whose rules these are.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    guard trainingClass != nil else { return context.text(RulesMessage.ofTownship) }
    var values = values
    let rules = rules(&values)
    guard values.errors.isEmpty else { return nil }
    return context.text(own(rules) == nil ? RulesMessage.asTownship : .ofItsOwn)
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let rules = rules(&values)
    if let trainingClass {
      try values.check()
      var changed = trainingClass
      changed.rules = own(rules)
      return .trainingClass(changed, was: trainingClass)
    }
    let remarks = values.value(.remarks) { text throws(InputError) in
      try Fields.words(text, most: Township.mostRemarks)
    }
    let duty = duty(&values)
    let halfDay = values.value(.halfDay, Fields.hours)
    let day = values.value(.day, Fields.hours)
    try values.check()
    let usual = HourRules()
    var changed = township
    // What is as preset is not written down: a preset that is mended later holds then.
    changed.attendance = rules == AttendanceRules() ? nil : rules
    changed.duty = duty.isBlank ? nil : duty
    changed.bell = values.text(.bell) == Answer.no.rawValue ? false : nil
    changed.remarks = remarks ?? nil
    changed.hours = HourRules(
      halfDay: (halfDay ?? nil) ?? usual.halfDay, day: (day ?? nil) ?? usual.day)
    return .township(changed, was: township)
  }

  /// The rules where they are other than those for all classes.
  private func own(_ rules: AttendanceRules) -> AttendanceRules? {
    rules == township.attendance ?? AttendanceRules() ? nil : rules
  }

  private func rules(_ values: inout FormValues<Field>) -> AttendanceRules {
    var rules = AttendanceRules()
    rules.leaveShare = values.value(.leaveShare, Fields.share) ?? nil
    rules.absentDays = Self.days(.absentDays, from: 0.5, &values)
    rules.leaveDays = Self.days(.leaveDays, from: 0, &values)
    rules.leaveDaysOfLongClass = Self.days(.leaveDaysOfLongClass, from: 0, &values)
    rules.shortClassDays =
      Self.number(.shortClassDays, in: 1...366, &values) ?? AttendanceRules().shortClassDays
    rules.lateIsAbsentAfter = Self.number(.lateIsAbsentAfter, in: 1...1440, &values)
    rules.unpunctualTimes = Self.number(.unpunctualTimes, in: 0...1000, &values)
    rules.missedShare = values.value(.missedShare, Fields.share) ?? nil
    rules.asksForReturn = values.text(.asksForReturn) != Answer.no.rawValue
    rules.passMark =
      values.value(.passMark) { text throws(InputError) in
        try Fields.mark(text, upTo: 100)
      }.flatMap(\.self) ?? AttendanceRules().passMark
    return rules
  }

  private func duty(_ values: inout FormValues<Field>) -> TrainingDuty {
    func amount(_ field: Field, in range: ClosedRange<Double>) -> Double? {
      values.value(field) { text throws(InputError) in
        try Fields.amount(text, in: range)
      } ?? nil
    }
    return TrainingDuty(
      days: amount(.dutyDays, in: TrainingDuty.possibleDays),
      hours: amount(.dutyHours, in: TrainingDuty.possibleHours),
      sessions: Self.number(.dutySessions, in: TrainingDuty.possibleSessions, &values))
  }

  private static func days(
    _ field: Field, from least: Double, _ values: inout FormValues<Field>
  ) -> Double? {
    values.value(field) { text throws(InputError) in
      try Fields.dayCount(text, from: least)
    } ?? nil
  }

  private static func number(
    _ field: Field, in range: ClosedRange<Int>, _ values: inout FormValues<Field>
  ) -> Int? {
    values.value(field) { text throws(InputError) in try Fields.number(text, in: range) } ?? nil
  }
}

extension RulesDraft {
  /// Whether something is asked for.
  fileprivate enum Answer: String, CaseIterable {
    case yes, no

    var message: RulesMessage { self == .yes ? .yes : .no }
  }
}
