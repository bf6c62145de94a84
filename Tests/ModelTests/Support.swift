import Foundation
import Model
import Testing

/// The day that `text` writes.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// The time that `text` writes.
func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }

/// The instant that `text` writes.
func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

/// The id that `text` writes.
func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }

/// A trainee by id and name.
func trainee(_ text: String, _ name: String) throws -> Trainee {
  Trainee(id: try id(text), name: name)
}

/// A session on 2026-11-24.
func session(_ start: String = "08:30", _ end: String = "11:30") throws -> Session {
  Session(
    id: try id("s-1"), trainingClass: try id("c-1"), date: try day("2026-11-24"),
    start: try time(start), end: try time(end))
}

/// The dossier of a trainee out of meetings and what stands beside them.
func dossier(
  of trainee: Trainee, in roster: Roster = Roster(), _ meetings: [Meeting],
  _ visits: [SiteVisit] = [], results: [Results] = [],
  _ township: Township = Township(name: "妇联")
) -> Dossier {
  var library = Library()
  library.roster = roster
  for meeting in meetings where library.trainingClass(meeting.trainingClass.id) == nil {
    library.classes.append(meeting.trainingClass)
  }
  library.sessions = Dictionary(grouping: meetings, by: \.trainingClass.id)
    .mapValues { $0.map(\.session) }
  for results in results { library.results[results.trainingClass] = results }
  library.visits = visits
  return Dossier(of: trainee, in: library, township)
}

/// The records of a kind in the sample township.
func sample<R: Record>(_ kind: R.Type, in folder: String) throws -> [R] {
  let url = URL(filePath: #filePath).appending(path: "../../../Data/sample/\(folder)").standardized
  return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
    .map { try JSONDecoder().decode(kind, from: Data(contentsOf: $0)) }
}
