import Foundation
import Model

@testable import Screens

/// A record that the world merges as the data folder does, only more simply.
protocol Mergeable: Record {
  func merged(
    was: Self?, disk: Self, _ precedence: Precedence, _ conflicts: inout [SaveConflict.Value]
  ) throws -> Self
}

extension Mergeable {
  /// Member by member of the record's JSON.
  func merged(
    was: Self?, disk: Self, _ precedence: Precedence, _ conflicts: inout [SaveConflict.Value]
  ) throws -> Self {
    guard let was, was != disk else { return self }
    guard case .object(let mine) = try JSON(encoding: self),
      case .object(var result) = try JSON(encoding: disk)
    else { return self }
    let base = try JSON(encoding: was)
    let known = if case .object(let object) = base { object.members.map(\.key) } else { [String]() }
    for key in Set(mine.members.map(\.key) + known).sorted() where mine[key] != base[key] {
      if base[key] != result[key], mine[key] != result[key], precedence != .mine {
        guard precedence == .neither else { continue }
        conflicts.append(.init(field: key, mine: mine[key], theirs: result[key]))
      } else {
        result[key] = mine[key]
      }
    }
    return try JSON.object(result).decoded()
  }
}

extension Trainee: Mergeable {}
extension TrainingClass: Mergeable {}
extension SiteVisit: Mergeable {}
extension WorkUnit: Mergeable {}
extension TraineeGroup: Mergeable {}
extension MonthlyMeeting: Mergeable {}
extension ClassEvaluation: Mergeable {}

extension Results: Mergeable {
  /// Trainee by trainee.
  func merged(
    was: Results?, disk: Results, _ precedence: Precedence,
    _ conflicts: inout [SaveConflict.Value]
  ) throws -> Results {
    guard let was, was != disk else { return self }
    var result = disk
    if exam != was.exam { result.exam = exam }
    for id in Set(results.keys).union(was.results.keys).sorted() where self[id] != was[id] {
      if was[id] != disk[id], self[id] != disk[id], precedence != .mine {
        guard precedence == .neither else { continue }
        conflicts.append(
          .init(
            field: "results/\(id)/score", mine: self[id].score.map { .number($0.written) },
            theirs: disk[id].score.map { .number($0.written) }))
      } else {
        result[id] = self[id]
      }
    }
    return result
  }
}

extension Session: Mergeable {
  /// Mark by mark, without the detour over JSON: a roll call saves at every key.
  func merged(
    was: Session?, disk: Session, _ precedence: Precedence, _ conflicts: inout [SaveConflict.Value]
  ) throws -> Session {
    guard let was, was != disk else { return self }
    var result = self
    result.marks = disk.marks
    for id in Set(marks.keys).union(was.marks.keys).sorted() where marks[id] != was.marks[id] {
      if was.marks[id] != disk.marks[id], marks[id] != disk.marks[id], precedence != .mine {
        guard precedence == .neither else { continue }
        conflicts.append(
          .init(
            field: "marks/\(id)", mine: try marks[id].map { try JSON(encoding: $0) },
            theirs: try disk.marks[id].map { try JSON(encoding: $0) }))
      } else {
        result.marks[id] = marks[id]
      }
    }
    if closed == was.closed { result.closed = disk.closed }
    return result
  }
}

extension JSON {
  /// The tree that a value is encoded as.
  init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
  }

  /// The value that this tree encodes.
  func decoded<Value: Decodable>() throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(self))
  }
}
