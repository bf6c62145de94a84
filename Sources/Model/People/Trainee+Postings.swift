extension Trainee {
  /// Where she was before, in the order in which she left.
  public var formerPostings: [Posting] {
    (postings ?? []).sorted { ($0.until, $0.id) < ($1.until, $1.id) }
  }

  /// The trainee as she is once she has moved on `day`: where she was becomes a former posting, and
  /// her post is hers since that day. Attendance before it stays with the unit of its day.
  ///
  /// Where she was for no day at all, she was not: a second move on one day corrects the first.
  ///
  /// Throws `nothingMoved` where unit and post stay, `movedTooEarly` where she came to her present
  /// post only later.
  public func moving(
    to unit: Identifier<WorkUnit>?, post: String?, on day: Day, id: Identifier<Posting>
  ) throws(InputError) -> Trainee {
    guard unit != self.unit || post != self.post else { throw .nothingMoved }
    try refuseMove(on: day)
    var result = self
    result.unit = unit
    result.post = post
    result.postSince = PartialDay(day)
    guard formerPostings.last?.until != day, postSince != result.postSince else { return result }
    let left = Posting(id: id, unit: self.unit, post: self.post, since: postSince, until: day)
    result.postings = (postings ?? []) + [left]
    return result
  }

  /// Throws `movedTooEarly` where she came to where she is only after `day`.
  func refuseMove(on day: Day) throws(InputError) {
    if let lastLeft = formerPostings.last?.until, day < lastLeft {
      throw .movedTooEarly(lastLeft.description)
    }
    if let postSince, day < postSince.first { throw .movedTooEarly(postSince.description) }
  }

  /// Where she worked on a day; nil where she had no unit.
  public func unit(on day: Day) -> Identifier<WorkUnit>? {
    guard let posting = posting(on: day) else { return unit }
    return posting.unit
  }

  /// Her post on a day.
  public func post(on day: Day) -> String? {
    guard let posting = posting(on: day) else { return post }
    return posting.post
  }

  /// The posting that she had on a day; nil where it was the present one.
  private func posting(on day: Day) -> Posting? {
    postings?.filter { $0.until > day }.min { ($0.until, $0.id) < ($1.until, $1.id) }
  }

  /// The trainee with the unit `kept` wherever she has `gone`, which is the same place. A move from one of
  /// them to the other in which she kept her post was none: she has it since she came to the first.
  func naming(_ kept: Identifier<WorkUnit>, for gone: Identifier<WorkUnit>) -> Trainee {
    guard unit == gone || postings?.contains(where: { $0.unit == gone }) == true else {
      return self
    }
    func named(_ unit: Identifier<WorkUnit>?) -> Identifier<WorkUnit>? {
      unit == gone ? kept : unit
    }
    var result = self
    result.unit = named(unit)
    let former = formerPostings
    let following = former.dropFirst().map { ($0.unit, $0.post) } + [(unit, post)]
    var changed: [Identifier<Posting>: Posting] = [:]
    var joined: Posting?
    for (posting, next) in zip(former, following) {
      var posting = posting
      if let joined { posting.since = joined.since }
      let isMove =
        posting.post != next.1 || posting.unit == next.0 || named(posting.unit) != named(next.0)
      joined = isMove ? nil : posting
      posting.unit = named(posting.unit)
      changed[posting.id] = isMove ? posting : nil
    }
    if let joined { result.postSince = joined.since }
    result.postings = changed.isEmpty ? nil : postings?.compactMap { changed[$0.id] }
    return result
  }

  /// Whether she no longer belongs to the roster on a day.
  public func isRetired(on day: Day) -> Bool { retired.map { $0 <= day } == true }

  /// Two who write down her leaving one post have her leave it once: on the day since when she is where
  /// she is now.
  public func settled(over disk: Trainee) -> Trainee {
    guard let mixed = postings, let old = disk.postings else { return self }
    let known = Set(old.map(\.id))
    var result = self
    for posting in mixed where !known.contains(posting.id) {
      guard let other = old.first(where: posting.isSamePost) else { continue }
      let isMine = posting.until != other.until && PartialDay(posting.until) == postSince
      let gone = isMine ? other.id : posting.id
      result.postings?.removeAll { $0.id == gone }
    }
    return result
  }
}

extension Posting {
  /// Whether both are one post, from the same day on.
  fileprivate func isSamePost(as other: Posting) -> Bool {
    (unit, post) == (other.unit, other.post) && since == other.since
  }
}
