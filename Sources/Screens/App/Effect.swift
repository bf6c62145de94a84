import Model

/// What a screen asks of the world outside it.
enum Effect: Equatable, Sendable {
  /// Put another screen on top of this one.
  case open(Route)
  /// Put another screen in place of this one.
  case replace(Route)
  /// Load the records that the screen asks for, because it asks for others now.
  case load
  /// Go back to the screen below.
  case back
  /// Go back to Home.
  case home
  /// Leave the program.
  case quit
  /// Save a change; answered by `saved`, `failed`, or the screen for conflicts.
  ///
  /// `why` is kept beside what is replaced, where the person was asked for a reason.
  case save(Change, precedence: Precedence = .neither, why: String? = nil)
  /// Ring the bell of the terminal.
  case ring
  /// Hand the answer to an effect on to the screen that is on top now.
  case pass(Response)
  /// Show numbers whole on this screen until it is left, with what is told to the log that they are
  /// of; answered by `numbersShown` once it is logged.
  case unmask(of: String)
  /// Mask numbers again; answered by `numbersShown`.
  case mask
  /// Say something in the line above the footer.
  case say(Notice)
  /// Make a backup under a name or in a folder.
  case backUp(to: String)
  /// Begin long work; answered by `worked`, again and again. What was begun before is stopped.
  case begin(Work)
  /// Stop long work; nothing more is heard of it.
  case stopWork
  /// Complete the path of a file that is being typed; answered by `completed`.
  case completePath(String, for: PathPurpose = .roster)
  /// Write a table into a new file; answered by `exported`.
  case export(ExportOrder)
  /// Go back to the screen below with what it asked for.
  case answer(Response)
  /// See what becomes of a paper that is being printed, and say it wherever the person is.
  case follow(PrintJob)
  /// Make an index ready beside the screens, so that the key that begins a search need not wait for it.
  case prepare(SearchIndex)
  /// Take back the last change of the visit, meeting or evaluation with this id, or do it again; answered like a save.
  case takeBack(ChangeJournal.Way, of: String)
}

/// A table that is to be written into a file.
public struct ExportOrder: Equatable, Sendable {
  /// What it tells of.
  public let kind: ExportKind
  /// The class that it is limited to; nil for everything.
  public let trainingClass: Identifier<TrainingClass>?
  /// Whether the roster has those who are retired as well.
  public let withRetired: Bool
  /// Who alone stands in the roster, in this order; nil for everybody.
  public var only: [Identifier<Trainee>]?
  /// The name of the file, as it was typed.
  public let path: String
}

/// A change, mostly of one record: what it is to be, and what it was when it was read; nil for a new one.
public enum Change: Equatable, Sendable {
  /// A trainee, with the unit that is made for her where it is new.
  case trainee(Trainee, was: Trainee?, newUnit: WorkUnit?)
  /// A class.
  case trainingClass(TrainingClass, was: TrainingClass?)
  /// A session.
  case session(Session, was: Session?)
  /// New sessions of one class, all of them or none.
  case sessions([Session])
  /// A site visit.
  case visit(SiteVisit, was: SiteVisit?)
  /// A site visit with a file that is kept with it.
  case attachment(SiteVisit, was: SiteVisit, AttachmentOrder)
  /// A monthly meeting.
  case meeting(MonthlyMeeting, was: MonthlyMeeting?)
  /// New monthly meetings, all of them or none.
  case meetings([MonthlyMeeting])
  /// Several monthly meetings that are changed together, all of them or none.
  case meetingsChanged([Replacement<MonthlyMeeting>])
  /// What trainees think of a class.
  case evaluation(ClassEvaluation, was: ClassEvaluation)
  /// A group of trainees.
  case group(TraineeGroup, was: TraineeGroup?)
  /// A group that is to be gone.
  case groupRemoved(TraineeGroup)
  /// What a class came to.
  case results(Results, was: Results)
  /// A unit.
  case unit(WorkUnit, was: WorkUnit?)
  /// Two files of one person that become one.
  case merge(TraineeMerge)
  /// A file that stands for itself again, how much of what was merged stays with the one that took it
  /// over, since it was changed, and how many seats and numbers somebody else was given since.
  case mergeUndone(of: Trainee, kept: Int = 0, given: Int = 0)
  /// A unit that is to be gone.
  case unitRemoved(WorkUnit)
  /// A unit that is the same place as another one, which stays.
  case unitsMerged(WorkUnit, into: WorkUnit)
  /// The township with its rules.
  case township(Township, was: Township)
  /// How papers look and what letters say, and what becomes of the logo; nil where that stays.
  case letterhead(Letterhead, was: Letterhead, logo: LogoOrder? = nil)
}

/// What is to become of a file that is kept with a visit.
public enum AttachmentOrder: Equatable, Sendable {
  /// It becomes a copy of the file at a path, as it was typed, under this id. Without a title the name of the file
  /// is its title.
  case copy(
    String, as: Identifier<Attachment>, title: String? = nil, stop: Identifier<Stop>? = nil)
  /// It is taken away.
  case remove(Attachment)
}

/// What is to become of the logo.
public enum LogoOrder: Equatable, Sendable {
  /// It becomes a copy of the file at a path, as it was typed.
  case copy(String)
  /// There is none any more.
  case remove
}

extension Change {
  /// The id of the record.
  var id: String {
    switch self {
    case .trainee(let trainee, _, _): trainee.id.description
    case .trainingClass(let trainingClass, _): trainingClass.id.description
    case .session(let session, _): session.id.description
    case .sessions(let sessions): sessions.first?.trainingClass.description ?? ""
    case .visit(let visit, _), .attachment(let visit, _, _): visit.id.description
    case .meeting(let meeting, _): meeting.id.description
    case .meetings(let meetings): meetings.first?.id.description ?? ""
    case .meetingsChanged(let changes): changes.first?.now.id.description ?? ""
    case .evaluation(let evaluation, _): evaluation.trainingClass.description
    case .group(let group, _), .groupRemoved(let group): group.id.description
    case .results(let results, _): results.trainingClass.description
    case .merge(let merge): merge.kept.id.description
    case .mergeUndone(let trainee, _, _): trainee.id.description
    case .unit(let unit, _), .unitRemoved(let unit), .unitsMerged(_, let unit):
      unit.id.description
    case .township(let township, _): township.name
    case .letterhead: RecordPath.letterhead
    }
  }
}
