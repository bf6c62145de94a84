import Model
import Testing

@testable import Paper

/// Lists and the envelope as plain text, in every language.
@Suite struct ListTextTests {
  private static let everything = Language.allCases

  @Test(arguments: zip(everything, [postingEnglish, postingSimplified, postingTraditional]))
  func posting(language: Language, frame: String) throws {
    let text = try ListSamples().posting(language).plain
    #expect(text == frame)
  }

  @Test(
    arguments: zip(everything, [exceptionsEnglish, exceptionsSimplified, exceptionsTraditional]))
  func exceptions(language: Language, frame: String) throws {
    let text = try ListSamples().exceptions(language).plain
    #expect(text == frame)
  }

  @Test(arguments: zip(everything, [envelopeEnglish, envelopeSimplified, envelopeTraditional]))
  func envelope(language: Language, frame: String) throws {
    let text = try ListSamples().envelope(language).plain
    #expect(text == frame)
  }

  @Test(arguments: zip(everything, [rosterEnglish, rosterSimplified, rosterTraditional]))
  func roster(language: Language, frame: String) throws {
    let text = try ListSamples().roster(language).plain
    #expect(text == frame)
  }

  @Test(arguments: zip(everything, [classEnglish, classSimplified, classTraditional]))
  func rosterOfTheClass(language: Language, frame: String) throws {
    let text = try ListSamples().classRoster(language).plain
    #expect(text == frame)
  }

  @Test(arguments: zip(everything, [cardsEnglish, cardsSimplified, cardsTraditional]))
  func cards(language: Language, frame: String) throws {
    let samples = try ListSamples(count: 5)
    #expect(samples.badges(language).plain == frame)
    #expect(samples.tableCards(language).plain.contains("阿依古丽·买买提"))
  }

  @Test func phonesAreWholeOnlyWhereThatIsAskedFor() throws {
    let samples = try ListSamples()
    for document in [
      samples.roster(.english, isMasked: false), samples.classRoster(.english, isMasked: false),
    ] { #expect(document.plain.contains("13800000000")) }
  }

  @Test func aDayThatIsWhollyMarkedWarnsOfNothing() throws {
    let text = try ListSamples(isWhole: true).posting(.simplified).plain
    #expect(!text.contains("尚未全部点名") && !text.contains("未点 "))
    let monday = try ListSamples().posting(.simplified, on: "2026-11-23").plain
    #expect(monday.contains("5 欧阳春花 缺席") && !monday.contains("尚未"))
  }

  @Test func sessionsWithoutAnExceptionSayWhetherAnybodyWasTaken() throws {
    let samples = try ListSamples(isWhole: true)
    func posting(_ change: (inout Session) -> Void) throws -> String {
      var session = samples.meetings[1].session
      change(&session)
      let meeting = Meeting(trainingClass: samples.trainingClass, session: session, number: 2)
      return try AttendancePosting(
        of: session.date, samples.trainingClass, [meeting], in: samples.people, at: samples.now
      ).document(for: samples.township, language: .simplified).plain
    }
    #expect(try posting { $0.marks = [:] }.contains("尚未点名。"))
    #expect(
      try posting { session in
        for trainee in session.marks.keys { session.marks[trainee] = Mark(status: .present) }
      }.contains("已点学员全部按时出勤。"))
  }

  @Test func theWallDoesNotSayWhichLeaveItWas() throws {
    let samples = try ListSamples()
    let text = try samples.posting(.simplified).plain
    #expect(text.contains("请假") && !text.contains("病假"))
    #expect(text.contains("（盖章）"))
    #expect(try samples.exceptions(.simplified).plain.contains("病假"))
  }

  @Test func numbersInNotesAreMaskedToo() throws {
    var samples = try ListSamples()
    let trainees = samples.people.trainees.map { trainee in
      var trainee = trainee
      trainee.note = "家属 13912345678，身份证 21021119850312006X"
      return trainee
    }
    samples.people = Roster(trainees: trainees, units: samples.people.units)
    #expect(!samples.roster(.simplified).plain.contains("13912345678"))
    #expect(!samples.roster(.simplified).plain.contains("21021119850312006X"))
    #expect(samples.roster(.simplified).plain.contains("家属"))
    #expect(samples.roster(.simplified, isMasked: false).plain.contains("13912345678"))
  }

  @Test func aClassInWhichAllWereThereSaysSo() throws {
    let samples = try ListSamples()
    let there = samples.meetings.prefix(1).map { meeting in
      var session = meeting.session
      for trainee in session.marks.keys { session.marks[trainee] = Mark(status: .present) }
      return session
    }
    let list = try ExceptionsList(
      of: samples.trainingClass, Meeting.all(of: samples.trainingClass, there), in: samples.people,
      samples.township, at: samples.now)
    let texts = Language.allCases.map { language in
      list.document(for: samples.township, on: samples.now.day, language: language).plain
    }
    #expect(texts[0].contains("Nobody was absent"))
    #expect(texts[1].contains("无缺席"))
    #expect(texts[2].contains("無缺席"))
  }
}
