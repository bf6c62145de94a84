/// Why a unit is neither removed nor merged.
public enum UnitError: Explained, Equatable {
  /// So many trainees work in it.
  case inUse(String, Int)
  /// So many trainees have worked in it.
  case wasInUse(String, Int)
  /// So many units lie below it.
  case hasBelow(String, Int)
  /// A saved group of this name asks for it.
  case isAskedFor(String, String)
  /// So many gaps of visits concern it.
  case hasGaps(String, Int)
  /// So many classes were brought to it.
  case hasClasses(String, Int)
  /// It is the unit with which it is to be merged.
  case same(String)

  /// One line: what, where, what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .inUse(let name, let count):
      Phrase(
        "{name} is the unit of {count}; move them, or merge it with another unit",
        "{name}尚有{count}名学员，请先调动学员或合并单位", "{name}尚有{count}名學員，請先調動學員或合併單位")(
          language, ["name": name, "count": String(count)])
    case .wasInUse(let name, let count):
      Phrase(
        "{name} was the unit of {count}, whose files name it; merge it with another",
        "{name}曾有{count}名学员任职，档案仍引用，可合并单位", "{name}曾有{count}名學員任職，檔案仍引用，可合併單位")(
          language, ["name": name, "count": String(count)])
    case .hasBelow(let name, let count):
      Phrase(
        "Below {name} there are {count}; put them elsewhere first",
        "{name}之下还有{count}个单位，请先改其上级单位", "{name}之下還有{count}個單位，請先改其上級單位")(
          language, ["name": name, "count": String(count)])
    case .isAskedFor(let name, let group):
      Phrase(
        "The group {group} asks for {name}; change it, or merge it with another unit",
        "分组“{group}”含{name}，请先修改分组或合并单位", "分組「{group}」含{name}，請先修改分組或合併單位")(
          language, ["name": name, "group": group])
    case .hasGaps(let name, let count):
      Phrase(
        "{count} gaps of visits concern {name}; merge it with another unit",
        "观摩中有{count}条差距涉及{name}，可合并单位", "觀摩中有{count}條差距涉及{name}，可合併單位")(
          language, ["name": name, "count": String(count)])
    case .hasClasses(let name, let count):
      Phrase(
        "{count} classes were brought to {name}; merge it with another unit",
        "有{count}个培训班在{name}举办，可合并单位", "有{count}個培訓班在{name}舉辦，可合併單位")(
          language, ["name": name, "count": String(count)])
    case .same(let name):
      Phrase(
        "{name} is the unit itself; choose the other one", "{name}即该单位本身，请选另一个",
        "{name}即該單位本身，請選另一個")(language, ["name": name])
    }
  }
}
