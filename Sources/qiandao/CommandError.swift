import Glibc
import Model
import Store
import Terminal

/// Why a command refuses.
indirect enum CommandError: Explained {
  /// An option or argument holds what may not stand there.
  case option(String, InputError)
  /// A file is no roster.
  case file(String, any Explained)
  /// A file is not there.
  case noFile(String)
  /// No row of a file was taken.
  case nothingTaken(String, Int)
  /// Somebody else marked her at the same time; what they put there.
  case markedMeanwhile(String, String)
  /// The record of the session is final, and nobody said why it is to be changed.
  case final
  /// Files could not be read, so what is shown lacks them.
  case incomplete(Int, Problem)
  /// Which session is meant cannot be told, since a file could not be read.
  case uncertain(Problem)
  /// Something was not found, and there are files that could not be read.
  case notFound(LookupError, CommandError)
  /// The check found what is still to be mended.
  case unsound(Int)
  /// A backup lies on the disk of the data folder.
  case sameDisk
  /// Files could not be read, so a backup lacks them.
  case gapsInBackup(String, Int, Problem)
  /// Files that are kept with visits, with these sizes in bytes, are too many for a backup of a data folder.
  case attachmentsLeftOut([Int], folder: String)
  /// A backup that nobody asked for was not made.
  case noAutomaticBackup(any Explained)
  /// A backup could not be noted in the log.
  case backupNotLogged(FileError)
  /// No passphrase was typed.
  case noPassphrase
  /// A passphrase has more bytes than so many.
  case longPassphrase(Int)
  /// A new passphrase was typed in two ways.
  case passphrasesDiffer
  /// What was to be done is done, but the answer could not be printed.
  case savedUnprinted
  /// The sample township is not installed.
  case noSample
  /// The screens cannot be shown on this terminal.
  case noScreen(TerminalError)
  /// Anything else.
  case other(String)

  /// Any error as one that explains itself.
  static func explained(_ error: any Error) -> any Explained {
    error as? any Explained ?? CommandError.other("\(error)")
  }

  func explanation(in language: Language) -> String {
    switch self {
    case .option(let name, let error):
      "\(name): \(error.explanation(in: language))"
    case .file(let path, let error):
      "\(path): \(error.explanation(in: language))"
    case .noFile(let path):
      Message.noFile(language, ["path": path])
    case .nothingTaken(let path, let count):
      Message.nothingTaken(language, ["path": path, "count": String(count)])
    case .markedMeanwhile(let name, let status):
      Message.markedMeanwhile(language, ["name": name, "status": status])
    case .final:
      Message.final(language)
    case .incomplete(let count, let first):
      Message.incomplete(
        language, ["count": String(count), "first": first.explanation(in: language)])
    case .uncertain(let first):
      Message.uncertain(language, ["first": first.explanation(in: language)])
    case .notFound(let error, let incomplete):
      Message.notFound(
        language,
        [
          "error": error.explanation(in: language),
          "incomplete": incomplete.explanation(in: language),
        ])
    case .unsound(let count):
      Message.unsound(language, ["count": String(count)])
    case .sameDisk:
      Message.sameDisk(language)
    case .gapsInBackup(let path, let count, let first):
      Message.gapsInBackup(
        language,
        [
          "path": path, "count": String(count), "first": first.explanation(in: language),
        ])
    case .attachmentsLeftOut(let sizes, let folder):
      Message.attachmentsLeftOut(
        language,
        [
          "count": String(sizes.count), "size": String((sizes.reduce(0, +) + (1 << 20) - 1) >> 20),
          "folder": "\(folder)/\(SiteVisit.folder)",
        ])
    case .noAutomaticBackup(let error):
      Message.noAutomaticBackup(language, ["why": error.explanation(in: language)])
    case .backupNotLogged(let error):
      Message.backupNotLogged(language, ["why": error.explanation(in: language)])
    case .noPassphrase:
      Message.noPassphrase(language)
    case .longPassphrase(let count):
      Message.longPassphrase(language, ["count": String(count)])
    case .passphrasesDiffer:
      Message.passphrasesDiffer(language)
    case .savedUnprinted:
      Message.savedUnprinted(language)
    case .noSample:
      Message.noSample(language)
    case .noScreen(.notATerminal):
      Message.notATerminal(language)
    case .noScreen(.unknownTerminal(let name)):
      Message.unknownTerminal(language, ["name": name])
    case .noScreen(.refused(let code)):
      Message.terminalRefused(language, ["why": String(cString: strerror(code))])
    case .other(let text):
      text
    }
  }
}

/// What `read` makes of the value of an option or argument, which an error is to name.
func reading<T>(
  _ name: String, _ read: () throws(InputError) -> T
) throws(CommandError) -> T {
  do throws(InputError) {
    return try read()
  } catch {
    throw .option(name, error)
  }
}
