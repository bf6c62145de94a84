import ArgumentParser
import Glibc

// A file that may not grow any further is an error that is said, like a full disk, not the end.
signal(SIGXFSZ, SIG_IGN)

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
