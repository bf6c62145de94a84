import Model
import Store

extension Year {
  /// Adds a group, or changes one of those that there are.
  mutating func group() throws -> Bool {
    let known = paths("groups/")
    guard let path = dice.one(of: known), dice.happens(70) else {
      let new = TraineeGroup(id: newID(), name: "分组\(dice.roll(1...99))")
      return try save(new, replacing: nil, changing: ["name": new.name], by: dice.roll(0...1))
    }
    let unit = dice.one(of: paths("units/"))
      .flatMap { Identifier<WorkUnit>($0.dropFirst(6).dropLast(5).description) }
    return try change(path) { (group: inout TraineeGroup, dice, _) in
      switch dice.roll(1...3) {
      case 1:
        group.leastAge = dice.roll(20...60)
        return ["least age": group.leastAge.map(String.init)]
      case 2:
        group.posts = ["主席", "主任\(dice.roll(1...9))"]
        return ["posts": group.posts?.joined(separator: "|")]
      default:
        group.units = unit.map { [$0] }
        return ["units": unit?.description]
      }
    }
  }

  /// Removes one of the groups; nobody has to have seen it as it is.
  mutating func removeGroup() throws -> Bool {
    guard let path = dice.one(of: paths("groups/")), let group = try load(TraineeGroup.self, path)
    else { return false }
    try editors[dice.roll(0...1)].folder.remove(group)
    shadow.remove(path)
    try compare(TraineeGroup.self, at: path, with: nil)
    return true
  }
}
