import ArgumentParser
import Model

struct WordingCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wording", abstract: LetterheadText.wording(.current),
      discussion: LetterheadText.wordingDiscussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(LetterheadText.kindArgument(.current))) var kind: LetterKind?
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let letterhead = try records.folder.loadLetterhead()
    let language = Language.current
    guard let kind else {
      guard !json else {
        return try Output.write(
          .array(LetterKind.allCases.map { letterhead.json(of: $0, in: language) }))
      }
      let rows = LetterKind.allCases.map { kind in
        let isOwn = letterhead.ownWording(of: kind, in: language) != nil
        return [
          kind.rawValue, kind.phrase(language),
          (isOwn ? LetterheadText.own : .isPreset)(language),
          letterhead.wording(of: kind, in: language).title,
        ]
      }
      let headings = [
        LetterheadText.kind(language), LetterheadText.paper(language),
        LetterheadText.state(language),
        LetterheadText.title(language),
      ]
      return try Output.write(TextTable(headings, rows).lines)
    }
    guard !json else { return try Output.write(letterhead.json(of: kind, in: language)) }
    try Output.write(letterhead.wording(of: kind, in: language).lines(for: kind, in: language))
  }
}

extension LetterKind: ExpressibleByArgument {}

extension Letterhead {
  fileprivate func json(of kind: LetterKind, in language: Language) -> JSON {
    let wording = wording(of: kind, in: language)
    return .members([
      "kind": .string(kind.rawValue), "name": .string(kind.phrase(language)),
      "language": .string(language.rawValue),
      "own": .bool(ownWording(of: kind, in: language) != nil),
      "title": .string(wording.title),
      "paragraphs": .array(wording.paragraphs.map(JSON.string)),
      "placeholders": .array(
        kind.placeholders.map { placeholder in
          .members([
            "name": .string(placeholder.name(language)),
            "meaning": .string(placeholder.meaning(language)),
            "required": .bool(kind.required.contains(placeholder)),
          ])
        }),
    ])
  }
}
