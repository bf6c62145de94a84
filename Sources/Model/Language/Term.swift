/// The words of the field, one for each thing, on every screen and paper.
public enum Term: Catalogue {
  case trainee, unit, roster, trainingClass, session, hours, rollCall, signInSheet, siteVisit, gap
  case action, dossier, trainer
  case name, number, post, phone, idCard, gender, birth, education, note, pinyin, seat, signature,
    ordinal
  case series, date, start, end, time, place, host, visitedUnit, topic, purpose, leader, findings,
    kind
  case participants, owner, due
  case unmarked, present, late, leftEarly, alsoEarly, leave, leavePersonal, leaveSick,
    leaveOfficial, absent
  case expected, actual
  case female, male
  case seminar, onSiteMeeting, observation, outsideVisit
  case open, closed, toCome
  case leaveRequest, returnFromLeave, makeUp, walkIn, signOut, remark
  case withdrawn, transferred, cancelled
  case period, state, asked, returnDue
  case group, age
  case primary, juniorMiddle, seniorMiddle, college, bachelor, postgraduate
  case town, street, village, community, enterprise, otherUnit, parent
  case postSince, posting, movedOn, speciality, income, retired
  case exam, openBook, closedBook, score, resit, passMark, fullMark, passed, failed
  case rating, excellent, poor, reason, day
  case completion, certificate, completionCertificate, greenCertificate, otherCertificate, issued
  case reflection
  case stop, itinerary, hostPeople, transport, cost, departure, arrival, returnHome
  case heard, seen, inspected, attachment, headCount, here, notHere, tookPart
  case gapHere, importance, high, medium, low
  case term, shortTerm, mediumTerm, longTerm, evidence, planned, underway, done, whatChanged
  case invitedSession, need, visitors, arrangements
  case monthlyMeeting, agenda, agendaItem, talk, recording, discussion, business, speaker, minutes,
    decision, members
  case evaluation, opinionForm, issuedForms, returnedForms, opinion, problem, trainerRating
  case verySatisfied, satisfied, fair, dissatisfied, satisfaction
  case outreachLog, visitReport
  case question, answers, gradeScore, returnRate

  /// The word in every language.
  public var phrase: Phrase {
    switch self {
    case .trainee: Phrase("Trainee", "学员", "學員")
    case .unit: Phrase("Unit", "单位", "單位")
    case .roster: Phrase("Roster", "花名册", "花名冊")
    case .trainingClass: Phrase("Class", "培训班", "培訓班")
    case .session: Phrase("Session", "课次", "課次")
    case .hours: Phrase("Hours", "学时", "學時")
    case .rollCall: Phrase("Roll call", "点名", "點名")
    case .signInSheet: Phrase("Sign-in sheet", "签到表", "簽到表")
    case .siteVisit: Phrase("Site visit", "外出观摩", "外出觀摩")
    case .gap: Phrase("Gap", "差距", "差距")
    case .action: Phrase("Action", "整改措施", "整改措施")
    case .dossier: Phrase("Dossier", "学习培训档案", "學習培訓檔案")
    case .trainer: Phrase("Trainer", "授课教师", "授課教師")
    case .name: Phrase("Name", "姓名", "姓名")
    case .number: Phrase("Number", "编号", "編號")
    case .post: Phrase("Post", "职务", "職務")
    case .phone: Phrase("Phone", "联系电话", "聯絡電話")
    case .idCard: Phrase("ID card", "身份证号", "身份證號")
    case .gender: Phrase("Gender", "性别", "性別")
    case .birth: Phrase("Birth", "出生年月", "出生年月")
    case .education: Phrase("Education", "学历", "學歷")
    case .note: Phrase("Note", "备注", "備註")
    case .pinyin: Phrase("Pinyin", "拼音", "拼音")
    case .seat: Phrase("Seat", "座号", "座號")
    case .signature: Phrase("Signature", "签到", "簽到")
    case .ordinal: Phrase("No.", "序号", "序號")
    case .series: Phrase("Series", "期次", "期次")
    case .date: Phrase("Date", "日期", "日期")
    case .start: Phrase("Start", "开始", "開始")
    case .end: Phrase("End", "结束", "結束")
    case .time: Phrase("Time", "时间", "時間")
    case .place: Phrase("Place", "地点", "地點")
    case .host: Phrase("Host", "主办单位", "主辦單位")
    case .visitedUnit: Phrase("Visited", "接待单位", "接待單位")
    case .topic: Phrase("Topic", "课题", "課題")
    case .purpose: Phrase("Purpose", "目的", "目的")
    case .leader: Phrase("Leader", "带队人", "帶隊人")
    case .findings: Phrase("Findings", "所见所闻", "所見所聞")
    case .kind: Phrase("Kind", "类别", "類別")
    case .participants: Phrase("Participants", "参加人员", "參加人員")
    case .owner: Phrase("By whom", "责任人", "責任人")
    case .due: Phrase("Due", "期限", "期限")
    case .unmarked: Phrase("Unmarked", "未点", "未點")
    case .present: Phrase("Present", "出勤", "出勤")
    case .late: Phrase("Late", "迟到", "遲到")
    case .leftEarly: Phrase("Left early", "早退", "早退")
    case .alsoEarly: Phrase("early", "早退", "早退")
    case .leave: Phrase("Leave", "请假", "請假")
    case .leavePersonal: Phrase("Personal leave", "事假", "事假")
    case .leaveSick: Phrase("Sick leave", "病假", "病假")
    case .leaveOfficial: Phrase("Official leave", "公假", "公假")
    case .absent: Phrase("Absent", "缺席", "缺席")
    case .expected: Phrase("Expected", "应到", "應到")
    case .actual: Phrase("Actual", "实到", "實到")
    case .female: Phrase("Female", "女", "女")
    case .male: Phrase("Male", "男", "男")
    case .seminar: Phrase("Seminar", "研讨会", "研討會")
    case .onSiteMeeting: Phrase("On-site meeting", "现场会", "現場會")
    case .observation: Phrase("Field observation", "实地观摩", "實地觀摩")
    case .outsideVisit: Phrase("Outside visit", "外出参观", "外出參觀")
    case .open: Phrase("Open", "未封存", "未封存")
    case .toCome: Phrase("to come", "未开始", "未開始")
    case .closed: Phrase("Final", "已封存", "已封存")
    case .leaveRequest: Phrase("Leave request", "请假申请", "請假申請")
    case .returnFromLeave: Phrase("Returned", "销假", "銷假")
    case .makeUp: Phrase("Make-up", "补课", "補課")
    case .walkIn: Phrase("Walk-in", "临时学员", "臨時學員")
    case .signOut: Phrase("Signed out", "签退", "簽退")
    case .remark: Phrase("Remark", "课堂表现", "課堂表現")
    case .withdrawn: Phrase("Withdrawn", "退学", "退學")
    case .transferred: Phrase("Transferred", "调出", "調出")
    case .cancelled: Phrase("Cancelled", "已取消", "已取消")
    case .period: Phrase("From–until", "起止", "起止")
    case .state: Phrase("State", "状态", "狀態")
    case .asked: Phrase("asked", "待批", "待批")
    case .returnDue: Phrase("return due", "待销假", "待銷假")
    case .group: Phrase("Group", "分组", "分組")
    case .age: Phrase("Age", "年龄", "年齡")
    case .primary: Phrase("Primary school", "小学", "小學")
    case .juniorMiddle: Phrase("Junior middle school", "初中", "初中")
    case .seniorMiddle: Phrase("Senior middle school", "高中", "高中")
    case .college: Phrase("College", "大专", "大專")
    case .bachelor: Phrase("Bachelor", "本科", "本科")
    case .postgraduate: Phrase("Postgraduate", "研究生", "研究生")
    case .town: Phrase("Town", "乡镇", "鄉鎮")
    case .street: Phrase("Street", "街道", "街道")
    case .village: Phrase("Village", "村", "村")
    case .community: Phrase("Community", "社区", "社區")
    case .enterprise: Phrase("Enterprise", "企业", "企業")
    case .otherUnit: Phrase("Other", "其他", "其他")
    case .parent: Phrase("Belongs to", "上级单位", "上級單位")
    case .postSince: Phrase("Post since", "任职时间", "任職時間")
    case .posting: Phrase("Formerly", "曾任职", "曾任職")
    case .movedOn: Phrase("Moved on", "调动日期", "調動日期")
    case .speciality: Phrase("Speciality", "特长", "特長")
    case .income: Phrase("Income", "年收入", "年收入")
    case .retired: Phrase("Retired", "已退", "已退")
    case .exam: Phrase("Exam", "考核", "考核")
    case .openBook: Phrase("Open-book", "开卷", "開卷")
    case .closedBook: Phrase("Closed-book", "闭卷", "閉卷")
    case .score: Phrase("Score", "成绩", "成績")
    case .resit: Phrase("Resit", "补考", "補考")
    case .passMark: Phrase("Pass mark", "及格分", "及格分")
    case .fullMark: Phrase("Full mark", "满分", "滿分")
    case .passed: Phrase("passed", "及格", "及格")
    case .failed: Phrase("failed", "不及格", "不及格")
    case .rating: Phrase("Rating", "评定", "評定")
    case .excellent: Phrase("excellent", "优秀学员", "優秀學員")
    case .poor: Phrase("poor", "较差", "較差")
    case .reason: Phrase("Reason", "原因", "原因")
    case .day: Phrase("Day", "日期", "日期")
    case .completion: Phrase("Completion", "结业", "結業")
    case .certificate: Phrase("Certificate", "证书", "證書")
    case .completionCertificate: Phrase("Certificate of completion", "结业证书", "結業證書")
    case .greenCertificate: Phrase("Green certificate", "绿色证书", "綠色證書")
    case .otherCertificate: Phrase("Other certificate", "其他证书", "其他證書")
    case .issued: Phrase("Issued", "发证日期", "發證日期")
    case .reflection: Phrase("Reflection", "学习心得", "學習心得")
    case .stop: Phrase("Stop", "站点", "站點")
    case .itinerary: Phrase("Itinerary", "行程", "行程")
    case .hostPeople: Phrase("Received by", "接待人员", "接待人員")
    case .transport: Phrase("Transport", "交通方式", "交通方式")
    case .cost: Phrase("Cost (yuan)", "费用(元)", "費用(元)")
    case .departure: Phrase("Departure", "出发", "出發")
    case .arrival: Phrase("Arrival", "到达", "到達")
    case .returnHome: Phrase("Return", "返回", "返回")
    case .heard: Phrase("Heard", "听取介绍", "聽取介紹")
    case .seen: Phrase("Seen", "参观内容", "參觀內容")
    case .inspected: Phrase("Inspected", "查看资料", "查看資料")
    case .attachment: Phrase("File", "附件", "附件")
    case .headCount: Phrase("Head count", "清点人数", "清點人數")
    case .here: Phrase("here", "到", "到")
    case .tookPart: Phrase("took part", "已参加", "已參加")
    case .notHere: Phrase("not with us", "未同行", "未同行")
    case .gapHere: Phrase("How it is here", "本地现状", "本地現狀")
    case .importance: Phrase("Importance", "重要程度", "重要程度")
    case .high: Phrase("high", "高", "高")
    case .medium: Phrase("medium", "中", "中")
    case .low: Phrase("low", "低", "低")
    case .term: Phrase("Term", "整改期限", "整改期限")
    case .shortTerm: Phrase("short term", "短期", "短期")
    case .mediumTerm: Phrase("medium term", "中期", "中期")
    case .longTerm: Phrase("long term", "长期", "長期")
    case .evidence: Phrase("Evidence", "落实依据", "落實依據")
    case .planned: Phrase("planned", "未开展", "未開展")
    case .underway: Phrase("under way", "进行中", "進行中")
    case .done: Phrase("done", "已完成", "已完成")
    case .whatChanged: Phrase("What has changed", "整改成效", "整改成效")
    case .invitedSession: Phrase("Invited session", "请进来", "請進來")
    case .need: Phrase("Need it answers", "针对需求", "針對需求")
    case .visitors: Phrase("Visitors", "外来师资或同行", "外來師資或同行")
    case .arrangements: Phrase("Local arrangements", "当地安排", "當地安排")
    case .monthlyMeeting: Phrase("Monthly meeting", "例会", "例會")
    case .agenda: Phrase("Agenda", "议程", "議程")
    case .agendaItem: Phrase("Item", "议题", "議題")
    case .talk: Phrase("Talk", "讲课", "講課")
    case .recording: Phrase("Recording", "观看录像", "觀看錄像")
    case .discussion: Phrase("Discussion", "讨论", "討論")
    case .business: Phrase("Business", "工作部署", "工作部署")
    case .speaker: Phrase("Speaker", "主讲人", "主講人")
    case .minutes: Phrase("Minutes", "会议记录", "會議紀錄")
    case .decision: Phrase("Decision", "议定事项", "議定事項")
    case .members: Phrase("Members", "应到人员", "應到人員")
    case .evaluation: Phrase("Evaluation", "培训评估", "培訓評估")
    case .opinionForm: Phrase("Opinion form", "意见表", "意見表")
    case .issuedForms: Phrase("Forms issued", "发放意见表", "發放意見表")
    case .returnedForms: Phrase("Forms returned", "收回意见表", "收回意見表")
    case .opinion: Phrase("Opinion", "意见建议", "意見建議")
    case .problem: Phrase("Problem", "问题", "問題")
    case .trainerRating: Phrase("Trainer rating", "教师评价", "教師評價")
    case .verySatisfied: Phrase("Very satisfied", "很满意", "很滿意")
    case .satisfied: Phrase("Satisfied", "满意", "滿意")
    case .fair: Phrase("Fair", "一般", "一般")
    case .dissatisfied: Phrase("Dissatisfied", "不满意", "不滿意")
    case .satisfaction: Phrase("Satisfaction", "满意率", "滿意率")
    case .outreachLog: Phrase("Going out and inviting in", "走出去请进来", "走出去請進來")
    case .visitReport: Phrase("Visit report", "外出观摩报告", "外出觀摩報告")
    case .question: Phrase("Question", "评价项目", "評價項目")
    case .answers: Phrase("Answers", "答卷", "答卷")
    case .gradeScore: Phrase("Score", "得分", "得分")
    case .returnRate: Phrase("Return rate", "收回率", "收回率")
    }
  }
}

/// A value that has a word of the field.
public protocol Termed {
  /// Its word.
  var term: Term { get }
}

extension AttendanceStatus: Termed {
  /// The word for this status.
  public var term: Term {
    switch self {
    case .present: .present
    case .late: .late
    case .leftEarly: .leftEarly
    case .leavePersonal: .leavePersonal
    case .leaveSick: .leaveSick
    case .leaveOfficial: .leaveOfficial
    case .absent: .absent
    }
  }
}

extension SiteVisit.Kind: Termed {
  /// The word for this kind of visit.
  public var term: Term {
    switch self {
    case .seminar: .seminar
    case .onSiteMeeting: .onSiteMeeting
    case .observation: .observation
    case .outsideVisit: .outsideVisit
    }
  }
}

extension Importance: Termed {
  /// The word for it.
  public var term: Term {
    switch self {
    case .high: .high
    case .medium: .medium
    case .low: .low
    }
  }
}

extension ActionTerm: Termed {
  /// The word for this term.
  public var term: Term {
    switch self {
    case .short: .shortTerm
    case .medium: .mediumTerm
    case .long: .longTerm
    }
  }
}

extension Action.State: Termed {
  /// The word for this state.
  public var term: Term {
    switch self {
    case .planned: .planned
    case .underway: .underway
    case .done: .done
    }
  }
}

extension AgendaItem.Kind: Termed {
  /// The word for this kind of item.
  public var term: Term {
    switch self {
    case .talk: .talk
    case .recording: .recording
    case .discussion: .discussion
    case .business: .business
    }
  }
}

extension RatedQuestion.Grade: Termed {
  /// The word for this grade.
  public var term: Term {
    switch self {
    case .verySatisfied: .verySatisfied
    case .satisfied: .satisfied
    case .fair: .fair
    case .dissatisfied: .dissatisfied
    }
  }
}

extension Trainee.Gender: Termed {
  /// The word for this gender.
  public var term: Term {
    switch self {
    case .female: .female
    case .male: .male
    }
  }
}

extension LeaveRequest.Kind: Termed {
  /// The word for this kind of leave.
  public var term: Term { status.term }
}

extension Enrolment.Departure: Termed {
  /// The word for this way to leave a class.
  public var term: Term {
    switch self {
    case .withdrawn: .withdrawn
    case .transferred: .transferred
    }
  }
}

extension EducationLevel: Termed {
  /// The word for this level.
  public var term: Term {
    switch self {
    case .primary: .primary
    case .juniorMiddle: .juniorMiddle
    case .seniorMiddle: .seniorMiddle
    case .college: .college
    case .bachelor: .bachelor
    case .postgraduate: .postgraduate
    }
  }
}

extension Exam.Form: Termed {
  /// The word for this way to sit an exam.
  public var term: Term {
    switch self {
    case .openBook: .openBook
    case .closedBook: .closedBook
    }
  }
}

extension Rating.Kind: Termed {
  /// The word for this rating.
  public var term: Term {
    switch self {
    case .excellent: .excellent
    case .poor: .poor
    }
  }
}

extension Certificate.Kind: Termed {
  /// The word for this kind of certificate.
  public var term: Term {
    switch self {
    case .completion: .completionCertificate
    case .green: .greenCertificate
    case .other: .otherCertificate
    }
  }
}
