import Cells
import Model

// Those who came without being enrolled.
extension RollCall {
  /// The walk-in under the cursor.
  var chosenWalkIn: WalkIn? {
    guard lines.indices.contains(cursor.index) else { return nil }
    let place = lines[cursor.index] - entries.count
    return walkIns.indices.contains(place) ? walkIns[place] : nil
  }

  /// Takes somebody in: whoever is enrolled is marked, whoever is not stands behind the others.
  mutating func acceptWalkIn(_ field: TextField, _ context: Context) -> [Effect] {
    do throws(InputError) {
      let line = try WalkInLine(field.text)
      mode = .marking
      guard let session = meeting?.session else { return [] }
      switch line.person(at: session, entries, in: roster) {
      case .already:
        let values: KeyValuePairs = ["name": line.name]
        return [.say(.advice(context.text(RollCallMessage.walkInAlready, values)))]
      case .enrolled(let entry):
        return markPresent(entry, context)
      case .namesakes(let entries):
        // What was typed stays, to be added to.
        mode = .walkIn(field)
        let error = MarkingError.namesakes(line.name, entries.map(\.seat))
        return [.say(.error(error.explanation(in: context.language)))]
      case .guest(let known):
        let walkIn = WalkIn(
          id: context.idSeed.id(letter: "w"), name: line.name, unit: line.unit, phone: line.phone,
          at: context.now)
        return take(walkIn, as: known, context)
      }
    } catch .missing {
      return [.say(.error(context.text(RollCallMessage.walkInNameless)))]
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  /// What the keys for marks do to a walk-in: she is present, and `c` takes her away.
  mutating func answerForWalkIn(_ status: AttendanceStatus?, _ context: Context) -> [Effect] {
    guard let walkIn = chosenWalkIn else { return [] }
    guard status == nil else {
      return [.say(.advice(context.text(RollCallMessage.walkInIsPresent)))]
    }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    return take(.mark([.walkIn(walkIn.id, before: walkIn, after: nil)]), .neither, context)
  }

  mutating func beginMerging(_ context: Context) -> [Effect] {
    guard let walkIn = chosenWalkIn else {
      return [.say(.error(context.text(RollCallMessage.noWalkIn)))]
    }
    rebuildRosterIndex()
    return begin(.merging(walkIn, TextField(walkIn.phone ?? walkIn.name)), context)
  }

  /// The whole roster is made ready when a walk-in is looked for in it, and not at each key of that.
  mutating func rebuildRosterIndex() {
    rosterIndex = TraineeFilter(roster.trainees.map { ($0, unitName(of: $0)) })
  }

  /// The unit of the day of the session.
  private func unitName(of trainee: Trainee) -> String {
    meeting.map { roster.unitName(of: trainee, on: $0.session.date) } ?? ""
  }

  /// Who of the roster is meant by what is typed.
  func matches(_ field: TextField) -> [Trainee] {
    guard Fields.text(field.text) != nil else { return [] }
    return rosterIndex.matches(field.text).map { roster.trainees[$0] }
  }

  /// Says who a walk-in is. Her being there counts for that trainee from then on, and is hers in the
  /// roll as soon as she is enrolled.
  mutating func merge(_ walkIn: WalkIn, _ field: TextField, _ context: Context) -> [Effect] {
    let found = matches(field)
    guard let trainee = found.only else {
      let message: RollCallMessage = found.isEmpty ? .mergeNobody : .mergeMatches
      return [.say(.error(context.text(message, ["count": String(found.count)])))]
    }
    mode = .marking
    return take(walkIn, as: trainee.id, context)
  }

  /// Takes down a walk-in, and who of the roster she is.
  private mutating func take(
    _ walkIn: WalkIn, as trainee: Identifier<Trainee>?, _ context: Context
  ) -> [Effect] {
    var known = walkIn
    known.trainee = trainee
    return change(context) { session throws(MarkingError) in session.taking(known) }
  }

  func said(ofWalkIn before: WalkIn?, _ after: WalkIn?, _ context: Context) -> String {
    guard let after else {
      return context.text(RollCallMessage.walkInGone, ["name": before?.name ?? ""])
    }
    guard let trainee = after.trainee.flatMap({ roster[$0] }) else {
      return context.text(RollCallMessage.walkInSaved, ["name": after.name])
    }
    let known = [trainee.name, unitName(of: trainee)].filter { !$0.isEmpty }
      .joined(separator: " ")
    return context.text(
      RollCallMessage.walkInMerged, ["name": after.name, "known": known])
  }

  func draw(
    _ walkIn: WalkIn, in table: Table, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    let known = walkIn.trainee.flatMap { roster[$0] }?.name
    let note = [context.phone(walkIn.phone), known.map { "= \($0)" }].compactMap { $0 }
    table.draw(
      [
        ((walkIn.row.map { "\($0)+" } ?? "+").paddedLeft(to: 4), Style(.gray)),
        (walkIn.name, Style(.standard, bold: true)),
        (walkIn.unit ?? "", .plain),
        ("✓ \(context.text(Term.walkIn))", AttendanceStatus.present.style),
        (note.joined(separator: " "), .plain),
      ], into: &grid, row: row, isChosen: isChosen)
  }

  func drawMatches(
    _ field: TextField, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    for (row, trainee) in zip(rows, matches(field)) {
      grid.line(
        [trainee.name, unitName(of: trainee), context.phone(trainee.phone)]
          .compactMap { $0 }.joined(separator: "  "), row: row)
    }
  }
}
