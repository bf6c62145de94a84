import Glibc
import Harness

// Measures what the program promises about speed and memory, each figure beside its limit. Times
// are compared within one run, since machines differ.

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "workbook" {
  try RosterWorkbook.write(to: CommandLine.arguments[2])
  exit(0)
}
guard CommandLine.arguments.count == 4 else {
  print("usage: bench PROGRAM EMPTY-NCURSES-PROGRAM SCRATCH-FOLDER")
  exit(64)
}
let bench = Bench(
  program: CommandLine.arguments[1], empty: CommandLine.arguments[2],
  scratch: CommandLine.arguments[3])
let figures = [
  try bench.firstScreen(), try bench.memory(), try bench.idle(), try bench.keyToDisk(),
  try bench.twentyAtOnce(), try bench.sheet(), try bench.sheets(), try bench.importing(),
  try bench.deciding(), try bench.search(), try bench.outreach(),
].flatMap { $0 }
for figure in figures { print(figure.line) }
exit(figures.allSatisfy(\.isReached) ? 0 : 1)
