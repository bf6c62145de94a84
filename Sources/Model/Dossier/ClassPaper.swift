/// A kind of paper that the file of a class holds (一期一档), by the word for it in files.
public enum ClassPaper: String, CaseIterable, Sendable {
  /// The notice that called the class (开班通知).
  case notice
  /// The roster of those who are enrolled (学员名册).
  case roster
  /// The signed sheet of each session (签到表).
  case signInSheets = "sign-in-sheets"
  /// What was posted of the attendance (考勤公示).
  case attendancePosting = "attendance-posting"
  /// The paper of each leave, asked for or only marked (请假条).
  case leaveForms = "leave-forms"
  /// The scores of the exam (考核成绩).
  case examScores = "exam-scores"
  /// What the trainees said of the class (评估表).
  case evaluation
  /// The register of certificates (证书登记表).
  case certificates
  /// What was reported on visits (外出观摩报告).
  case visitReports = "visit-reports"
  /// What was paid (经费材料).
  case costs

  /// Whether somebody ticks it by hand, because no record tells whether it is there.
  public var isTicked: Bool {
    switch self {
    case .notice, .attendancePosting, .evaluation, .visitReports, .costs: true
    case .roster, .signInSheets, .leaveForms, .examScores, .certificates: false
    }
  }

  /// Something that keeps a paper from being whole.
  public enum Lack: Equatable, Sendable {
    /// Nobody has ticked it.
    case notTicked
    /// Nobody is enrolled.
    case nobodyEnrolled
    /// No session has taken place.
    case noSession
    /// The record of the session with this number is not final; how many are unmarked there.
    case notFinal(session: Int, unmarked: Int)
    /// The paper of a leave was not seen; whose.
    case leaveUnseen(Identifier<Trainee>)
    /// So many marks of leave stand in the roll without a request that was approved.
    case leaveUnasked(Int)
    /// So many of those who belong to the class have no score.
    case noScore(Int, of: Int)
    /// So many completed the class and have no certificate.
    case noCertificate(Int)
  }

  /// How it stands with a paper.
  public enum State: Equatable, Sendable {
    /// It is in the file; since when, where somebody ticked it.
    case there(Day?)
    /// It is not, or not whole.
    case missing([Lack])
    /// There is none of its kind, or not yet.
    case notNeeded
  }
}

extension TrainingClass {
  /// The class with a paper ticked on a day, or no longer where it was.
  public func toggling(_ paper: ClassPaper, on day: Day) -> TrainingClass {
    var result = self
    var papers = filedPapers ?? [:]
    papers[paper.rawValue] = papers[paper.rawValue] == nil ? day : nil
    result.filedPapers = papers.isEmpty ? nil : papers
    return result
  }
}
