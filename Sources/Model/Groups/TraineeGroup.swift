/// A saved way to pick trainees out of the roster (分组): all who meet everything that it asks for.
///
/// It names nobody: who belongs to it follows from her file on the day it is asked, so that nobody has
/// to keep it up to date. Whoever's file does not say what is asked for does not belong to it.
public struct TraineeGroup: Record {
  /// The letter that ids of groups begin with.
  public static let letter: Character = "g"

  /// The id.
  public let id: Identifier<TraineeGroup>
  /// What it is called.
  public var name: String
  /// The least education; nil where any will do.
  public var leastEducation: EducationLevel?
  /// The most education; nil where any will do.
  public var mostEducation: EducationLevel?
  /// The least age in whole years; nil where any will do.
  public var leastAge: Int?
  /// The most age in whole years; nil where any will do.
  public var mostAge: Int?
  /// The yearly income, of which hers may be; nil where any will do.
  public var income: IncomeBand?
  /// Words of which her post holds one; nil or empty where any post will do.
  public var posts: [String]?
  /// The units of which she works in one, or in one below it; nil or empty where any will do.
  public var units: [Identifier<WorkUnit>]?
  /// What corrections replaced.
  public var history: [Correction]?

  /// The ages that can be asked for, in whole years.
  public static let possibleAges = 0...150

  /// A group that asks for nothing yet: everybody belongs to it.
  public init(id: Identifier<TraineeGroup>, name: String) {
    self.id = id
    self.name = name
  }

  /// Those who belong to it on a day, in no order, retired or not.
  public func members(of roster: Roster, on day: Day) -> [Trainee] {
    let units = self.units.flatMap { units in
      units.isEmpty ? nil : units.reduce(into: Set()) { $0.formUnion(roster.units(below: $1)) }
    }
    return roster.trainees.filter { trainee in
      meetsEducation(trainee) && meetsAge(trainee, on: day) && meetsPost(trainee)
        && meetsIncome(trainee)
        && trainee.works(in: units)
    }
  }

  private func meetsEducation(_ trainee: Trainee) -> Bool {
    guard leastEducation != nil || mostEducation != nil else { return true }
    guard let level = trainee.educationLevel else { return false }
    return leastEducation.map { $0 <= level } != false && mostEducation.map { level <= $0 } != false
  }

  private func meetsAge(_ trainee: Trainee, on day: Day) -> Bool {
    guard leastAge != nil || mostAge != nil else { return true }
    guard let age = trainee.birth?.age(on: day) else { return false }
    return leastAge.map { $0 <= age } != false && mostAge.map { age <= $0 } != false
  }

  private func meetsIncome(_ trainee: Trainee) -> Bool {
    guard let income else { return true }
    return trainee.income?.overlaps(income) == true
  }

  private func meetsPost(_ trainee: Trainee) -> Bool {
    guard let posts, !posts.isEmpty else { return true }
    guard let post = trainee.post else { return false }
    return posts.contains { post.contains($0) }
  }
}
