// How what two files of one person say becomes one, where nothing of it has to be chosen.

extension Mark {
  /// What it says of her attendance, whatever is noted beside.
  var attendance: Mark {
    Mark(status: status, lateMinutes: lateMinutes, leftEarlyMinutes: leftEarlyMinutes)
  }

  /// The mark with what another one says besides: its attendance where this one tells none, its
  /// remarks, its note.
  func joined(_ other: Mark) -> Mark {
    var result = status == nil ? other : self
    result.remarks = remarks + other.remarks.filter { !remarks.contains($0) }
    result.note = note.joined(other.note)
    result.makeUp = makeUp ?? other.makeUp
    result.signedOut = signedOut ?? other.signedOut
    return result
  }
}

extension Mark? {
  func joined(_ other: Mark?) -> Mark? {
    guard let self, let other else { return self ?? other }
    return self.joined(other)
  }
}

extension Enrolment {
  /// One place of two: the seat of this one, from the day on which she first came until the day on
  /// which she last left.
  func joined(_ other: Enrolment) -> Enrolment {
    var result = self
    result.from = if let from, let otherFrom = other.from { min(from, otherFrom) } else { nil }
    guard let leftOn, let otherLeft = other.leftOn else {
      result.leftOn = nil
      result.departure = nil
      return result
    }
    result.leftOn = max(leftOn, otherLeft)
    result.departure = leftOn < otherLeft ? other.departure : departure
    return result
  }
}

extension TraineeResult {
  /// The result with what it lacks from another one.
  func completed(by other: TraineeResult) -> TraineeResult {
    var result = self
    result.score = score ?? other.score
    result.resit = resit ?? other.resit
    result.rating = rating ?? other.rating
    result.certificate = certificate ?? other.certificate
    return result
  }
}

extension VisitCall.Mark {
  /// Whoever was called by either of her files was there.
  func joined(_ other: VisitCall.Mark) -> VisitCall.Mark {
    VisitCall.Mark(isHere: isHere || other.isHere, note: note.joined(other.note))
  }
}

extension Reflection {
  /// Both texts, of the day of the later one.
  func joined(_ other: Reflection) -> Reflection {
    Reflection(
      Optional(text).joined(other.text) ?? text, on: max(date, other.date),
      attachment: attachment ?? other.attachment)
  }
}

extension String? {
  /// Both texts, once where they are the same.
  func joined(_ other: String?) -> String? {
    guard let self, let other, self != other else { return self ?? other }
    return "\(self)；\(other)"
  }
}

extension Trainee {
  /// Whether two births may be one, of which one is known better.
  func isBirth(likeThatOf other: Trainee) -> Bool {
    guard let birth, let otherBirth = other.birth else { return false }
    return !birth.contradicts(otherBirth)
  }
}
