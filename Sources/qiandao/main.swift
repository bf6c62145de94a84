import ArgumentParser

do {
  var command = try Qiandao.parseAsRoot()
  try command.run()
} catch {
  Output.end(with: error)
}
