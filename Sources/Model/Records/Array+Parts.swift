extension Array where Element: Identifiable {
  /// Puts an element in place of the one with its id, or at the end.
  mutating func put(_ element: Element) {
    if let index = firstIndex(where: { $0.id == element.id }) {
      self[index] = element
    } else {
      append(element)
    }
  }

  /// The list with a part in the place of the one with its id, or at its end where there is none.
  public func setting(_ part: Element) -> [Element] {
    var result = self
    result.put(part)
    return result
  }

  /// The list without the part with this id.
  public func removing(_ id: Element.ID) -> [Element] { filter { $0.id != id } }

  /// The list with a part moved by so many places, but not beyond its ends.
  public func moving(_ id: Element.ID, by places: Int) -> [Element] {
    guard let index = firstIndex(where: { $0.id == id }) else { return self }
    var result = self
    let part = result.remove(at: index)
    result.insert(part, at: Swift.min(Swift.max(index + places, 0), result.count))
    return result
  }
}
