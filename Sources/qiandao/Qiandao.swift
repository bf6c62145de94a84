import ArgumentParser
import Model
import Store

/// The program: without a subcommand, the screens.
struct Qiandao: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "qiandao",
      abstract: HelpText.program(.current),
      version: "0.1.0",
      subcommands: [
        RollCommand.self, InitCommand.self, AddCommand.self, TraineesCommand.self,
        TraineeCommand.self, ClassesCommand.self, ClassCommand.self, EnrollCommand.self,
        SessionsCommand.self, MarkCommand.self, MarksCommand.self,
        SheetCommand.self, VisitsCommand.self, VisitCommand.self, ImportCommand.self,
        CheckCommand.self,
      ])
  }

  @Option(help: .init(HelpText.data(.current), valueName: "dir"))
  var data: String?

  @Option(help: .init(HelpText.lang(.current), valueName: "en|zh-Hans|zh-Hant"))
  var lang: Language?

  @Flag(help: .init(HelpText.demo(.current)))
  var demo = false

  func run() throws {
    try withFolder { try Launch.open($0) }
  }

  /// Where the data folder is.
  var location: String {
    DataFolder.location(option: data, environment: Live.environment)
  }

  /// Opens the data folder, or a throw-away copy of the sample township.
  func withFolder(_ body: (Records) throws -> Void) throws {
    guard demo else { return try body(Records(try open(location))) }
    let copy = try Demo.copy()
    defer { copy.remove() }
    try body(Records(try open(copy.path)))
  }

  private func open(_ path: String) throws -> DataFolder {
    try DataFolder(opening: path, editor: .init(name: Live.userName, now: Live.now))
  }
}

/// A command that works on the data folder.
protocol FolderCommand: ParsableCommand {
  /// The program, with the options that every command has.
  var program: Qiandao { get }
  /// Whether it is done even if there are files that could not be read, as a roll call must go on.
  static var toleratesGaps: Bool { get }
  /// Does its work.
  func run(on records: Records) throws
}

extension FolderCommand {
  static var toleratesGaps: Bool { false }

  mutating func run() throws {
    try program.withFolder { records in
      try run(on: records)
      guard let incomplete = records.incomplete else { return }
      guard Self.toleratesGaps else { throw incomplete }
      Output.warn(incomplete)
    }
  }
}

extension Language: ExpressibleByArgument {}
