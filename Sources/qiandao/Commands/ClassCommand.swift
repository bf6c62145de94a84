import ArgumentParser
import Model

struct ClassCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: HelpText.showClass(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Option(help: .init(HelpText.sort(.current), valueName: "seat|pinyin|strokes|unit|number"))
  var sort: ClassOrder = .seat
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let meetings = records.meetings(of: trainingClass)
    let roster = records.roster()
    let places = trainingClass.places(by: sort.order, in: roster, strokes: Live.strokes)
    guard !json else {
      let rules = records.folder.township.hours
      let trainees = places.map { place in
        JSON.members([
          "trainee": .text(place.trainee), "seat": .count(place.seat),
          "name": .text(roster[place.trainee]?.name),
        ])
      }
      try records.folder.log(.export(of: trainingClass.id.description, to: "stdout"))
      return try Output.write(
        trainingClass.json(sessions: meetings.count).adding([
          "trainees": .array(trainees), "schedule": .array(meetings.map { $0.json(rules) }),
        ]))
    }
    try Output.write(
      facts(trainingClass).lines + [""] + SessionTable.lines(meetings) + [""]
        + enrolment(of: trainingClass, places, roster))
  }

  private func facts(_ trainingClass: TrainingClass) -> FactList {
    FactList([
      Term.trainingClass(.current): trainingClass.title(in: .current),
      Term.start(.current): trainingClass.start.description,
      Term.end(.current): trainingClass.end.description,
      Term.place(.current): trainingClass.place, Term.host(.current): trainingClass.host,
      Term.trainee(.current): String(trainingClass.places.count),
      "ID": trainingClass.id.description,
    ])
  }

  private func enrolment(
    of trainingClass: TrainingClass, _ places: [Enrolment], _ roster: Roster
  ) -> [String] {
    let rows = places.map { place in
      [
        String(place.seat), roster[place.trainee]?.name ?? "",
        roster.unitName(of: place.trainee, in: trainingClass), place.trainee.description,
      ]
    }
    let headings: [Term] = [.seat, .name, .unit]
    return TextTable(headings.map { $0(.current) } + ["ID"], rows).lines
  }
}

/// The orders in which those enrolled in a class are listed.
enum ClassOrder: String, ExpressibleByArgument, CaseIterable {
  case seat, pinyin, strokes, unit, number

  /// The order of the roster; nil for that by seat.
  var order: RosterOrder? { RosterOrder(rawValue: rawValue) }
}
