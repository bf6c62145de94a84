import Model
import Testing

@testable import Paper

/// Letters and certificates as they stand on pages.
@Suite struct LetterWriterTests {
  private let samples = LetterSamples()
  private var today: Day { samples.today }
  private var township: Township { samples.township }

  private static func id<Kind>(_ text: String) throws -> Identifier<Kind> {
    try #require(Identifier(text))
  }

  private func library(count: Int = 100) throws -> (TrainingClass, Library) {
    try samples.library(count: count)
  }

  private func writer(_ language: Language, _ letterhead: Letterhead = Letterhead()) -> LetterWriter
  {
    LetterWriter(letterhead, logo: nil, for: township, language)
  }

  /// All of the text without blanks and line ends.
  private func dense(_ pages: some Sequence<String>) -> String {
    pages.joined().filter { !$0.isWhitespace }
  }

  @Test(arguments: Language.allCases)
  func `each unit has its notice on pages of its own, counted by themselves`(
    language: Language
  ) throws {
    let (trainingClass, library) = try library()
    let notices = UnitNotice.all(about: trainingClass, in: library, township, on: today)
    let document = try writer(language).document(notices)
    let pages = try Tool.pages(of: document.pdf())
    let first = PaperText.page(language, ["page": "1", "pages": "2"]).filter { $0 != " " }
    let starts = pages.indices.filter { dense([pages[$0]]).contains(notices[0].title(language)) }
    #expect(starts.count >= 3)
    #expect(pages.count > 3)
    #expect(dense([pages[0]]).contains(first))
    for notice in notices {
      let its = pages.filter { dense([$0]).contains(notice.unit.name) }
      #expect(!its.isEmpty)
    }
    // Whoever was absent is told with the day, on paper and on the screen.
    let absent = "11-2308:30\(Term.absent(language))".filter { $0 != " " }
    #expect(dense(pages).contains(absent))
    #expect(
      try dense(document.proof(columns: 80).joined())
        .contains(Term.absent(language).filter { $0 != " " }))
    #expect(dense(pages).contains(LetterText.seal(language)))
    #expect(!dense(pages).contains("{"))
  }

  @Test func `one unit is told of its own trainees alone`() throws {
    let (trainingClass, library) = try library()
    let notices = UnitNotice.all(about: trainingClass, in: library, township, on: today)
    let village = try #require(notices.first { $0.unit.name == "𠮷村" })
    let document = try writer(.simplified).document([village])
    #expect(document.title == "情况反馈函-农村妇女骨干培训班第13期-𠮷村")
    let text = dense(document.text(columns: 100).joined())
    #expect(text.contains("𠮷村："))
    #expect(text.contains("贵单位10名学员"))
    #expect(!text.contains("东泉社区"))
    #expect(text.contains("特此函告。"))
    #expect(text.contains("2026年11月25日"))
  }

  @Test func `footer, name and seal are those of the letterhead`() throws {
    let (trainingClass, library) = try library(count: 3)
    var letterhead = Letterhead()
    letterhead.name = "妇联办公室"
    letterhead.footer = "电话 0411-87600000"
    letterhead.leavesSealSpace = false
    let notice = ClassNotice(of: trainingClass, in: library, township, on: today)
    let document = try writer(.simplified, letterhead).document(notice)
    let text = dense(try Tool.pages(of: document.pdf()))
    #expect(text.contains("妇联办公室"))
    #expect(text.contains("电话0411-87600000"))
    #expect(!text.contains("盖章"))
    #expect(document.author == "妇联办公室")
  }

  @Test(arguments: Language.allCases)
  func `a class is called with its sessions and its people`(language: Language) throws {
    let (trainingClass, library) = try library(count: 10)
    let notice = ClassNotice(of: trainingClass, in: library, township, on: today)
    let text = dense(try Tool.pages(of: try writer(language).document(notice).pdf()))
    for words in [
      "农村妇女骨干培训班", "乡村振兴与妇女工作", "08:30–11:30", "𠮷村", "大连湾街道海滨社区妇女儿童之家服务中心",
      "阿不都克里木江·阿不力克木·买买提吐尔逊",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a leave form is one page, blank or filled`(language: Language) throws {
    var (trainingClass, library) = try library(count: 2)
    let blank = try writer(language).document(LeaveForm(of: trainingClass))
    let pages = try Tool.pages(of: blank.pdf())
    #expect(pages.count == 1)
    #expect(dense(pages).contains("□"))
    #expect(dense(pages).contains(LetterText.decision(language)))
    #expect(!dense(pages).contains(LetterText.seal(language)))
    var leave = LeaveRequest(
      id: try Self.id("l-1"), of: try Self.id("t-0"), kind: .sick, from: today, until: today,
      asked: today)
    leave.reason = "住院"
    leave.approvedBy = "孙丽华"
    trainingClass.leaves = [leave]
    let form = LeaveForm(of: leave, of: trainingClass, in: library.roster)
    let filled = dense(try Tool.pages(of: try writer(language).document(form).pdf()))
    for words in [
      "阿依古丽·买买提", "住院", "孙丽华", LeaveRequest.Kind.sick.term(language).filter { $0 != " " },
    ] {
      #expect(filled.contains(words), "\(words)")
    }
  }

  @Test(arguments: Language.allCases)
  func `each certificate is a page that lies, with its number`(language: Language) throws {
    let (trainingClass, library) = try library(count: 12)
    let awards = Award.all(of: trainingClass, in: library, township)
    let document = try writer(language).document(awards)
    let pdf = try document.pdf()
    let pages = try Tool.pages(of: pdf)
    #expect(pages.count == 12)
    for (page, award) in zip(pages, awards) {
      let text = dense([page])
      #expect(text.contains(award.certificate.number))
      #expect(text.contains(award.trainee.name))
      let title = award.kind.preset(in: language).title.filter { $0 != " " }
      #expect(text.contains(title))
    }
    let info = try Tool.run(["pdfinfo", "-"], input: pdf)
    #expect(info.contains(/Page size: +841\.\d+ x 595\.\d+/), "\(info)")
  }

  @Test func `a certificate that does not stand on one page is refused`() throws {
    let (trainingClass, library) = try library(count: 4)
    let long = String(repeating: "经考核成绩合格，", count: 120)
    let wording = Wording(title: "结业证书", ["{学员}同志：", "于{起止}参加{培训班}，\(long)准予结业。"])
    let letterhead = try Letterhead().setting(wording, of: .certificate, in: .simplified)
    let awards = Award.all(of: trainingClass, in: library, township)
    let error = #expect(throws: WordingError.self) {
      try writer(.simplified, letterhead).document(awards)
    }
    #expect(error?.fault == .noPage)
  }

  @Test func `a notice keeps the numbers of sessions, and calls who leaves later`() throws {
    var (trainingClass, library) = try library(count: 3)
    var cancelled = try #require(library.sessions[trainingClass.id]?.first)
    cancelled.cancelled = Cancellation(at: try #require(Instant("2026-11-20T12:00:00+08:00")))
    var second = Session(
      id: try Self.id("s-2"), trainingClass: trainingClass.id, date: trainingClass.end,
      start: try #require(TimeOfDay("08:30")), end: try #require(TimeOfDay("11:30")))
    second.topic = "第二讲"
    library.sessions[trainingClass.id] = [cancelled, second]
    trainingClass.enrolment[0].leftOn = try #require(Day("2026-11-24"))
    trainingClass.enrolment[1].leftOn = try #require(Day("2026-11-22"))
    let notice = ClassNotice(
      of: trainingClass, in: library, township, on: try #require(Day("2026-11-23")))
    #expect(notice.schedule(.simplified, township.hours).rows.map { $0.cells[0] } == ["2"])
    #expect(notice.groups.flatMap(\.trainees).count == 2)
  }

  @Test func `a long wording of a certificate still stands on one page`() throws {
    let (trainingClass, library) = try library(count: 4)
    let long = String(repeating: "经考核成绩合格，", count: 24)
    let wording = Wording(title: "结业证书", ["{学员}同志：", "于{起止}参加{培训班}，\(long)准予结业。", "特发此证。"])
    let letterhead = try Letterhead().setting(wording, of: .certificate, in: .simplified)
    let awards = Award.all(of: trainingClass, in: library, township)
      .filter { $0.certificate.kind == .completion }
    let pages = try Tool.pages(of: try writer(.simplified, letterhead).document(awards).pdf())
    #expect(pages.count == awards.count)
  }

  @Test func `with a wording that is none no paper is made`() throws {
    let (trainingClass, library) = try library(count: 2)
    var letterhead = Letterhead()
    letterhead.wording = ["en": ["class-notice": Wording(title: "Notice", ["{class} {x}"])]]
    let notice = ClassNotice(of: trainingClass, in: library, township, on: today)
    let error = #expect(throws: WordingError.self) {
      try writer(.english, letterhead).document(notice)
    }
    #expect(error?.fault == .unknown("x"))
  }
}

extension UnitNotice {
  /// The title of its letter, without blanks.
  fileprivate func title(_ language: Language) -> String {
    kind.preset(in: language).title.filter { $0 != " " }
  }
}
