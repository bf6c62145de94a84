import Model
import Store

/// Who has tried to write what where, and what was reported as saved.
struct Ledger {
  /// A value that somebody tried to write.
  private struct Attempt {
    let tag: String
    let isSaved: Bool
  }

  private var attempts: [String: [Attempt]] = [:]
  private var shared: Set<String> = []
  /// How many values were reported as saved.
  private(set) var saved = 0

  /// Notes down that a step was tried, and whether it was reported as saved.
  mutating func note(_ step: Plan.Step, isSaved: Bool) {
    attempts[step.place, default: []].append(Attempt(tag: step.tag, isSaved: isSaved))
    if step.isShared { shared.insert(step.place) }
    if isSaved { saved += 1 }
  }

  /// What the folder holds against what was reported.
  struct Audit {
    /// Values that were reported as saved and are not there.
    var lost: [String] = []
    /// Values that are there though nobody wrote them, or not in the order in which they were written.
    var strange: [String] = []
    /// How many values were replaced, and are kept in the history.
    var corrections = 0
  }

  /// Compares the folder with what was reported.
  func audit(_ folder: DataFolder, _ plan: Plan) -> Audit {
    var found: [String: [String]] = [:]
    for session in folder.loadSessions(of: plan.trainingClass).records {
      for (field, was) in session.replaced where field.hasPrefix("marks/") {
        found["\(session.id) \(field.dropFirst(6))", default: []].append(was["note"]?.string ?? "")
      }
      for (trainee, mark) in session.marks {
        found["\(session.id) \(trainee)", default: []].append(mark.note ?? "")
      }
    }
    for trainee in folder.load(Trainee.self).records {
      for (field, was) in trainee.replaced where field != "name" {
        found["\(field) \(trainee.id)", default: []].append(was.string ?? "")
      }
      if let post = trainee.post { found["post \(trainee.id)", default: []].append(post) }
      if let education = trainee.education {
        found["education \(trainee.id)", default: []].append(education)
      }
    }
    var audit = Audit()
    for place in Set(found.keys).union(attempts.keys) {
      let there = found[place] ?? []
      audit.corrections += max(there.count - 1, 0)
      compare(there, with: attempts[place] ?? [], at: place, &audit)
    }
    return audit
  }

  private func compare(
    _ there: [String], with tried: [Attempt], at place: String, _ audit: inout Audit
  ) {
    guard !shared.contains(place) else {
      let missing = tried.filter { $0.isSaved && !there.contains($0.tag) }
      audit.lost += missing.map { "\(place): \($0.tag)" }
      audit.strange += there.filter { tag in !tried.contains { $0.tag == tag } }
        .map { "\(place): \($0)" }
      return
    }
    // What a writer wrote here stands in the order in which it did; what was on its way when it was
    // killed may be there or not.
    var rest = there[...]
    for attempt in tried {
      if rest.first == attempt.tag {
        rest.removeFirst()
      } else if attempt.isSaved {
        audit.lost.append("\(place): \(attempt.tag)")
      }
    }
    audit.strange += rest.map { "\(place): \($0)" }
  }
}

extension JSON {
  /// The value of a string.
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
}

extension Record {
  /// What corrections replaced: where, and the value.
  fileprivate var replaced: [(field: String, was: JSON)] {
    (history ?? []).map { ($0.field, $0.was) }
  }
}
