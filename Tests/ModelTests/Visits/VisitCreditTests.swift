import Model
import Testing

/// How people stand to a visit, and the hours that it counts for them.
@Suite struct VisitCreditTests {
  private func visit() throws -> SampleVisit {
    var sample = try SampleVisit()
    sample.visit.hours = 6
    return sample
  }

  @Test func `it counts from its last day on, or when all are home`() throws {
    var sample = try visit()
    let (first, last) = (try day("2026-10-15"), try day("2026-10-16"))
    let her = sample.people[0]
    #expect(sample.visit.hours(of: her, by: first) == nil)
    #expect(sample.visit.hours(of: her, by: last) == 6)
    #expect(sample.visit.part(of: her, on: first.advanced(by: -1)) == .toCome)
    #expect(sample.visit.part(of: her, on: first) == .tookPart)
    try sample.leave(until: .return)
    #expect(sample.visit.hours(of: her, by: first) == 6)
    #expect(sample.visit.hours(of: her, by: first.advanced(by: -1)) == nil)
  }

  @Test func `whoever was not with the group has no hours of it and owes nothing`() throws {
    var sample = try visit()
    let her = sample.people[3]
    sample.visit = try sample.visit.marking(her, .init(isHere: false), at: .departure)
    try sample.leave(until: .return)
    let today = try day("2026-10-20")
    #expect(sample.visit.part(of: her, on: today) == .stayedAway)
    #expect(sample.visit.hours(of: her, by: today) == nil)
    #expect(!sample.visit.owing(on: today).contains(her))
    #expect(!sample.visit.writers.contains(her))
    #expect(sample.visit.everybody.contains(her))
  }

  @Test func `whoever was with the group has them though she is no participant any more`() throws {
    var sample = try visit()
    try sample.leave(until: .return)
    let her = sample.visit.participants.removeFirst()
    let today = try day("2026-10-20")
    #expect(sample.visit.hours(of: her, by: today) == 6)
    #expect(sample.visit.writers.contains(her))
    #expect(sample.visit.owing(on: today).contains(her))
  }

  @Test func `what is called off counts for nobody`() throws {
    var sample = try visit()
    sample.visit.cancelled = "雨"
    let today = try day("2026-10-20")
    #expect(sample.visit.part(of: sample.people[0], on: today) == .calledOff)
    #expect(sample.visit.hours(of: sample.people[0], by: today) == nil)
    #expect(sample.visit.owing(on: today) == [])
  }

  @Test func `a visit without hours counts none`() throws {
    var sample = try visit()
    sample.visit.hours = 0
    #expect(sample.visit.hours(of: sample.people[0], by: try day("2026-10-20")) == nil)
    sample.visit.hours = nil
    #expect(sample.visit.hours(of: sample.people[0], by: try day("2026-10-20")) == nil)
  }
}
