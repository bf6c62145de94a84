import ArgumentParser

/// Shows what the program promises about what is kept: each subcommand prints a table, and ends
/// with 1 where anything was lost, or not told.
@main
struct Reliability: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reliability", abstract: "Shows that nothing is lost.",
    subcommands: [
      CrashesCommand.self, InjectionCommand.self, YearCommand.self, WritersCommand.self,
      WriterCommand.self, HolderCommand.self,
    ])
}
