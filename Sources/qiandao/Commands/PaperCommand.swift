import ArgumentParser
import Model

struct PaperCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "paper", abstract: PaperCommandText.paper(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(PaperCommandText.kind(.current))) var kind: PaperKind
  @Argument(help: .init(PaperCommandText.trainingClass(.current))) var `class`: String?
  @Option(help: .init(PaperCommandText.unit(.current))) var unit: String?
  @Option(help: .init(PaperCommandText.year(.current))) var year: Int?
  @Option(help: .init(PaperCommandText.date(.current), valueName: "day")) var date: String?
  @OptionGroup var paper: PaperArguments

  func validate() throws {
    guard [.roster, .outreachLog].contains(kind) || `class` != nil else {
      throw ValidationError(PaperCommandText.needsClass(.current))
    }
    guard unit == nil || (kind == .roster && `class` == nil) else {
      throw ValidationError(PaperCommandText.unitIsForRoster(.current))
    }
    guard year == nil || kind == .outreachLog && (1900...2199).contains(year ?? 2000) else {
      throw ValidationError(PaperCommandText.yearIsForLog(.current))
    }
    guard kind != .outreachLog || `class` == nil else {
      throw ValidationError(PaperCommandText.logIsOfAll(.current))
    }
    guard date == nil || kind == .posting else {
      throw ValidationError(PaperCommandText.dateIsForPosting(.current))
    }
  }

  func run(on records: Records) throws {
    try paper.deliver(try subject(in: records), from: records.folder)
  }

  private func subject(in records: Records) throws -> PaperOrder.Subject {
    switch (kind, `class`) {
    case (.outreachLog, _): .outreachLog(year)
    case (.visitReport, let text):
      .visitReport(try SiteVisit.find(text ?? "", in: records.visits()).id)
    case (.minutes, let text):
      .minutes(try MonthlyMeeting.find(text ?? "", in: records.monthlyMeetings()).id)
    case (.evaluation, let text):
      .evaluation(
        try EvaluationSubject.find(text ?? "", in: records.classes(), records.visits()))
    case (.roster, nil): .roster(try unit.map { try records.unit($0).id })
    case (_, let text): try subject(of: try records.trainingClass(text ?? ""), in: records)
    }
  }

  private func subject(
    of trainingClass: TrainingClass, in records: Records
  ) throws -> PaperOrder.Subject {
    let day = try date.map { text in
      try reading("--date") { () throws(InputError) in try Fields.day(text) }
    }
    let id = trainingClass.id
    return switch kind {
    case .roster, .visitReport, .outreachLog, .minutes, .evaluation: .classRoster(id)
    case .posting: .posting(try day ?? latestDay(of: trainingClass, in: records), of: id)
    case .exceptions: .exceptions(id)
    case .badges: .badges(id)
    case .tableCards: .tableCards(id)
    case .envelope: .envelope(id)
    }
  }

  /// The latest day on which a session was held.
  private func latestDay(of trainingClass: TrainingClass, in records: Records) throws -> Day {
    let days = AttendancePosting.days(of: records.meetings(of: trainingClass), at: Live.now())
    guard let day = days.first else { throw PaperRefusal.notBegun(trainingClass.name) }
    return day
  }
}

extension PaperKind: ExpressibleByArgument {}
