/// Finds trainees by name, pinyin, unit, phone or number, as `SearchIndex` does.
public struct TraineeFilter: Sendable {
  private let index: SearchIndex

  /// A filter over these trainees; matches are given as positions in the list.
  public init(_ list: some Sequence<(trainee: Trainee, unitName: String)>) {
    index = SearchIndex(list.map { SearchIndex.Row($0.trainee, unitName: $0.unitName) })
  }

  /// Makes ready for a search, so that no key of it has to wait.
  public func prepare() { index.prepare() }

  /// The positions of those that match `query`; all where it is empty.
  public func matches(_ query: String) -> [Int] { index.matches(query) }
}

extension SearchIndex.Row {
  /// What a trainee is found by.
  public init(_ trainee: Trainee, unitName: String) {
    self.init(
      name: trainee.name, reading: { trainee.reading }, texts: [unitName], phone: trainee.phone,
      number: trainee.number)
  }
}
