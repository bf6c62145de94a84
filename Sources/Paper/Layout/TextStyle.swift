/// How a text is set.
struct TextStyle: Hashable {
  var size = 10.5
  var isBold = false
  /// Whether the lines of a wrapped text are centred.
  var isCentred = false
}
