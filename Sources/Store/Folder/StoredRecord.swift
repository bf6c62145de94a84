import Model

/// A record that has a place in the data folder.
public protocol StoredRecord: Record {
  /// The path of its file, from the root of the data folder.
  var path: String { get }
  /// Values inside it that are one thing and never mixed from two writers; `*` is any key.
  static var atoms: [[String]] { get }
  /// Values inside it that follow from others, so that where two writers add one, the one on disk
  /// stands; `*` is any key.
  static var derived: [[String]] { get }
  /// Where it names units; `*` is any key or element.
  static var unitPlaces: [[String]] { get }
  /// What is there before anybody has written the file; nil where a record has to be made first.
  var blank: Self? { get }
  /// Why a merge would put into the record on disk what it takes no longer, since another writer has
  /// made it final or given all of it to another one; nil where it takes it.
  static func refusal(base: JSON, merged: JSON, disk: JSON, path: String) -> StoreError?
}

extension StoredRecord {
  /// Most records are merged value by value.
  public static var atoms: [[String]] { [] }
  /// Most values were thought of by a person.
  public static var derived: [[String]] { [] }
  /// Most records name no unit.
  public static var unitPlaces: [[String]] { [] }
  /// Most records are made first.
  public var blank: Self? { nil }
  /// Most records take whatever is merged.
  public static func refusal(
    base: JSON, merged: JSON, disk: JSON, path: String
  ) -> StoreError? { nil }
}

/// A record whose file lies in a folder of its kind, under its id.
public protocol FiledRecord: StoredRecord {
  /// The folder of its kind, from the root of the data folder.
  static var folder: String { get }
}

extension FiledRecord {
  /// The path of its file, from the root of the data folder.
  public var path: String { "\(Self.folder)/\(id).json" }
}

extension WorkUnit: FiledRecord {
  /// The folder of units.
  public static let folder = "units"
  /// The unit above it.
  public static let unitPlaces = [["parent"]]
}

extension Trainee: FiledRecord {
  /// The folder of trainees.
  public static let folder = "trainees"
  /// The ends of an income belong together, and so does what is known of a posting.
  public static let atoms = [["income"], ["postings", "*"], ["merger"]]
  /// Where she works, and where she was before.
  public static let unitPlaces = [["unit"], ["postings", "*", "unit"]]

  /// A file that another one took over takes nothing from whoever has it still open: nobody would
  /// see it there.
  public static func refusal(
    base: JSON, merged: JSON, disk: JSON, path: String
  ) -> StoreError? {
    guard disk["merger"] != nil, base["merger"] == nil, merged != disk else { return nil }
    return .takenOver(disk["name"]?.text ?? path)
  }
}

extension SiteVisit: FiledRecord {
  /// The folder of visits.
  public static let folder = "visits"
  /// A text never goes with another writer's day, nor a mark with another one's note.
  public static let atoms = [
    ["reflections", "*"], ["calls", "*", "marks", "*"], ["calls", "*", "left"],
    ["gaps", "*", "closing"],
  ]
  /// The units that its gaps concern.
  public static let unitPlaces = [["gaps", "*", "unit"]]

  /// The group of a point that was left was called and counted: whoever still has it open changes nothing there.
  public static func refusal(
    base: JSON, merged: JSON, disk: JSON, path: String
  ) -> StoreError? {
    guard case .object(let calls)? = disk["calls"] else { return nil }
    let isChanged = calls.members.contains { call in
      call.value["left"] != nil && base["calls"]?[call.key]?["left"] == nil
        && merged["calls"]?[call.key]?["marks"] != call.value["marks"]
    }
    return isChanged ? .closed(path) : nil
  }
}

extension MonthlyMeeting: FiledRecord {
  /// The folder of monthly meetings.
  public static let folder = "meetings"
  /// A mark is one thing: a status never goes with another writer's minutes.
  public static let atoms = [["marks", "*"]]
}

extension TraineeGroup: FiledRecord {
  /// The folder of groups.
  public static let folder = "groups"
  /// Half of one list and half of another is nobody's.
  public static let atoms = [["posts"], ["units"], ["income"]]
  /// Those that it asks for.
  public static let unitPlaces = [["units", "*"]]
}

extension TrainingClass: StoredRecord {
  /// The folder in which every class has one of its own.
  public static let folder = "classes"
  /// The seat of a newcomer is the next free one, whoever enrols her; a paper that two tick is in the
  /// file since the first of them did.
  public static let derived = [["enrolment", "*"], ["filedPapers", "*"]]
  /// A request for leave is one thing: who approves it approves the days that she has read.
  public static let atoms = [["leaves", "*"]]
  /// The place that it is brought to.
  public static let unitPlaces = [["localPlan", "unit"]]
  /// The file in the folder of the class.
  public var path: String { Self.path(of: id) }

  static func path(of id: ID) -> String { "\(folder)/\(id)/class.json" }
}

extension Results: StoredRecord {
  /// A reason never goes with another writer's rating, nor a number with another one's certificate.
  public static let atoms = [["results", "*", "rating"], ["results", "*", "certificate"]]
  /// The file in the folder of the class.
  public var path: String { Self.path(of: trainingClass) }
  /// Every class has results, so that two who enter the first ones at once agree.
  public var blank: Results? { Results(of: trainingClass) }

  static let file = "results.json"
  static func path(of id: TrainingClass.ID) -> String { "\(TrainingClass.folder)/\(id)/\(file)" }
}

extension ClassEvaluation: StoredRecord {
  /// The file in the folder of the class.
  public var path: String { Self.path(of: trainingClass) }
  /// Every class has an evaluation, so that two who enter the first of it at once agree.
  public var blank: ClassEvaluation? { ClassEvaluation(of: trainingClass) }

  static let file = "evaluation.json"
  static func path(of id: TrainingClass.ID) -> String { "\(TrainingClass.folder)/\(id)/\(file)" }
}

extension Session: StoredRecord {
  /// The file in the folder of the class it belongs to.
  public var path: String { "\(Self.folder(of: trainingClass.description))/\(id).json" }
  /// A mark is one thing: a status never goes with another writer's minutes. So is a cancellation:
  /// two who cancel for one reason are of one mind.
  public static let atoms = [["marks", "*"], ["cancelled"]]

  /// A session that was closed takes no marks from whoever still has it open, nobody who came without
  /// being enrolled, no number of signatures, and is not cancelled.
  public static func refusal(
    base: JSON, merged: JSON, disk: JSON, path: String
  ) -> StoreError? {
    guard disk["closed"] != nil, base["closed"] == nil,
      ["marks", "walkIns", "signed", "cancelled"].contains(where: { merged[$0] != disk[$0] })
    else { return nil }
    return .closed(path)
  }

  static func folder(of trainingClass: String) -> String {
    "\(TrainingClass.folder)/\(trainingClass)/sessions"
  }
}
