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
        RollCommand.self, InitCommand.self, AddCommand.self, RemoveCommand.self,
        TraineesCommand.self,
        TraineeCommand.self, MoveCommand.self, RetireCommand.self, MergeCommand.self,
        UnitsCommand.self,
        ClassesCommand.self, ClassCommand.self, EnrollCommand.self, SessionsCommand.self,
        MarkCommand.self, MarksCommand.self, ScoreCommand.self, ResultsCommand.self,
        SheetCommand.self, PaperCommand.self, DossierCommand.self, VisitsCommand.self,
        VisitCommand.self, MeetingsCommand.self, MeetingCommand.self, EvaluationCommand.self,
        GroupsCommand.self,
        GroupCommand.self, LetterCommand.self, LetterheadCommand.self, WordingCommand.self,
        SetCommand.self,
        ImportCommand.self, ExportCommand.self, CheckCommand.self,
        LogCommand.self, BackupCommand.self, RestoreCommand.self, PrintersCommand.self,
      ])
  }

  @Option(help: .init(HelpText.data(.current), valueName: "dir"))
  var data: String?

  @Option(help: .init(HelpText.lang(.current), valueName: "en|zh-Hans|zh-Hant"))
  var lang: Language?

  @Flag(help: .init(HelpText.demo(.current)))
  var demo = false

  @Flag(help: .init(HelpText.readOnly(.current)))
  var readOnly = false

  /// Where the program works.
  var place: Place { Place(data: data, isDemo: demo, isReadOnly: readOnly) }

  func run() throws {
    try place.withFolder { try Launch.open($0) }
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
    try program.place.withFolder { records in
      do {
        try run(on: records)
      } catch let error as LookupError {
        // What is looked for may be in a file that cannot be read.
        throw records.incomplete.map { CommandError.notFound(error, $0) } ?? error
      } catch let error as FileError where error.operation == .print {
        // Whoever takes that for a failure would do the same again.
        throw records.folder.hasOwnChanges ? CommandError.savedUnprinted : error
      }
      guard let incomplete = records.incomplete else { return }
      guard Self.toleratesGaps else { throw incomplete }
      Output.warn(incomplete)
    }
  }
}

extension Language: ExpressibleByArgument {}
