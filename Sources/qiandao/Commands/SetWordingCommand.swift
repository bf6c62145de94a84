import ArgumentParser
import Model
import Store

struct SetWordingCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wording", abstract: LetterheadText.setWording(.current),
      discussion: LetterheadText.wordingDiscussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(LetterheadText.kindArgument(.current))) var kind: LetterKind
  @Argument(help: .init(LetterheadText.wordingFile(.current), valueName: "file.txt"))
  var file: String?
  @Flag(help: .init(LetterheadText.preset(.current))) var preset = false

  func validate() throws {
    guard (file == nil) == preset else {
      throw ValidationError(LetterheadText.fileOrPreset(.current))
    }
  }

  func run(on records: Records) throws {
    let language = Language.current
    let wording = try file.map { Wording(lines: try InputFile.text(at: $0)) }
    let was = try records.folder.loadLetterhead()
    let changed: Letterhead
    do throws(WordingError) {
      changed = try was.setting(wording, of: kind, in: language)
    } catch {
      throw file.map { CommandError.file($0, error) } ?? error
    }
    let saved = try records.folder.save(changed, replacing: was)
    let message: LetterheadText =
      saved.ownWording(of: kind, in: language) == nil ? .wordingPreset : .wordingSet
    try Output.write(
      message(language, ["letter": kind.phrase(language), "language": language.name]))
  }
}
