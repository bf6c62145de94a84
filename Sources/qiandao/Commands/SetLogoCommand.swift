import ArgumentParser
import Model
import Store

struct SetLogoCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "logo", abstract: LetterheadText.setLogo(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(LetterheadText.logoFile(.current), valueName: "file.png"))
  var file: String?
  @Flag(help: .init(LetterheadText.removeLogo(.current))) var remove = false

  func validate() throws {
    guard (file == nil) == remove else {
      throw ValidationError(LetterheadText.fileOrRemove(.current))
    }
  }

  func run(on records: Records) throws {
    let letterhead = try records.folder.loadLetterhead()
    guard let file else {
      _ = try records.folder.save(letterhead, replacing: letterhead, logo: .remove)
      return try Output.write(LetterheadText.logoRemoved(.current))
    }
    let logo = try InputFile.logo(at: file)
    _ = try records.folder.save(letterhead, replacing: letterhead, logo: .put(logo))
    try Output.write(LetterheadText.logoSet(.current, ["size": logo.size]))
  }
}
