import Model

// What is said of somebody beside her status.
extension RollCall {
  /// Makes a remark on whom the cursor is on, or takes it back.
  mutating func remark(_ number: Int, _ context: Context) -> [Effect] {
    let remarks = context.township.remarks(in: context.language)
    guard remarks.indices.contains(number - 1) else {
      return [.say(.error(context.text(RollCallMessage.noSuchRemark, ["number": String(number)])))]
    }
    let remark = remarks[number - 1]
    return amend(context) { mark in
      if let place = mark.remarks.firstIndex(of: remark) {
        mark.remarks.remove(at: place)
      } else {
        mark.remarks.append(remark)
      }
    }
  }

  /// Signs whom the cursor is on out, or takes that back.
  mutating func signOut(_ context: Context) -> [Effect] {
    guard let session = meeting?.session, session.signsOut == true else {
      return [.say(.error(context.text(RollCallMessage.noSignOut)))]
    }
    guard let chosen, chosen.mark?.status?.isThere == true else {
      return [.say(.error(context.text(RollCallMessage.onlyWhoIsThere)))]
    }
    let effects = amend(context) { $0.signedOut = $0.signedOut == nil ? context.now : nil }
    move(.by(1), context)
    return effects
  }

  /// Signs everybody out who is there and has not been.
  mutating func signEverybodyOut(_ context: Context) -> [Effect] {
    guard meeting?.session.signsOut == true else {
      return [.say(.error(context.text(RollCallMessage.noSignOut)))]
    }
    let there = entries.filter {
      $0.mark?.status?.isThere == true && $0.mark?.signedOut == nil
    }
    guard !there.isEmpty else {
      return [.say(.error(context.text(RollCallMessage.nobodyToSignOut)))]
    }
    return change(context, precedence: .theirs) { session throws(MarkingError) in
      var session = session
      for entry in there {
        session.marks[entry.id]?.signedOut = context.now
        session.marks[entry.id]?.at = context.now
      }
      return session
    }
  }

  /// Asks how many hours were made up by whom the cursor is on, where she missed the session.
  mutating func beginMakeUp(_ context: Context) -> [Effect] {
    guard let mark = chosen?.mark, let status = mark.status, !status.isThere else {
      return [.say(.error(context.text(RollCallMessage.onlyWhoMissed)))]
    }
    return begin(context) { _ in .makeUp(TextField(mark.makeUp?.hours.written ?? "")) }
  }

  mutating func acceptMakeUp(_ field: TextField, _ context: Context) -> [Effect] {
    guard let session = meeting?.session else { return [] }
    do throws(InputError) {
      let hours = try Fields.hours(field.text)
      let most = context.township.hours.credited(for: session)
      if let hours, hours > most { throw .noHours(field.text, upTo: most) }
      mode = .marking
      return amend(context) {
        $0.makeUp = hours.map { MakeUp(hours: $0, date: context.now.day) }
      }
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  /// How a trainee stands in the class by the rules.
  func standing(of entry: Roll.Entry, _ context: Context) -> Standing? {
    guard let trainingClass = meeting?.trainingClass else { return nil }
    return Standing(
      of: entry.id, in: trainingClass, sessions, attendees: attendees,
      hours: context.township.hours, context.township.rules(of: trainingClass))
  }

  /// Says all that is noted of whom the cursor is on, and how she stands, with the numbers.
  mutating func showStanding(_ context: Context) -> [Effect] {
    guard let chosen, let standing = standing(of: chosen, context) else { return [] }
    let lines = standing.findings.map { $0.words(in: context.language) }
    let noted = [notes(of: chosen, context)].filter { !$0.isEmpty }
    let text = ([chosen.trainee.name] + noted + lines).joined(separator: " · ")
    tellsStanding = true
    return [.say(standing.completes ? .advice(text) : .error(text))]
  }
}

extension Mark {
  /// What is to be said of it beside its status and its note.
  func extras(_ context: Context) -> String {
    let out = signedOut.map { "\(context.text(Term.signOut)) \($0.time)" }
    let madeUp = makeUp.map { "\(context.text(Term.makeUp)) \($0.hours.written)" }
    return ([out, madeUp].compactMap { $0 } + remarks).joined(separator: " · ")
  }
}
