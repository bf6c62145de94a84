import ArgumentParser
import Model
import Store

struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: HelpText.backup(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.backupFile(.current))) var file: String
  @Flag(help: .init(HelpText.passphrase(.current))) var passphrase = false
  @Flag(help: .init(HelpText.elsewhere(.current))) var elsewhere = false

  func run() throws {
    // What it is made of need not be whole, so the folder is not opened.
    try program.place.withPath { path in
      let passphrase = try self.passphrase ? Passphrase.chosen() : nil
      let result = try HandBackup(
        folder: path, passphrase: passphrase, isCarriedOff: elsewhere,
        isReadOnly: program.place.isReadOnly
      ).make(at: file)
      try Output.write(lines(result))
      result.complaints.forEach { Output.warn($0) }
      if !result.isOutside { Output.warn(CommandError.sameDisk) }
      if let first = result.missing.first {
        throw CommandError.gapsInBackup(result.path, result.missing.count, first)
      }
    }
  }

  private func lines(_ result: HandBackup.Result) -> [String] {
    let language = Language.current
    var lines = [
      Message.backedUp(
        language, ["path": result.path, "size": String(result.size)]
      ),
      result.contents.words(in: language),
    ]
    if !result.strays.isEmpty {
      let names = result.strays.joined(separator: ", ")
      lines.append(Message.leftOut(language, ["names": names]))
    }
    return lines
  }
}

extension FolderContents {
  /// How much of what there is.
  func words(in language: Language) -> String {
    Message.contents(
      language,
      [
        "trainees": String(trainees), "classes": String(classes), "sessions": String(sessions),
        "visits": String(visits),
      ])
  }
}
