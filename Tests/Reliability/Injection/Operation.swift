import Harness

/// Something that is done with the program and tried at every call that it writes with.
struct Operation {
  /// How it is done.
  enum Way {
    /// By a command.
    case command([String])
    /// On the screens that these arguments open: keys, each with what is seen once it is saved.
    case screens([String], [(keys: String, seen: String)])
  }

  /// What it is called in the table.
  let name: String
  /// How it is done.
  let way: Way
  /// What the home folder needs besides.
  var preparing: @Sendable (Home) throws -> Void = { _ in }
  /// Whether each file is changed for itself, so that some may be and others not.
  var isStepwise = false

  private static func command(_ name: String, _ arguments: String...) -> Operation {
    Operation(name: name, way: .command(arguments))
  }

  /// What leaves the folder is logged before, so that the log may have it and nothing else.
  private static func logged(_ name: String, _ arguments: String...) -> Operation {
    Operation(name: name, way: .command(arguments), isStepwise: true)
  }

  private static func screens(
    _ name: String, at arguments: String..., pressing steps: (keys: String, seen: String)...
  ) -> Operation {
    Operation(name: "screens: \(name)", way: .screens(arguments, steps))
  }

  /// What the program can do, each in one line; a new command joins here.
  static let all =
    [
      command("init", "--data", "~/new", "init", "--name", "新妇联"),
      command("add trainee", "add", "trainee", "--name", "王新", "--number", "900"),
      command("add trainee and unit", "add", "trainee", "--name", "王新", "--unit", "新村"),
      command("move", "move", "001", "--unit", "新村", "--post", "主席"),
      command("retire", "retire", "001"),
      command("add class", "add", "class", "--name", "新班", "--start", "2020-02-01"),
      command(
        "add session", "add", "session", "例会", "--date", "2020-01-02", "--start", "08:30", "--end",
        "11:30"),
      command(
        "add visit", "add", "visit", "--kind", "seminar", "--host", "市妇联", "--date", "2020-02-01"),
      command("merge", "merge", "002", "001"),
      screens(
        "merge and undo", pressing: ("r/001\rM/002\r\ry", "Merged"), ("uy", "two files again")),
      command("add group", "add", "group", "--name", "主席", "--post", "主席"),
      removeGroup,
      command("set letterhead", "set", "letterhead", "--footer", "电话 0411-87600000"),
      command("set wording", "set", "wording", "leave-form", "~/leave.txt"),
      command("set logo", "set", "logo", logo), removeLogo,
      command("enroll", "enroll", "例会", "011", "012"),
      command("mark", "mark", "例会/1", "001", "present"),
      command("mark again", "mark", "例会/1", "002", "absent", "--note", "改"),
      command("score", "score", "例会", "001", "88.5"),
      command("import", "import", "trainees", "~/roster.csv"),
      command("import .xlsx", "import", "trainees", workbook),
      command("import --class", "import", "trainees", "~/roster.csv", "--class", "例会"),
      checkRepair,
      logged("sheet pdf", "sheet", "例会/1", "--output", "~/papers/sheet.pdf"),
      logged("sheet txt over another", "sheet", "例会/1", "--output", "~/papers/old.txt"),
      logged("roster", "paper", "roster", "--output", "~/papers/roster.pdf"),
      logged(
        "posting over another", "paper", "posting", "例会", "--output", "~/papers/old.txt"),
      logged("trainee --output", "trainee", "001", "--output", "~/papers/001.txt"),
      logged("dossiers of a unit", "dossier", "--unit", "第1村", "--output", "~/papers/unit.txt"),
      logged("dossier of a class", "dossier", "--class", "例会", "--output", "~/papers/class.txt"),
      logged("letter to a unit", "letter", "unit-notice", "例会", "--output", "~/papers/letter.txt"),
      logged("export .xlsx", "export", "trainees", "~/papers/trainees.xlsx"),
      logged("export .csv over another", "export", "marks", "~/papers/old.csv"),
      logged("export .json", "export", "hours", "~/papers/hours.json", "--class", "例会"),
      logged("backup", "backup", "--elsewhere", "~/papers/new.zst"),
      restore,
      logged("trainees --unmask", "trainees", "--unmask"),
      screens("mark", at: "roll", "例会/1", pressing: ("p", "Saved")),
      screens("fill", at: "roll", "例会/1", pressing: ("P", "Saved")),
      screens("note", at: "roll", "例会/1", pressing: ("nlate bus\r", "Saved")),
      screens("mark and undo", at: "roll", "例会/1", pressing: ("p", "Saved"), ("u", "Undone")),
      screens("new trainee", pressing: ("rnWang Xin\u{13}", "Saved")),
      screens("edit trainee", pressing: ("re Xin\u{13}", "Saved")),
      exportOnScreens,
      screens("import", pressing: ("ri~/roster.csv\r\rI", "Imported:")),
      screens(
        "import into a class, undone",
        pressing: ("c\ri~/roster.csv\r\rI", "Imported:"), ("uy", "Taken back")),
      screens("enrol", pressing: ("c\rt/012\r \r", "Saved")),
      screens("move", pressing: ("re\t\t\u{15}Xincun\t\t2020-01-01\u{13}", "has moved")),
      screens("retire", pressing: ("r\rRy", "R takes her back")),
      screens("new unit", pressing: ("rUnXincun\u{13}", "Saved")),
      removeUnit,
      removeGroupOnScreens,
      screens("letterhead", pressing: ("cL\r\u{15}Fulian\u{13}", "Saved")),
      screens("wording", pressing: ("cLj\r\u{15}Notice\u{13}", "Saved")), presetWording,
      screens("merge units", pressing: ("rUMj\ry", "is now")),
    ] + rollCall + classes + meetings

  /// What the roll call takes down beside one status after the other.
  private static let rollCall = [
    screens("sheet from paper", at: "roll", "例会/1", pressing: ("x1l10 3-5vs 9a\r", "Saved")),
    screens(
      "sheet with walk-ins, undone", at: "roll", "例会/1",
      pressing: ("x3-5vs 11Xiao Yan 13800000001, 12Li Na, s9\r", "Saved"), ("u", "Undone")),
    screens(
      "walk-in, merged", at: "roll", "例会/1",
      pressing: ("wXiao Yan 13800000001\r", "Walk-in: Xiao"), ("\(end)M\u{15}011\r", "Xiao is 王芳11")
    ),
    screens(
      "walk-in, undone", at: "roll", "例会/1",
      pressing: ("wXiao Yan\r", "Walk-in: Xiao"), ("u", "No longer a walk-in")),
    screens(
      "make-up", at: "roll", "例会/1",
      pressing: ("a", "王芳1 Absent"), ("kb3\r", "Make-up 3")),
    screens("remark", at: "roll", "例会/1", pressing: ("\(f6)", "On the phone")),
    screens(
      "sign out",
      pressing: ("c\re\(up) \u{13}", "Saved"), ("\rp", "王芳1 Present"), ("ko", "Present · Signed")),
    screens(
      "close, open again", at: "roll", "例会/1",
      pressing: ("Fa", "The record is final"), ("Fmistake\r", "open again")),
    changeOfFinal,
  ]

  /// What is arranged for a class.
  private static let classes = [
    screens(
      "leave, approved, return",
      pressing: ("c\rLn001\u{13}", "Saved"), ("yWang\r", "approved by"), ("r", "returned 2")),
    screens("tick a paper", pressing: ("c\rp ", "In the file")),
    screens("enrolled from", pressing: ("c\rT\r2020-01-02\u{13}", "Saved")),
    screens("left", pressing: ("c\rT\r\t \u{13}", "Saved")),
    screens("series", pressing: ("c\rN\u{13}", "Saved")),
    screens(
      "cancel, hold", pressing: ("c\rXtyphoon\r", "its marks stay"), ("X", "takes place again")),
    screens("first score", pressing: ("c\rr40\r", "failed")), resit,
    screens("rating, undone", pressing: ("c\rrppoor notes\r", "Saved"), ("u", "Undone")),
    screens("certificates for all", pressing: ("c\rrN\tA-1\u{13}", "Saved: 10")),
    screens("exam", pressing: ("c\rrE \u{13}", "Saved")),
    reflection, visitCall, visitFile, visitGap, visitCalledOff,
    screens("rules of a class", pressing: ("c\rR\u{15}1/5\u{13}", "Saved")),
    screens("rules of all", pressing: ("cR\u{15}1/5\u{13}", "Saved")),
  ]

  /// Monthly meetings, and what trainees think of a class.
  private static let meetings = [
    screens("meeting", pressing: ("mn\u{13}", "Saved")),
    screens("a year of meetings", pressing: ("mn\t\t\t\t\t\u{15}12\u{13}", "12 meetings made")),
    screens(
      "people of a meeting and of the later one",
      pressing: ("mn\t\t\t\t\t\u{15}2\u{13}", "2 meetings made"),
      ("\rt \ry", "in 1 later meetings too")),
    screens(
      "roll call of a meeting, undone",
      pressing: ("mn\u{13}", "Saved"), ("t \r", "came 0"), ("rP", "王芳1 Present"),
      ("u", "Undone")),
    screens(
      "agenda, removed",
      pressing: ("mn\u{13}", "Saved"), ("a\tJiafeng\u{13}", "Agenda and decisions"),
      ("Dy", "Removed")),
    screens(
      "decision, done",
      pressing: ("mn\u{13}", "Saved"), ("dGo\tWang\t2099-12-31\u{13}", "Agenda and decisions"),
      ("x", "~"), ("x", "done 2")),
    screens(
      "cancel a meeting, hold it",
      pressing: ("mn\u{13}", "Saved"), ("Xflood\r", "its marks stay"), ("X", "held again")),
    screens("opinion forms", pressing: ("c\rvf30\t26\u{13}", "87%")),
    problem, action,
    screens("opinion", pressing: ("c\rvoShort\u{13}", "→ ?")),
    screens("class brought to a place", pressing: ("c\rE\t\t\t\t\t\t第1村\u{13}", "Saved")),
  ]

  private static let (up, end, f6) = ("\u{1B}OA", "\u{1B}OF", "\u{1B}[17~")

  private static var reflection: Operation {
    var operation = screens("reflection", pressing: ("v\rreUseful\u{13}", "Saved"))
    operation.preparing = { home in
      try home.succeed(
        "add", "visit", "--kind", "seminar", "--host", "市妇联", "--date", "2020-01-01")
      let participants = screens("participants", pressing: ("v\rt \r", "Saved"))
      guard try Run(participants, in: home).reported == 1 else { throw Failure("nobody took part") }
    }
    return operation
  }

  /// On a visit with one participant.
  private static var visitCall: Operation {
    var operation = screens(
      "roll call of a visit", pressing: ("v\rcP", "1 here"), ("\r1 7:30\r", "Set off at"))
    operation.preparing = reflection.preparing
    return operation
  }

  /// A gap is closed, and that is taken back.
  private static var visitGap: Operation {
    var operation = screens(
      "gap of a visit, closed, undone",
      pressing: ("v\r\(end)dBetter\u{13}", "closed 2"), ("u", "Undone"))
    operation.preparing = { home in
      try reflection.preparing(home)
      let gap = screens("gap", pressing: ("v\rnGap\u{13}", "Saved"))
      guard try Run(gap, in: home).reported == 1 else { throw Failure("there is no gap") }
    }
    return operation
  }

  private static var visitCalledOff: Operation {
    var operation = screens(
      "call a visit off, hold it", pressing: ("v\rCflood\r", "Called off:"), ("C", "place again"))
    operation.preparing = reflection.preparing
    return operation
  }

  private static var visitFile: Operation {
    var operation = screens(
      "file of a visit", pressing: ("v\rfn~/note.txt\u{13}", "Saved"), ("Xy", "Removed"))
    operation.preparing = { home in
      try reflection.preparing(home)
      try home.write("note\n", to: "note.txt", mode: 0o600)
    }
    return operation
  }

  private static let problem = screens(
    "problem", pressing: ("c\rvpTime\u{13}", "Problems and what"))

  private static var action: Operation {
    var operation = screens(
      "action about a problem",
      pressing: ("c\rvaMore\tWang\t2099-12-31\u{13}", "2099-12-31"), ("x", "~"), ("x", "done 2"))
    operation.preparing = { home in
      guard try Run(problem, in: home).reported == 1 else { throw Failure("there is no problem") }
    }
    return operation
  }

  private static var resit: Operation {
    var operation = screens("resit", pressing: ("c\rrr61\r", "Resit 61"))
    operation.preparing = { home in try home.succeed("score", "例会", "001", "40") }
    return operation
  }

  private static var changeOfFinal: Operation {
    var operation = screens(
      "change what is final", at: "roll", "例会/1", pressing: ("amistake\r", "王芳1 Absent"))
    operation.preparing = { home in
      let closing = screens("close", at: "roll", "例会/1", pressing: ("Fp", "The record is final"))
      guard try Run(closing, in: home).reported == 1 else { throw Failure("a session stays open") }
    }
    return operation
  }

  /// What leaves the folder is logged before, here as well.
  private static var exportOnScreens: Operation {
    var operation = screens(
      "export", pressing: ("rx\t\u{15}~/papers/new.xlsx\r", "Exported 12 rows"))
    operation.isStepwise = true
    return operation
  }

  private static var removeUnit: Operation {
    var operation = screens("remove unit", pressing: ("rU/kong\tXy", "is removed"))
    operation.preparing = { home in
      let text = "{\n  \"id\": \"u-01ke5zakzecck0xs\",\n  \"name\": \"空村\"\n}\n"
      try home.write(text, to: "data/units/u-01ke5zakzecck0xs.json", mode: 0o600)
    }
    return operation
  }

  private static var removeGroup: Operation {
    var operation = command("remove group", "remove", "group", "主席")
    operation.preparing = addGroup
    return operation
  }

  private static var presetWording: Operation {
    var operation = screens("wording, preset", pressing: ("cLjjXy", "Saved"))
    operation.preparing = {
      try $0.succeed("--lang", "en", "set", "wording", "leave-form", "~/leave.txt")
    }
    return operation
  }

  private static var removeLogo: Operation {
    var operation = command("remove logo", "set", "logo", "--remove")
    operation.preparing = { try $0.succeed("set", "logo", logo) }
    return operation
  }

  private static var removeGroupOnScreens: Operation {
    var operation = screens("remove group", pressing: ("rgjXy", "is removed"))
    operation.preparing = addGroup
    return operation
  }

  private static func addGroup(_ home: Home) throws {
    try home.succeed("add", "group", "--name", "主席", "--post", "主席")
  }

  private static var restore: Operation {
    var operation = command("restore", "restore", "~/papers/first.zst")
    operation.preparing = { home in
      try home.succeed("backup", "~/papers/first.zst")
      try home.succeed("mark", "例会/1", "004", "late", "--minutes", "5")
      try home.succeed("add", "trainee", "--name", "王后来")
    }
    return operation
  }

  private static var checkRepair: Operation {
    var operation = command("check --repair", "check", "--repair")
    operation.isStepwise = true
    operation.preparing = { home in
      let text = "{\n  \"id\": \"u-01ke5zakzecck0xs\",\n  \"name\": \"敞村\"\n}\n"
      try home.write(text, to: "data/units/u-01ke5zakzecck0xs.json", mode: 0o644)
    }
    return operation
  }

  /// A home folder in which all of them can be done.
  static func prepare(_ home: Home) throws {
    try home.succeed("init", "--name", "测试镇妇联")
    try home.write(roster(1...12, post: "委员"), to: "first.csv")
    try home.succeed(
      "add", "class", "--name", "例会", "--start", "2020-01-01", "--end", "2020-01-03")
    try home.succeed("import", "trainees", "~/first.csv")
    try home.succeed(
      "enroll", "例会", "001", "002", "003", "004", "005", "006", "007", "008", "009", "010")
    try home.succeed(
      "add", "session", "例会", "--date", "2020-01-01", "--start", "08:30", "--end", "11:30")
    try home.succeed("mark", "例会/1", "002", "late", "--minutes", "5", "--note", "雪")
    try home.succeed("mark", "例会/1", "002", "present")
    // Of the twenty rows, ten are new and ten are changed.
    try home.write(roster(3...22, post: "主席"), to: "roster.csv")
    guard try Command(["mkdir", "\(home.path)/papers"], environment: Home.path).status == 0 else {
      throw Failure("no folder can be made in \(home.path)")
    }
    try home.write("Leave\n{trainee} asks for leave.\n", to: "leave.txt")
    try home.write("old\n", to: "papers/old.txt")
    try home.write("old\n", to: "papers/old.csv")
  }

  /// A workbook that holds four people.
  private static let workbook = "\(tests)/ExchangeTests/Fixtures/libreoffice.xlsx"
  /// A picture.
  private static let logo = "\(tests)/Fuzz/Seeds/logo/disc"
  /// Where the tests are.
  private static let tests =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private static func roster(_ numbers: ClosedRange<Int>, post: String) -> String {
    numbers.reduce(into: "姓名,单位,编号,职务\n") { text, number in
      let digits = String(1000 + number).dropFirst()
      text += "王芳\(number),第\(number % 4)村,\(digits),\(post)\n"
    }
  }
}
