import ArgumentParser
import Model
import Paper

struct PrintersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "printers", abstract: PrintText.printers(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run() throws {
    let printers: [Printer]
    do throws(PrintError) {
      printers = try PrintQueue().printers()
    } catch {
      throw NotPrinted(error)
    }
    guard !json else { return try Output.write(.array(printers.map(\.json))) }
    guard !printers.isEmpty else { return Output.warn(NotPrinted(PrintError.noPrinters)) }
    let language = Language.current
    let rows = printers.map {
      [$0.name, $0.isDefault ? PrintText.isUsual(language) : "", $0.words(language)]
    }
    let headings: [PrintText] = [.printer, .usual, .state]
    try Output.write(TextTable(headings.map { $0(language) }, rows).lines)
  }
}

extension Printer {
  fileprivate var json: JSON {
    .members([
      "name": .string(name), "default": .bool(isDefault), "state": .string(state.rawValue),
      "reasons": .array(reasons.map { .string($0.keyword) }), "message": .text(message),
    ])
  }
}
