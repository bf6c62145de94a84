import ArgumentParser
import Model
import Store

struct SetLetterheadCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "letterhead", abstract: LetterheadText.setLetterhead(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(LetterheadText.name(.current))) var name: String?
  @Option(help: .init(LetterheadText.footer(.current))) var footer: String?
  @Flag(inversion: .prefixedNo, help: .init(LetterheadText.seal(.current))) var seal: Bool?

  func validate() throws {
    guard name != nil || footer != nil || seal != nil else {
      throw ValidationError(LetterheadText.nothingToSet(.current))
    }
  }

  func run(on records: Records) throws {
    let was = try records.folder.loadLetterhead()
    var changed = was
    if let name { changed.name = Fields.text(name) }
    if let footer {
      changed.footer = Fields.text(footer)
      guard changed.footer?.count ?? 0 <= Letterhead.mostInFooter else {
        throw CommandError.option("--footer", .tooLong(most: Letterhead.mostInFooter))
      }
    }
    if let seal { changed.leavesSealSpace = seal ? nil : false }
    _ = try records.folder.save(changed, replacing: was)
    try Output.write(LetterheadText.letterheadSet(.current))
  }
}
