import ArgumentParser
import Glibc
import Harness
import Model
import Store
import Synchronization

/// One of many writers: a process that opens the data folder as the screens do, keeps what it has
/// read, and saves one value after another on top of it.
///
/// It prints a line for each: its number, whether it was saved, and how many seconds that took.
struct WriterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "writer", shouldDisplay: false)

  @Argument var folder: String
  @Option var writer: Int
  @Option var markers: Int
  @Option var role: Plan.Role
  @Option var from: Int
  @Option var to: Int
  @Option(help: "From which step on the clock is an hour behind.") var clockBackAt: Int

  func run() throws {
    // The clock that is asked is the one of the step that is under way.
    let clock = Clock()
    let name = "writer-\(writer)"
    let folder = try DataFolder(opening: folder, editor: .init(name: name, now: { clock.now }))
    let plan = try Plan(of: folder, markers: markers)
    var sessions = folder.loadSessions(of: plan.trainingClass).records.byID
    var trainees = folder.load(Trainee.self).records.byID
    for number in from..<to {
      if number >= clockBackAt { clock.setBack() }
      let step = plan.step(number, of: writer, as: role)
      let start = PseudoTerminal.clock()
      var isSaved = true
      switch step.change {
      case .mark(let id, let status):
        guard let was = sessions[id] else { throw Failure("\(id) is not there") }
        let session = try was.marking(step.trainee, as: status, note: step.tag, at: clock.now)
        do {
          sessions[id] = try folder.save(session, replacing: was)
        } catch StoreError.conflict where step.isShared {
          sessions[id] = try folder.reload(was)
          isSaved = false
        }
      case .post, .education:
        guard let was = trainees[step.trainee] else { throw Failure("\(step) is not there") }
        var trainee = was
        if role == .posts { trainee.post = step.tag } else { trainee.education = step.tag }
        trainees[step.trainee] = try folder.save(trainee, replacing: was)
      }
      let seconds = PseudoTerminal.clock() - start
      let line = Array("\(number) \(isSaved ? "saved" : "refused") \(seconds)\n".utf8)
      guard write(STDOUT_FILENO, line, line.count) == line.count else { throw ExitCode.failure }
    }
  }
}

extension Array where Element: Record {
  /// The records by id.
  fileprivate var byID: [Identifier<Element>: Element] {
    Dictionary(uniqueKeysWithValues: map { ($0.id, $0) })
  }
}

/// The clock of the machine, which may be set back by an hour.
private final class Clock: Sendable {
  private let offset = Atomic(0)

  func setBack() { offset.store(-3600, ordering: .relaxed) }

  var now: Instant {
    Instant(epochSeconds: time(nil) + offset.load(ordering: .relaxed), offsetMinutes: 480)
  }
}
