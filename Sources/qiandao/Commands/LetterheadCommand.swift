import ArgumentParser
import Model

struct LetterheadCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "letterhead", abstract: LetterheadText.letterhead(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let letterhead = try records.folder.loadLetterhead()
    let logo = try records.folder.loadLogo()
    let name = letterhead.name ?? records.folder.township.name
    guard !json else {
      return try Output.write(
        .members([
          "name": .text(name), "footer": .text(letterhead.footer),
          "seal": .bool(letterhead.hasSealSpace),
          "logo": logo.map { logo in
            .members([
              "path": .string(RecordPath.logo), "width": .count(logo.width),
              "height": .count(logo.height), "bytes": .count(logo.bytes.count),
            ])
          },
        ]))
    }
    let none = LetterheadText.none(.current)
    let seal: LetterheadText = letterhead.hasSealSpace ? .yes : .no
    try Output.write(
      FactList([
        LetterheadText.organization(.current): name,
        LetterheadText.foot(.current): letterhead.footer ?? none,
        LetterheadText.sealSpace(.current): seal(.current),
        LetterheadText.logo(.current): logo?.size ?? none,
      ]).lines)
  }
}

extension Logo {
  /// How large it is.
  var size: String {
    LetterheadText.pixels(
      .current,
      ["size": "\(width)×\(height)", "kilobytes": String((bytes.count + 1023) >> 10)])
  }
}
