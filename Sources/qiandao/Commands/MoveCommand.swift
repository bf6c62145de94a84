import ArgumentParser
import Model
import Store

struct MoveCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "move", abstract: PeopleText.move(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Option(help: .init(PeopleText.moveUnit(.current))) var unit: String
  @Option(help: .init(PeopleText.movePost(.current))) var post: String?
  @Option(help: .init(PeopleText.moveOn(.current), valueName: "day")) var on: String?

  func run(on records: Records) throws {
    let name = try reading("--unit") { () throws(InputError) in try Fields.name(unit) }
    let day = try self.on.map { typed in
      try reading("--on") { () throws(InputError) in try Fields.day(typed) }
    }
    let roster = records.roster()
    let was = try roster.trainee(who)
    let known = roster.unit(idOrName: name)
    if known == nil {
      // It may be the unit whose file cannot be read.
      try records.refuseIncomplete()
    }
    let target = known ?? WorkUnit(id: Live.newID(), name: name, kind: .init(name: name))
    let now = try reading("--on") { () throws(InputError) in
      try was.moving(
        to: target.id, post: post.map(Fields.text) ?? was.post, on: day ?? Live.now().day,
        id: Live.idSeed().id(letter: Posting.letter))
    }
    try records.folder.save(
      (known == nil ? [Write(target, replacing: nil)] : []) + [Write(now, replacing: was)])
    let places = [(roster.unitName(of: was), was.post), (target.name, now.post)].map { unit, post in
      let words = [unit, post ?? ""].filter { !$0.isEmpty }
      return words.isEmpty ? "–" : words.joined(separator: " ")
    }
    try Output.write(
      PeopleText.moved(
        .current,
        [
          "name": now.name, "from": places[0], "to": places[1],
          "day": now.postSince?.description ?? "",
        ]))
  }
}
