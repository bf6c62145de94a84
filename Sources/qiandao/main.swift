import ArgumentParser

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  var command: any ParsableCommand = try Qiandao.plain(arguments) ?? Qiandao.parseAsRoot()
  try command.run()
} catch {
  Output.end(with: error)
}
