extension Roll.Entry {
  /// What tells those apart who have one name: their units, in short, or where those do not differ their
  /// numbers; nothing for whoever has a name of her own.
  public static func namesakeMarks(_ entries: [Roll.Entry]) -> [Identifier<Trainee>: String] {
    var marks: [Identifier<Trainee>: String] = [:]
    for (_, namesakes) in Dictionary(grouping: entries, by: \.trainee.name)
    where namesakes.count > 1 {
      let units = Dictionary(grouping: namesakes) { shortUnit($0.unitName) }
      for (unit, same) in units {
        for entry in same {
          let mark = same.count == 1 && !unit.isEmpty ? unit : entry.trainee.number ?? unit
          if !mark.isEmpty { marks[entry.id] = mark }
        }
      }
    }
    return marks
  }

  /// The name of a unit without what every unit of its kind ends with, cut where it is long still.
  private static func shortUnit(_ name: String) -> String {
    let endings = ["村民委员会", "村民委員會", "社区居民委员会", "居民委员会", "委员会", "有限公司"]
    guard let ending = endings.first(where: { name.hasSuffix($0) && name.count > $0.count + 1 })
    else { return cut(name) }
    // 前盐村村民委员会 is 前盐村.
    return cut(String(name.dropLast(ending.count)))
  }

  private static func cut(_ name: String) -> String {
    name.count > 9 ? "\(name.prefix(8))…" : name
  }
}
