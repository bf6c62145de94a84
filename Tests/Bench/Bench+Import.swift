import Harness
import Model

extension Bench {
  /// A workbook of 10,000 rows, read twice and compared with the roster of 1,000, from the start of
  /// the process to its end.
  func importing() throws -> [Figure] {
    let file = "\(scratch)/roster.xlsx"
    var times: [Double] = []
    var peak = 0
    for _ in 0..<5 {
      let start = PseudoTerminal.clock()
      let command = try run("import", "trainees", file, "--dry-run", "--json")
      times.append(PseudoTerminal.clock() - start)
      guard command.status == 0, command.output.contains("\"added\": \(RosterWorkbook.rows)") else {
        throw BenchError(reason: "10,000 rows are not imported: \(command.errors)")
      }
      peak = max(peak, command.peakMemory)
    }
    return [
      Figure(
        name: "Import of 10,000 rows, dry run, whole process", measured: times.quantile(0.5),
        limit: 2, unit: "s"),
      Figure(
        name: "Memory of an import of 10,000 rows", measured: Double(peak) / 1024, limit: 150,
        unit: "MB"),
    ]
  }

  /// What a decision about one row costs: every row is compared anew with a roster of 1,000, of whom
  /// nobody is in the file.
  func deciding() throws -> [Figure] {
    let trainees = (0..<1000).map { number in
      var trainee = Trainee(
        id: Identifier(letter: "t", milliseconds: UInt64(number), random: 0), name: "学员\(number)")
      trainee.number = String(number)
      return trainee
    }
    let (table, roster) = (RosterWorkbook.table, Roster(trainees: trainees))
    var times: [Double] = []
    var ids: UInt64 = 0
    func seed() -> IDSeed {
      ids += 1
      return IDSeed(milliseconds: ids, random: 1)
    }
    let today = Day(daysSinceEpoch: 20_000)
    let before = try RosterImport(table, into: roster, on: today, idSeed: seed)
    for row in 2..<12 {
      let start = PseudoTerminal.clock()
      let plan = try before.deciding(
        [row: .new], on: today, idSeed: seed, progress: { _ in true })
      times.append(PseudoTerminal.clock() - start)
      guard plan.added.count == RosterWorkbook.rows else {
        throw BenchError(reason: "10,000 rows are not compared")
      }
    }
    return [
      Figure(
        name: "A decision in an import of 10,000 rows", measured: times.quantile(0.5), limit: 0.5,
        unit: "s")
    ]
  }

  /// Every key of a search among 100,000 trainees, made ready when the search is begun.
  func search() throws -> [Figure] {
    let surnames = ["王", "刘", "陈", "李", "赵", "孙", "周", "欧阳"]
    let given = ["秀英", "桂兰", "敏", "丽华", "艳", "静", "春花", "玉珍", "小燕", "芳"]
    let readings = ["wang", "liu", "chen", "li", "zhao", "sun", "zhou", "ou yang"]
    let givenReadings = [
      "xiu ying", "gui lan", "min", "li hua", "yan", "jing", "chun hua", "yu zhen", "xiao yan",
      "fang",
    ]
    let trainees = (0..<100_000).map { number in
      let (first, second) = (number % 8, number / 8 % 10)
      var trainee = Trainee(
        id: Identifier(letter: "t", milliseconds: UInt64(number), random: 0),
        name: surnames[first] + given[second])
      trainee.pinyin = "\(readings[first]) \(givenReadings[second])"
      trainee.number = String(number)
      trainee.phone = String(13_700_000_000 + number * 37)
      return (trainee: trainee, unitName: "第\(number % 400)村")
    }
    let filter = TraineeFilter(trainees)
    filter.prepare()
    var times: [Double] = []
    for query in ["liuyan", "wf", "王芳", "第12村", "13700012", "99999", "oychh", "zhang", "x"] {
      for length in 1...query.count {
        let start = PseudoTerminal.clock()
        let found = filter.matches(String(query.prefix(length)))
        times.append(PseudoTerminal.clock() - start)
        guard found.count <= trainees.count else { throw BenchError(reason: "too many found") }
      }
    }
    return [
      Figure(
        name: "A key of a search in 100,000 trainees, median",
        measured: times.quantile(0.5) * 1000, limit: 5, unit: "ms"),
      Figure(
        name: "A key of a search in 100,000 trainees, worst", measured: times.quantile(1) * 1000,
        limit: 10, unit: "ms"),
    ]
  }
}
