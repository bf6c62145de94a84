/// All trainees and the units they work in.
public struct Roster: Equatable, Sendable {
  /// The trainees, in no order.
  public let trainees: [Trainee]
  /// The units, in no order.
  public let units: [WorkUnit]

  private let traineesByID: [Identifier<Trainee>: Trainee]
  private let unitsByID: [Identifier<WorkUnit>: WorkUnit]

  /// A roster of these trainees and units.
  public init(trainees: [Trainee] = [], units: [WorkUnit] = []) {
    self.trainees = trainees
    self.units = units
    traineesByID = Dictionary(trainees.map { ($0.id, $0) }) { first, _ in first }
    unitsByID = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The trainee with this id.
  public subscript(id: Identifier<Trainee>) -> Trainee? { traineesByID[id] }
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
