import ArgumentParser
import Model

struct ClassesCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "classes", abstract: HelpText.classes(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let classes = records.classes().map {
      (trainingClass: $0, sessions: records.folder.sessionIDs(of: $0.id).count)
    }
    guard !json else {
      return try Output.write(
        .array(classes.map { $0.trainingClass.json(sessions: $0.sessions) }))
    }
    let language = Language.current
    let rows = classes.map { trainingClass, sessions in
      [
        trainingClass.title(in: language), trainingClass.start.description,
        trainingClass.end.description, trainingClass.place ?? "",
        String(trainingClass.places.count), String(sessions), trainingClass.id.description,
      ]
    }
    let headings: [Term] = [.trainingClass, .start, .end, .place, .trainee, .session]
    try Output.write(TextTable(headings.map { $0(language) } + ["ID"], rows).lines)
  }
}
