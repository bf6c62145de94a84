import ArgumentParser
import Model
import Store

struct MarkCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "mark", abstract: HelpText.mark(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.sessionArgument(.current))) var session: String
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Argument(help: .init(HelpText.statusArgument(.current))) var status: String
  @Option(parsing: .unconditional, help: .init(HelpText.minutes(.current))) var minutes: String?
  @Option(parsing: .unconditional, help: .init(HelpText.note(.current))) var note: String?
  @Option(parsing: .unconditional, help: .init(HelpText.why(.current))) var why: String?

  func run(on records: Records) throws {
    let status = try reading("STATUS") { () throws(InputError) in try Self.status(self.status) }
    let meeting = try records.meeting(session)
    let before = meeting.session
    let roster = records.roster()
    let trainee = try roster.trainee(who, enrolledIn: meeting.trainingClass)
    let minutes = try reading("--minutes") { () throws(InputError) in
      try self.minutes.map { typed throws(InputError) in
        try Fields.number(Fields.required(typed), in: before.possibleMinutes)
      } ?? nil
    }
    let why = try self.why.map { typed in
      try reading("--why") { () throws(InputError) in try Fields.required(typed) }
    }
    if before.closed != nil, why == nil { throw CommandError.final }
    let after = try before.correcting { session throws(MarkingError) in
      try session.marking(trainee.id, as: status, minutes: minutes, note: note, at: Live.now())
    }
    let saved = try save(after, replacing: before, why: why, trainee, records)
    // With `now` and with namesakes, she has to see who was marked and where.
    try Output.write(
      [
        trainee.name, roster.unitName(of: trainee, on: saved.date),
        saved.marks[trainee.id].words(in: .current), meeting.trainingClass.title(in: .current),
        "\(saved.date) \(saved.span)",
      ].filter { !$0.isEmpty }.joined(separator: "  "))
  }

  private func save(
    _ after: Session, replacing before: Session, why: String?, _ trainee: Trainee,
    _ records: Records
  ) throws -> Session {
    do {
      return try records.folder.save(after, replacing: before, why: why)
    } catch StoreError.conflict {
      let sessions = records.folder.loadSessions(of: before.trainingClass).records
      guard let onDisk = sessions.first(where: { $0.id == before.id }) else {
        throw StoreError.gone(before.path)
      }
      let mark = onDisk.marks[trainee.id]
      // Two people at two computers who mark the same thing agree.
      if mark.saysTheSame(as: after.marks[trainee.id]) { return onDisk }
      throw CommandError.markedMeanwhile(trainee.name, mark.words(in: .current))
    }
  }

  /// The status that a word stands for; nil for `clear`.
  private static func status(_ word: String) throws(InputError) -> AttendanceStatus? {
    if word == "clear" { return nil }
    guard let status = AttendanceStatus(rawValue: word) else {
      throw .noneOf(word, AttendanceStatus.allCases.map(\.rawValue) + ["clear"])
    }
    return status
  }
}
