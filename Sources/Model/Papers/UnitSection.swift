/// Those who work in one unit, as papers list them below its name.
public struct UnitSection<Member> {
  /// The names of the unit and of those above it, the highest first; empty where they have none.
  public let title: String
  /// Who works there.
  public let members: [Member]

  /// Those who work in each unit, in the order of the units as they lie below one another; those
  /// without one last. Within a unit they keep their order.
  ///
  /// - Parameter unit: where somebody works.
  public static func all(
    of members: [Member], in roster: Roster, by unit: (Member) -> Identifier<WorkUnit>?
  ) -> [UnitSection] {
    let byUnit = Dictionary(grouping: members) { unit($0).flatMap { roster[$0]?.id } }
    let known = UnitTree.sorted(roster.units).compactMap { unit in
      byUnit[unit.id].map { members in
        UnitSection(
          title: roster.path(of: unit.id).reversed().joined(separator: " "), members: members)
      }
    }
    return known + [byUnit[nil].map { UnitSection(title: "", members: $0) }].compactMap(\.self)
  }
}

extension UnitSection: Equatable where Member: Equatable {}
extension UnitSection: Sendable where Member: Sendable {}
