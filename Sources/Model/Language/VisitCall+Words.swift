extension SiteVisit {
  /// What a point is called: Departure, 2. 青岛村, Return.
  public func name(of point: VisitPoint, in language: Language) -> String {
    switch point {
    case .departure: Term.departure(language)
    case .return: Term.returnHome(language)
    case .stop(let id):
      stop(id).map { "\(number(of: id) ?? 0). \($0.place)" } ?? Term.stop(language)
    }
  }
}

extension VisitCallError {
  /// As many names as are said at once.
  private static let mostNames = 8

  /// What is wrong and what to do, with the names of points and people; `here` is the point whose roll is called.
  public func explanation(
    in language: Language, of visit: SiteVisit, _ roster: Roster, at here: VisitPoint? = nil
  ) -> String {
    func name(_ trainee: Identifier<Trainee>) -> String {
      roster[trainee]?.name ?? trainee.description
    }
    func name(_ point: VisitPoint) -> String {
      point == .departure
        ? Phrase("the start", "出发地", "出發地")(language) : visit.name(of: point, in: language)
    }
    /// The keys that open the roll call of a point again.
    func keys(to point: VisitPoint) -> String {
      let points = visit.points
      guard let here, here != point, let from = points.firstIndex(of: here),
        let to = points.firstIndex(of: point)
      else {
        return Phrase(
          "o opens its roll call again", "按 o 重新点名", "按 o 重新點名")(language)
      }
      return Phrase(
        "{key} goes there, then o opens it", "按 {key} 到该处，再按 o 重新点名",
        "按 {key} 到該處，再按 o 重新點名")(language, ["key": to < from ? "[" : "]"])
    }
    switch self {
    case .nobody:
      return Phrase(
        "Nobody takes part; press t on the page of the visit", "尚无参加人员，请在观摩页面按 t 添加",
        "尚無參加人員，請在觀摩頁面按 t 新增")(language)
    case .uncalled(let trainees):
      let names = trainees.prefix(Self.mostNames).map(name)
        .joined(separator: Phrase(", ", "、", "、")(language))
      let count = String(trainees.count)
      guard trainees.count > Self.mostNames else {
        return Phrase(
          "{count} not called: {names}", "{count}人未点：{names}", "{count}人未點：{names}")(
            language, ["count": count, "names": names])
      }
      return Phrase(
        "{count} not called, among them {names}", "{count}人未点，包括：{names}",
        "{count}人未點，包括：{names}")(language, ["count": count, "names": names])
    case .count(let counted, let called):
      let values: KeyValuePairs<String, String> = [
        "counted": String(counted), "called": String(called),
        "difference": String(abs(counted - called)),
      ]
      return counted < called
        ? Phrase(
          "{counted} counted, {called} called: {difference} missing. Nobody goes on yet",
          "清点{counted}人，点到{called}人：少{difference}人，暂不出发",
          "清點{counted}人，點到{called}人：少{difference}人，暫不出發")(language, values)
        : Phrase(
          "{counted} counted, {called} called: {difference} too many. Count again, or call who joined",
          "清点{counted}人，点到{called}人：多{difference}人，请重新清点或补点",
          "清點{counted}人，點到{called}人：多{difference}人，請重新清點或補點")(language, values)
    case .notLeft(let point):
      return Phrase(
        "The group has not left {point} yet; [ goes there", "尚未离开“{point}”，按 [ 返回该处点名",
        "尚未離開「{point}」，按 [ 返回該處點名")(language, ["point": name(point)])
    case .earlier(let left, let point):
      return Phrase(
        "The group left {point} only on {when}; type a later time", "{when} 才离开“{point}”，请输入更晚的时间",
        "{when} 才離開「{point}」，請輸入更晚的時間")(
          language, ["point": name(point), "when": "\(left.date) \(left.time)"])
    case .outside(let days):
      return Phrase(
        "The visit is from {first} to {last}; type a day of it", "观摩日期为 {first} 至 {last}，请输入其中一天",
        "觀摩日期為 {first} 至 {last}，請輸入其中一天")(
          language, ["first": days.lowerBound.description, "last": days.upperBound.description])
    case .returnOutside(let days):
      return Phrase(
        "The visit is from {first} to {last}; home by {time} of the day after",
        "观摩日期为 {first} 至 {last}，最晚次日 {time} 返回",
        "觀摩日期為 {first} 至 {last}，最晚次日 {time} 返回")(
          language,
          [
            "first": days.lowerBound.description, "last": days.upperBound.description,
            "time": SiteVisit.latestReturn.description,
          ])
    case .neverDeparted(let trainee):
      return Phrase(
        "{name} was never with the group; call her where she joined it", "{name}从未随队，请先在其加入处点名",
        "{name}從未隨隊，請先在其加入處點名")(language, ["name": name(trainee)])
    case .left(let point):
      return Phrase(
        "The group has left {point}; {keys}", "已离开“{point}”，{keys}", "已離開「{point}」，{keys}")(
          language, ["point": name(point), "keys": keys(to: point)])
    case .leftLater(let point):
      return Phrase(
        "It has left {point} as well; {keys}", "也已离开“{point}”，请先{keys}",
        "也已離開「{point}」，請先{keys}")(language, ["point": name(point), "keys": keys(to: point)])
    case .called(let point):
      return Phrase(
        "The roll was called at {point}: its place on the way stays", "“{point}”已点名，行程次序不能再变",
        "「{point}」已點名，行程次序不能再變")(language, ["point": name(point)])
    case .calledOff(let why):
      return Phrase(
        "Called off: {why}; C on its page takes that back", "已取消：{why}；在观摩页面按 C 恢复",
        "已取消：{why}；在觀摩頁面按 C 恢復")(language, ["why": String(why.prefix(16))])
    case .underWay:
      return Phrase(
        "The group has set off: it cannot be called off any more", "已经出发，不能再取消",
        "已經出發，不能再取消")(language)
    }
  }
}
