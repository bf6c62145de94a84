/// All trainees and the units they work in.
public struct Roster: Equatable, Sendable {
  /// The trainees, in no order. A file that another one has taken over is none.
  public let trainees: [Trainee]
  /// The units, in no order.
  public let units: [WorkUnit]

  /// The files that others have taken over, by id.
  private let takenOver: [Identifier<Trainee>: Trainee]
  private let traineesByID: [Identifier<Trainee>: Trainee]
  private let unitsByID: [Identifier<WorkUnit>: WorkUnit]

  /// A roster of these trainees and units.
  public init(trainees files: [Trainee] = [], units: [WorkUnit] = []) {
    let gone = files.filter { $0.merger != nil }
    trainees = gone.isEmpty ? files : files.filter { $0.merger == nil }
    takenOver = Dictionary(gone.map { ($0.id, $0) }) { first, _ in first }
    self.units = units
    traineesByID = Dictionary(trainees.map { ($0.id, $0) }) { first, _ in first }
    unitsByID = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The trainee with this id; where another file of hers has taken over the one with this id, that.
  public subscript(id: Identifier<Trainee>) -> Trainee? {
    var id = id
    // More than all of them cannot follow one another.
    for _ in 0...takenOver.count {
      guard let into = takenOver[id]?.merger?.into else { break }
      id = into
    }
    return traineesByID[id]
  }

  /// The file with this id itself, whether another one has taken it over or not.
  public func file(_ id: Identifier<Trainee>) -> Trainee? { takenOver[id] ?? traineesByID[id] }

  /// All files, those that others have taken over among them.
  public var files: [Trainee] { trainees + takenOver.values.sorted { $0.id < $1.id } }

  /// The files that the one with this id has taken over, the latest first.
  public func takenOver(by id: Identifier<Trainee>) -> [Trainee] {
    takenOver.values.filter { $0.merger?.into == id }
      .sorted {
        ($0.merger?.at.description ?? "", $0.id) > ($1.merger?.at.description ?? "", $1.id)
      }
  }

  /// The ids of all files and units.
  public var ids: Set<String> { Set(files.map(\.id.description) + units.map(\.id.description)) }

  /// The unit with this id.
  public subscript(id: Identifier<WorkUnit>) -> WorkUnit? { unitsByID[id] }

  /// The unit with this name.
  public func unit(named name: String) -> WorkUnit? {
    units.first { $0.name == name }
  }

  /// The units whose names hold what was typed, or the other way round, at most three; none where a
  /// unit has that very name.
  public func unitNames(like text: String) -> [String] {
    guard let name = Fields.text(text), unit(named: name) == nil else { return [] }
    let similar = units.map(\.name).filter { $0.contains(name) || name.contains($0) }
    return Array(similar.sorted().prefix(3))
  }

  /// The name of the unit where a trainee works now, empty where she has none.
  public func unitName(of trainee: Trainee) -> String { name(of: trainee.unit) }

  /// The name of the unit where a trainee worked on a day, empty where she had none: what concerns a
  /// session shows her unit of its day.
  public func unitName(of trainee: Trainee, on day: Day) -> String {
    name(of: trainee.unit(on: day))
  }

  /// The name of the unit where a trainee worked at the end of a class, empty where she had none.
  public func unitName(
    of trainee: Identifier<Trainee>, in trainingClass: TrainingClass
  ) -> String {
    self[trainee].map { unitName(of: $0, on: trainingClass.end) } ?? ""
  }

  /// The name of a unit, empty for none.
  public func name(of unit: Identifier<WorkUnit>?) -> String {
    unit.flatMap { unitsByID[$0] }?.name ?? ""
  }

  /// Who has this number, other than `trainee`: a number is one person's.
  public func holder(
    ofNumber number: String, other trainee: Identifier<Trainee>? = nil
  ) -> Trainee? {
    trainees.first { $0.number == number && $0.id != trainee }
  }

  /// Who has this identity card, other than `trainee`.
  public func holder(of card: IDCard, other trainee: Identifier<Trainee>? = nil) -> Trainee? {
    trainees.first { $0.card == card && $0.id != trainee }
  }

  /// Those whom `who` names on a command line: by id, number, phone, identity card or whole name.
  public func trainees(matching who: String) -> [Trainee] {
    if let id = Identifier<Trainee>(who), let trainee = self[id] { return [trainee] }
    let phone = try? Fields.phone(who)
    let card = try? IDCard(who)
    let name = try? Fields.name(who)
    return trainees.filter {
      $0.number == who || $0.name == name || ($0.phone != nil && $0.phone == phone)
        || (card != nil && $0.card == card)
    }
  }
}
