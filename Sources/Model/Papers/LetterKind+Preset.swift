extension LetterKind {
  /// What a letter says in a language as long as nobody has worded it otherwise.
  public func preset(in language: Language) -> Wording {
    switch language {
    case .english: english
    case .simplified: simplified
    case .traditional: traditional
    }
  }

  private var english: Wording {
    switch self {
    case .unitNotice:
      Wording(
        title: "Attendance of Your Trainees",
        [
          "{unit}:",
          "{people} of your staff take part in {class} ({period}), held by {host}. Up to {day} their "
            + "attendance and results are as follows:",
          "{attendance}",
          "Please remind them to come regularly and on time. Where somebody was absent or often late, "
            + "please find out why and let us know.",
        ])
    case .leaveForm:
      Wording(
        title: "Request for Leave",
        [
          "{host}:",
          "I, {trainee} ({unit}, {post}), take part in {class}. I ask for leave: {kind}; "
            + "from when until when: {period}; because: {reason}.",
          "I will report back as soon as the leave is over, and make up what I miss.",
        ])
    case .classNotice:
      Wording(
        title: "Notice of {class}",
        [
          "To the units concerned:",
          "{host} holds {class}. The particulars are as follows.",
          "1. Time: {period}.",
          "2. Place: {place}.",
          "3. Sessions, {hours} hours in all:",
          "{schedule}",
          "4. Who takes part, {people} in all:",
          "{list}",
          "5. Please see to it that your trainees arrive on time, sign in themselves, and bring pen "
            + "and paper. Whoever cannot come asks for leave beforehand.",
        ])
    case .certificate:
      Wording(
        title: "Certificate of Completion",
        [
          "{trainee}",
          "took part in {class}, held by {host} ({period}), completed {hours} hours and met the "
            + "requirements of the class. This certificate is issued as evidence.",
        ])
    case .greenCertificate:
      Wording(
        title: "Green Certificate",
        [
          "{trainee}",
          "was trained and examined in {class}, held by {host} ({period}), and meets the standard of "
            + "the Green Certificate for work in farming. This certificate is issued as evidence.",
        ])
    case .otherCertificate:
      Wording(
        title: "Certificate",
        [
          "{trainee}",
          "took part in {class}, held by {host} ({period}), for {hours} hours. This certificate is "
            + "issued as evidence.",
        ])
    }
  }

  private var simplified: Wording {
    switch self {
    case .unitNotice:
      Wording(
        title: "学员参训情况反馈函",
        [
          "{单位}：",
          "贵单位{人数}名学员参加了由{主办单位}举办的{培训班}（{起止}）。现将截至{日期}的考勤和考核情况反馈如下：",
          "{考勤表}",
          "请贵单位加强对参训学员的督促和管理。对旷课、迟到较多的学员，请了解原因，并将有关情况及时告知我们。",
          "特此函告。",
        ])
    case .leaveForm:
      Wording(
        title: "请假条",
        [
          "{主办单位}：",
          "本人{学员}，系{单位}（职务：{职务}），现参加{培训班}。因{事由}，需请假（{类别}），请假时间为{起止}。",
          "请假期满后，本人将及时销假，并按要求补课。",
          "请予批准。",
        ])
    case .classNotice:
      Wording(
        title: "关于举办{培训班}的通知",
        [
          "各有关单位：",
          "为做好培训工作，{主办单位}决定举办{培训班}。现将有关事项通知如下：",
          "一、培训时间：{起止}。",
          "二、培训地点：{地点}。",
          "三、课程安排：共{学时}学时，具体如下：",
          "{课程表}",
          "四、参训人员：共{人数}人，名单如下：",
          "{名单}",
          "五、有关要求：请各单位通知并督促学员妥善安排好工作，按时参加培训，本人签到，自带笔和笔记本。"
            + "确因特殊情况不能参加的，须提前履行请假手续。",
          "特此通知。",
        ])
    case .certificate:
      Wording(
        title: "结业证书",
        [
          "{学员}同志：",
          "于{起止}参加由{主办单位}举办的{培训班}学习，完成{学时}学时，符合结业要求，准予结业。",
          "特发此证。",
        ])
    case .greenCertificate:
      Wording(
        title: "绿色证书",
        [
          "{学员}同志：",
          "于{起止}参加由{主办单位}举办的{培训班}，经培训和考核，达到绿色证书岗位规范的要求。",
          "特发此证。",
        ])
    case .otherCertificate:
      Wording(
        title: "培训证书",
        [
          "{学员}同志：",
          "于{起止}参加由{主办单位}举办的{培训班}学习，共{学时}学时。",
          "特发此证。",
        ])
    }
  }

  private var traditional: Wording {
    switch self {
    case .unitNotice:
      Wording(
        title: "學員參訓情況反饋函",
        [
          "{單位}：",
          "貴單位{人數}名學員參加了由{主辦單位}舉辦的{培訓班}（{起止}）。現將截至{日期}的考勤和考核情況反饋如下：",
          "{考勤表}",
          "請貴單位加強對參訓學員的督促和管理。對曠課、遲到較多的學員，請了解原因，並將有關情況及時告知我們。",
          "特此函告。",
        ])
    case .leaveForm:
      Wording(
        title: "請假條",
        [
          "{主辦單位}：",
          "本人{學員}，係{單位}（職務：{職務}），現參加{培訓班}。因{事由}，需請假（{類別}），請假時間為{起止}。",
          "請假期滿後，本人將及時銷假，並按要求補課。",
          "請予批准。",
        ])
    case .classNotice:
      Wording(
        title: "關於舉辦{培訓班}的通知",
        [
          "各有關單位：",
          "為做好培訓工作，{主辦單位}決定舉辦{培訓班}。現將有關事項通知如下：",
          "一、培訓時間：{起止}。",
          "二、培訓地點：{地點}。",
          "三、課程安排：共{學時}學時，具體如下：",
          "{課程表}",
          "四、參訓人員：共{人數}人，名單如下：",
          "{名單}",
          "五、有關要求：請各單位通知並督促學員妥善安排好工作，按時參加培訓，本人簽到，自帶筆和筆記本。"
            + "確因特殊情況不能參加的，須提前履行請假手續。",
          "特此通知。",
        ])
    case .certificate:
      Wording(
        title: "結業證書",
        [
          "{學員}同志：",
          "於{起止}參加由{主辦單位}舉辦的{培訓班}學習，完成{學時}學時，符合結業要求，准予結業。",
          "特發此證。",
        ])
    case .greenCertificate:
      Wording(
        title: "綠色證書",
        [
          "{學員}同志：",
          "於{起止}參加由{主辦單位}舉辦的{培訓班}，經培訓和考核，達到綠色證書崗位規範的要求。",
          "特發此證。",
        ])
    case .otherCertificate:
      Wording(
        title: "培訓證書",
        [
          "{學員}同志：",
          "於{起止}參加由{主辦單位}舉辦的{培訓班}學習，共{學時}學時。",
          "特發此證。",
        ])
    }
  }
}
