import Foundation
import Model

extension SaveConflict {
  /// My change with theirs in every value that both changed; nil where that makes no record.
  var yielding: Change? {
    switch mine {
    case .trainee(let mine, let was, let newUnit):
      yielding(mine).map { .trainee($0, was: was, newUnit: newUnit) }
    case .trainingClass(let mine, let was): yielding(mine).map { .trainingClass($0, was: was) }
    case .session(let mine, let was): yielding(mine).map { .session($0, was: was) }
    case .visit(let mine, let was): yielding(mine).map { .visit($0, was: was) }
    }
  }

  private func yielding<R: Record>(_ record: R) -> R? {
    guard let tree: JSON = record.recoded() else { return nil }
    return values.reduce(tree) {
      $0.setting($1.field.split(separator: "/").map(String.init)[...], to: $1.theirs) ?? .null
    }.recoded()
  }
}

extension Encodable {
  /// The value that is written in JSON as this one is.
  func recoded<Value: Decodable>() -> Value? {
    (try? JSONEncoder().encode(self)).flatMap { try? JSONDecoder().decode(Value.self, from: $0) }
  }
}

extension JSON {
  /// The tree with another value, or none, at a path of keys and of ids of array elements.
  fileprivate func setting(_ path: ArraySlice<String>, to value: JSON?) -> JSON? {
    guard let key = path.first else { return value }
    let rest = path.dropFirst()
    switch self {
    case .object(var object):
      object[key] = (object[key] ?? .null).setting(rest, to: value)
      return .object(object)
    case .array(var elements):
      if let index = elements.firstIndex(where: { $0.isNamed(key) }) {
        let element = elements.remove(at: index).setting(rest, to: value)
        if let element { elements.insert(element, at: index) }
      } else if rest.isEmpty, let value {
        elements.append(value)
      }
      return .array(elements)
    default: return rest.isEmpty ? value : self
    }
  }

  /// Whether this element of an array is the one that a path calls so.
  private func isNamed(_ name: String) -> Bool {
    (self["id"] ?? self["trainee"] ?? self) == .string(name)
  }
}
