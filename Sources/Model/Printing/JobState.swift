/// What has become of a job.
public enum JobState: Equatable, Sendable {
  /// It waits for its turn.
  case waiting
  /// It is being printed.
  case printing
  /// It waits until somebody releases it.
  case held([PrintReason])
  /// It waits until somebody sees to the printer, and for what: the reasons, or what is said beside.
  case stuck([PrintReason], String?)
  /// It is printed.
  case done
  /// Somebody cancelled it.
  case cancelled
  /// It was given up, and why.
  case failed([PrintReason], String?)
  /// The print server knows nothing more of it: it keeps no list of what it has printed.
  case forgotten

  /// What a job is of which the server says this, on a printer of which it says that; nil where it
  /// tells nothing of the printer.
  public init(_ stage: JobStage, reasons: [PrintReason], message: String?, on printer: Printer?) {
    let hindrances = printer?.reasons.filter(\.isHindrance) ?? []
    switch stage {
    case .completed: self = .done
    case .cancelled: self = .cancelled
    case .aborted: self = .failed(reasons, message)
    case .held: self = .held(reasons)
    case .stopped:
      self = .stuck(reasons + (printer?.reasons ?? []), printer?.message ?? message)
    case .pending, .processing:
      if let printer, !hindrances.isEmpty || printer.isStopped {
        self = .stuck(hindrances, printer.message)
      } else {
        self = stage == .pending ? .waiting : .printing
      }
    }
  }

  /// Whether nothing more comes of it.
  public var isEnd: Bool {
    switch self {
    case .waiting, .printing, .held, .stuck: false
    case .done, .cancelled, .failed, .forgotten: true
    }
  }

  /// Whether it ended without being printed.
  public var isFailure: Bool {
    switch self {
    case .cancelled, .failed: true
    case .waiting, .printing, .held, .stuck, .done, .forgotten: false
    }
  }
}
