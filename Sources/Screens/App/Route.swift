import Model

/// A screen by what it is about, so that where one is can be said as data.
enum Route: Equatable, Sendable {
  case roster
  case unitRoster(Identifier<WorkUnit>)
  case units
  case unitForm(WorkUnit?, below: WorkUnit?, Roster)
  case traineeFile(Identifier<Trainee>)
  case classes
  case classPage(Identifier<TrainingClass>)
  case rollCall(
    Identifier<Session>, of: Identifier<TrainingClass>, at: Identifier<Trainee>? = nil,
    sheet: SheetCode? = nil)
  case paper(PaperOrder)
  case sheetForm(TrainingClass)
  case visits
  case outreachCalendar(year: Int, month: Int)
  case outreachFigures(Int)
  case outreachBalance(Int?)
  case gapBoard
  case visitPage(Identifier<SiteVisit>, at: VisitPage.Start? = nil)
  case traineeForm(Trainee?, Roster)
  case classForm(TrainingClass?, Roster)
  case sessionForm(Session?, TrainingClass, Roster)
  case seriesForm(TrainingClass, [Session])
  case rulesForm(TrainingClass?, Township)
  case standingList(Identifier<TrainingClass>)
  case standingPage(Identifier<Trainee>, of: Identifier<TrainingClass>)
  case visitForm(SiteVisit?)
  case gapForm(Gap?, of: SiteVisit, Roster)
  case leaveList(Identifier<TrainingClass>)
  case leaveForm(LeaveRequest?, of: TrainingClass, Roster, [Session])
  case enrolmentList(Identifier<TrainingClass>)
  case enrolmentForm(Enrolment, String, of: TrainingClass)
  case resultList(Identifier<TrainingClass>)
  case classPapers(Identifier<TrainingClass>)
  case examForm(Results, of: TrainingClass)
  case resultForm(
    Results, of: Identifier<Trainee>, String, TrainingClass, ResultDraft.Holders)
  case certificatesForm(
    Results, to: [Identifier<Trainee>], of: TrainingClass, ResultDraft.Holders)
  case reflectionList(Identifier<SiteVisit>)
  case reflectionForm(Identifier<Trainee>, String, of: SiteVisit)
  case pickTrainees(PickTrainees.Purpose)
  case groups
  case groupForm(TraineeGroup?, Roster)
  case groupPage(Identifier<TraineeGroup>)
  case exportForm(
    TrainingClass?, withRetired: Bool = false, only: [Identifier<Trainee>]? = nil)
  case printForm([Printer], pages: Int)
  case pickTwin(of: Identifier<Trainee>)
  case merge(Identifier<Trainee>, into: Identifier<Trainee>)
  case importFile(into: TrainingClass?)
  case importColumns(RosterSheet, into: TrainingClass?)
  case importCheck(RosterCheck, into: Identifier<TrainingClass>?)
  case letterhead
  case letters(Identifier<TrainingClass>)
  case letterheadForm(Letterhead, Logo?)
  case wordingForm(LetterKind, Language, Letterhead)
  case conflict(SaveConflict)
  case help([Hint])
  case paperList(Identifier<TrainingClass>)
  case actionForm(ActionPlace, Action?)
  case meetings
  case meetingPage(Identifier<MonthlyMeeting>)
  case meetingCall(Identifier<MonthlyMeeting>)
  case meetingForm(MonthlyMeeting?, among: [MonthlyMeeting], Roster, groups: [TraineeGroup] = [])
  case agendaForm(AgendaItem?, of: MonthlyMeeting)
  case minutesForm(MonthlyMeeting)
  case evaluation(EvaluationSubject)
  case formsForm(EvaluationRecord)
  case questionForm(RatedQuestion?, of: EvaluationRecord)
  case opinionForm(Opinion?, of: EvaluationRecord)
  case problemForm(NumberedProblem?, of: EvaluationRecord)
  case trainerRatings
  case stopForm(Stop?, of: SiteVisit)
  case visitCall(Identifier<SiteVisit>, at: VisitPoint)
  case attachmentList(Identifier<SiteVisit>)
  case attachmentForm(Attachment?, of: SiteVisit)
  case closingForm(Identifier<Gap>, of: SiteVisit)

  /// Whether it is there to change records, and for nothing else.
  var changesRecords: Bool {
    switch self {
    case .traineeForm, .classForm, .sessionForm, .seriesForm, .rulesForm, .visitForm, .gapForm,
      .pickTrainees, .unitForm, .leaveForm, .enrolmentForm, .groupForm, .examForm, .resultForm,
      .certificatesForm, .reflectionForm, .importFile, .importColumns, .importCheck,
      .pickTwin, .merge, .letterheadForm, .wordingForm, .sheetForm,
      .meetingForm, .agendaForm, .minutesForm, .formsForm, .questionForm, .opinionForm,
      .problemForm, .actionForm, .stopForm, .attachmentForm, .closingForm:
      true
    case .roster, .unitRoster, .units, .traineeFile, .classes, .classPage, .rollCall,
      .paper, .visits, .outreachCalendar, .outreachFigures, .outreachBalance, .gapBoard, .visitPage,
      .conflict, .help, .standingList, .standingPage, .leaveList,
      .enrolmentList,
      .groups, .groupPage, .resultList, .reflectionList, .classPapers,
      .exportForm, .printForm, .letterhead, .letters, .paperList,
      .meetings, .meetingPage, .meetingCall, .evaluation, .trainerRatings, .visitCall,
      .attachmentList:
      false
    }
  }

  /// What the log is told before it is opened, since a number is shown whole there.
  var access: Access? {
    guard case .traineeForm(let trainee?, _) = self,
      trainee.phone != nil || trainee.idCard != nil
    else { return nil }
    return .unmask(of: trainee.id.description, to: "screen")
  }

  /// The screen before anything is loaded into it.
  var screen: any Screen {
    switch self {
    case .roster: RosterScreen()
    case .unitRoster(let unit): RosterScreen(unit: unit)
    case .units: UnitsScreen()
    case .unitForm(let unit, let parent, let roster):
      FormScreen(UnitDraft(unit: unit, parent: parent, roster: roster))
    case .traineeFile(let id): TraineeFile(id: id)
    case .classes: ClassesScreen()
    case .classPage(let id): ClassPage(id: id)
    case .rollCall(let id, let trainingClass, let trainee, let sheet):
      RollCall(id: id, of: trainingClass, at: trainee, sheet: sheet)
    case .paper(let order): PaperPreview(order)
    case .sheetForm(let trainingClass): FormScreen(SheetDraft(trainingClass: trainingClass))
    case .visits: OutreachScreen()
    case .outreachCalendar(let year, let month): OutreachCalendar(year: year, month: month)
    case .outreachFigures(let year): OutreachFiguresPage(year: year)
    case .outreachBalance(let year): OutreachBalancePage(year: year)
    case .gapBoard: GapBoardScreen()
    case .visitPage(let id, let start): VisitPage(id: id, at: start)
    case .traineeForm(let trainee, let roster):
      FormScreen(TraineeDraft(trainee: trainee, roster: roster))
    case .classForm(let trainingClass, let roster):
      FormScreen(ClassDraft(trainingClass: trainingClass, roster: roster))
    case .sessionForm(let session, let trainingClass, let roster):
      FormScreen(SessionDraft(session: session, trainingClass: trainingClass, roster: roster))
    case .seriesForm(let trainingClass, let sessions):
      FormScreen(SeriesDraft(trainingClass: trainingClass, sessions: sessions))
    case .rulesForm(let trainingClass, let township):
      FormScreen(RulesDraft(trainingClass: trainingClass, township: township))
    case .standingList(let id): StandingList(id: id)
    case .standingPage(let id, let trainingClass): StandingPage(id: id, of: trainingClass)
    case .visitForm(let visit): FormScreen(VisitDraft(visit: visit))
    case .gapForm(let gap, let visit, let roster):
      FormScreen(GapDraft(gap: gap, visit: visit, roster: roster))
    case .leaveList(let id): LeaveList(id: id)
    case .leaveForm(let leave, let trainingClass, let roster, let sessions):
      FormScreen(
        LeaveDraft(
          leave: leave, trainingClass: trainingClass, roster: roster, sessions: sessions))
    case .enrolmentList(let id): EnrolmentList(id: id)
    case .enrolmentForm(let place, let name, let trainingClass):
      FormScreen(EnrolmentDraft(place: place, name: name, trainingClass: trainingClass))
    case .resultList(let id): ResultList(id: id)
    case .classPapers(let id): ClassPapers(id: id)
    case .examForm(let results, let trainingClass):
      FormScreen(ExamDraft(results: results, trainingClass: trainingClass))
    case .resultForm(let results, let trainee, let name, let trainingClass, let holders):
      FormScreen(
        ResultDraft(
          results: results, trainee: trainee, name: name, trainingClass: trainingClass,
          holders: holders))
    case .certificatesForm(let results, let trainees, let trainingClass, let holders):
      FormScreen(
        CertificatesDraft(
          results: results, trainees: trainees, trainingClass: trainingClass, holders: holders))
    case .reflectionList(let id): ReflectionList(id: id)
    case .reflectionForm(let trainee, let name, let visit):
      FormScreen(ReflectionDraft(trainee: trainee, name: name, visit: visit))
    case .pickTrainees(let purpose): PickTrainees(purpose: purpose)
    case .groups: GroupsScreen()
    case .groupForm(let group, let roster):
      FormScreen(GroupDraft(group: group, roster: roster))
    case .groupPage(let id): GroupPage(id: id)
    case .pickTwin(let id): PickTwin(of: id)
    case .merge(let other, let kept): MergePage(other, into: kept)
    case .exportForm(let trainingClass, let withRetired, let only):
      FormScreen(ExportForm(trainingClass: trainingClass, withRetired: withRetired, only: only))
    case .printForm(let printers, let pages):
      FormScreen(PrintForm(printers: printers, pageCount: pages))
    case .importFile(let trainingClass): ImportFile(into: trainingClass)
    case .importColumns(let sheet, let trainingClass): ImportColumns(sheet, into: trainingClass)
    case .importCheck(let check, let id): ImportCheck(check, into: id)
    case .letterhead: LetterheadPage()
    case .letters(let id): LettersPage(id: id)
    case .letterheadForm(let letterhead, let logo):
      FormScreen(LetterheadDraft(letterhead: letterhead, logo: logo))
    case .wordingForm(let kind, let language, let letterhead):
      FormScreen(WordingDraft(kind: kind, language: language, letterhead: letterhead))
    case .conflict(let conflict): ConflictScreen(conflict: conflict)
    case .help(let hints): HelpScreen(hints: hints)
    case .paperList(let id): PaperList(id: id)
    case .actionForm(let place, let action):
      FormScreen(ActionDraft(place: place, action: action))
    case .meetings: MeetingsScreen()
    case .meetingPage(let id): MeetingPage(id: id)
    case .meetingCall(let id): MeetingCall(id: id)
    case .meetingForm(let meeting, let others, let roster, let groups):
      FormScreen(MeetingDraft(meeting: meeting, others: others, roster: roster, groups: groups))
    case .agendaForm(let item, let meeting):
      FormScreen(AgendaDraft(item: item, meeting: meeting))
    case .minutesForm(let meeting): FormScreen(MinutesDraft(meeting: meeting))
    case .evaluation(let subject): EvaluationPage(subject: subject)
    case .formsForm(let record): FormScreen(FormsDraft(record: record))
    case .questionForm(let question, let record):
      FormScreen(QuestionDraft(question: question, record: record))
    case .opinionForm(let opinion, let record):
      FormScreen(OpinionDraft(opinion: opinion, record: record))
    case .problemForm(let problem, let record):
      FormScreen(ProblemDraft(problem: problem, record: record))
    case .trainerRatings: TrainerRatings()
    case .stopForm(let stop, let visit): FormScreen(StopDraft(stop: stop, visit: visit))
    case .visitCall(let id, let point): VisitCallScreen(id: id, at: point)
    case .attachmentList(let id): AttachmentList(id: id)
    case .attachmentForm(let attachment, let visit):
      FormScreen(AttachmentDraft(attachment: attachment, visit: visit))
    case .closingForm(let gap, let visit): FormScreen(ClosingDraft(gap: gap, visit: visit))
    }
  }
}
