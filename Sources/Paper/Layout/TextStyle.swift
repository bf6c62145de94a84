/// How a text is set.
struct TextStyle: Hashable {
  var size = 10.5
  var isBold = false
  /// Whether the lines of a wrapped text are centred.
  var isCentred = false
}

extension TextStyle {
  /// The style of a text that is set like this; its lines are placed one by one.
  init(_ setting: TextSetting) {
    self.init(size: setting.size, isBold: setting.isBold)
  }
}
