import ArgumentParser

do {
  if let place = Place(plain: CommandLine.arguments.dropFirst()) {
    try place.withFolder { try Launch.open($0) }
  } else {
    var command = try Qiandao.parseAsRoot()
    try command.run()
  }
} catch {
  Output.end(with: error)
}
