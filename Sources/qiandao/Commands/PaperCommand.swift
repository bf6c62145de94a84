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
    guard year == nil || kind == .outreachLog && (1...9999).contains(year ?? 1) else {
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
    let day = try date.map { text in
      try reading("--date") { () throws(InputError) in try Fields.day(text) }
    }
    if kind == .outreachLog { return .outreachLog(year) }
    if kind == .visitReport {
      return .visitReport(try SiteVisit.find(`class` ?? "", in: records.visits()).id)
    }
    guard let text = `class` else { return .roster(try unit.map { try records.unit($0).id }) }
    let trainingClass = try records.trainingClass(text)
    let id = trainingClass.id
    switch kind {
    case .roster: return .classRoster(id)
    case .posting: return .posting(try day ?? latestDay(of: trainingClass, in: records), of: id)
    case .exceptions: return .exceptions(id)
    case .badges: return .badges(id)
    case .tableCards: return .tableCards(id)
    case .envelope: return .envelope(id)
    case .visitReport, .outreachLog: return .outreachLog(year)
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
