import Model

extension Township {
  /// The township that a tree writes, where it says nothing beyond its name, its format and its
  /// hours. Every start reads it, and the first use of a decoder costs more than reading the file.
  init?(plain tree: JSON) {
    guard case .object(let object) = tree, let name = tree["name"]?.text,
      let format = tree["format"]?.number
    else { return nil }
    self.init(name: name, format: format)
    for member in object.members {
      switch (member.key, member.value) {
      case ("name", _), ("format", _): continue
      case ("hours", .object(let hours)):
        guard let rules = HourRules(plain: hours) else { return nil }
        self.hours = rules
      default: return nil
      }
    }
  }
}

extension HourRules {
  fileprivate init?(plain object: JSON.Object) {
    guard object.members.count == 2, let halfDay = object["halfDay"]?.number,
      let day = object["day"]?.number, (0...24).contains(halfDay), (0...24).contains(day)
    else { return nil }
    self.init(halfDay: Double(halfDay), day: Double(day))
  }
}
