import ArgumentParser
import Exchange
import Model
import Store

struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: HelpText.restore(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.restoreFile(.current))) var file: String
  @Flag(help: .init(HelpText.dryRun(.current))) var dryRun = false

  func run() throws {
    if program.place.isReadOnly, !dryRun { throw StoreError.readOnly }
    let backup = try read()
    let files: any FileSystem =
      program.place.isReadOnly ? POSIXFileSystem().readOnly : POSIXFileSystem()
    // What it goes into need not be there or whole, so the folder is not opened.
    try program.place.withPath { path in
      let restore = try naming { try Restore(backup, into: path, files: files) }
      let expected = try restore.difference()
      try Output.write(lines(backup, expected, into: path))
      guard !dryRun else {
        return try Output.write(steps(expected, of: restore))
      }
      let isWorthIt = try restore.hasRecords && !expected.isEmpty
      let saved =
        isWorthIt
        ? AutomaticBackup(folder: path).makeOrWarn(.beforeRestore) : nil
      let (difference, kept) = try restore.perform(stamp: BackupName.stamp(Live.now()))
      try Output.write(closing(difference, kept: kept, saved: saved))
    }
  }

  private func read() throws -> Backup {
    let files = POSIXFileSystem(followingLinks: true)
    guard let bytes = try files.read(file) else { throw CommandError.noFile(file) }
    let packing =
      Encryption.isLocked(bytes) ? Packing.locked(with: try Passphrase.asked()) : .archive
    return try naming { try Backup(verifying: packing.unpack(bytes)) }
  }

  /// Does something with the backup; what is wrong with it is said with the name of its file.
  private func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as BackupError {
      if case .foreign = error { throw error }
      if case .noDigest = error { throw error }
      throw CommandError.file(file, error)
    } catch let error as ArchiveError {
      if case .noLibrary = error { throw error }
      throw CommandError.file(file, error)
    } catch let error as EncryptionError {
      throw CommandError.file(file, error)
    }
  }

  private func lines(
    _ backup: Backup, _ difference: Restore.Difference, into path: String
  ) -> [String] {
    let language = Language.current
    let manifest = backup.manifest
    var lines = [
      Message.backupOf(
        language,
        [
          "name": manifest.organization, "day": manifest.made.day.description,
          "time": manifest.made.time.description, "maker": manifest.maker,
        ]),
      backup.contents.words(in: language),
      Message.againstFolder(
        language,
        [
          "path": path, "added": String(difference.added.count),
          "changed": String(difference.changed.count),
          "removed": String(difference.removed.count), "same": String(difference.same),
        ]),
    ]
    if !manifest.unread.isEmpty {
      let names = manifest.unread.joined(separator: ", ")
      lines.append(Message.notInBackup(language, ["names": names]))
    }
    return lines
  }

  /// A line for each file that it adds, changes or removes.
  private func steps(_ difference: Restore.Difference, of restore: Restore) -> [String] {
    let rows =
      difference.added.map { ("+", $0) } + difference.changed.map { ("~", $0) }
      + difference.removed.map { ("-", $0) }
    return rows.map { sign, path in
      "  \(sign) "
        + [path, restore.title(of: path)].compactMap { $0 }.joined(separator: "  ")
    }
  }

  private func closing(
    _ difference: Restore.Difference, kept: String?, saved: String?
  ) -> [String] {
    let language = Language.current
    guard !difference.isEmpty else { return [Message.nothingToRestore(language)] }
    return [Message.restored(language)]
      + [
        kept.map { Message.keptIn(language, ["path": $0]) },
        saved.map { Message.wayBack(language, ["path": $0]) },
      ].compactMap { $0 }
  }
}
