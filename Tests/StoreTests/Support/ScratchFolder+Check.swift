import Model

@testable import Store

extension ScratchFolder {
  /// A sound township: two trainees, a unit, a class with a session, a visit.
  static func sound() throws -> ScratchFolder {
    var first = try trainee("t-1")
    first.unit = try id("u-1")
    return try ScratchFolder.township(
      Write(first, replacing: nil), Write(try trainee("t-2", "王芳"), replacing: nil),
      Write(WorkUnit(id: try id("u-1"), name: "村"), replacing: nil),
      Write(try trainingClass(enrolling: ["t-1", "t-2"]), replacing: nil),
      Write(try session().marking(try id("t-1"), Mark(status: .late)), replacing: nil),
      Write(try visit(), replacing: nil))
  }

  /// What a check finds.
  func findings(repair: Bool = false) throws -> [Problem] {
    try check(repair: repair).findings.map(\.problem)
  }

  /// Checks the folder.
  func check(repair: Bool = false) throws -> FolderCheck.Report {
    try FolderCheck.run(at: path, repair: repair)
  }
}
