extension Sequence<Meeting> {
  /// The places of these meetings, in their order, each once. A meeting without a place of its own is
  /// at that of its class.
  public var places: [String] {
    var places: [String] = []
    for meeting in self {
      let own = meeting.session.place.flatMap(Fields.text)
      guard let place = own ?? meeting.trainingClass.place.flatMap(Fields.text),
        !places.contains(place)
      else { continue }
      places.append(place)
    }
    return places
  }
}
