import ArgumentParser
import Model

struct VisitCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "visit", abstract: HelpText.visit(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.visitArgument(.current))) var visit: String
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let visit = try SiteVisit.find(self.visit, in: records.visits())
    guard !json else {
      try records.folder.log(.export(of: visit.id.description, to: "stdout"))
      return try Output.write(visit.json(on: Live.now().day))
    }
    let language = Language.current
    let roster = records.roster()
    let facts = FactList([
      Term.kind(language): visit.kind.term(language), Term.visitedUnit(language): visit.host,
      Term.hostPeople(language): visit.hostPeople,
      Term.date(language): [visit.date, visit.end].compactMap { $0?.description }
        .joined(separator: "–"),
      Term.purpose(language): visit.purpose, Term.leader(language): visit.leader,
      Term.transport(language): visit.transport, Term.cost(language): visit.cost?.written,
      Term.findings(language): visit.findings,
      Term.participants(language): visit.participants
        .map { roster[$0]?.name ?? $0.description }.joined(separator: " "),
      Term.hours(language): visit.hours?.written,
      "ID": visit.id.description,
    ])
    try Output.write(
      facts.lines + stops(of: visit) + visit.gaps.flatMap(lines) + reflections(on: visit, roster))
  }

  private func stops(of visit: SiteVisit) -> [String] {
    let rows = (visit.stops ?? []).map { stop in
      [
        (stop.date ?? visit.date).description,
        [stop.arrival, stop.departure].compactMap { $0?.description }.joined(separator: "–"),
        stop.place, stop.heard ?? "", stop.seen ?? "", stop.inspected ?? "",
      ]
    }
    let headings: [Term] = [.date, .time, .stop, .heard, .seen, .inspected]
    return rows.isEmpty ? [] : [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }

  private func reflections(on visit: SiteVisit, _ roster: Roster) -> [String] {
    let rows = visit.writers.compactMap { trainee in
      visit.reflections?[trainee].map { reflection in
        [
          reflection.date.description, roster[trainee]?.name ?? trainee.description,
          reflection.words(in: visit),
        ]
      }
    }
    let headings: [Term] = [.date, .name, .reflection]
    return rows.isEmpty ? [] : [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }

  private func lines(_ gap: Gap) -> [String] {
    let changed = gap.closing.map { "  \(Term.whatChanged(.current))  \($0.date) \($0.change)" }
    return ["", "\(Term.gap(.current))  \(gap.text)"]
      + ActionTable.lines(gap.actions, of: .action) + [changed].compactMap(\.self)
  }
}
