extension String {
  /// The text on one line: whatever would break the line, move the cursor or turn the direction of
  /// writing around is a space or gone.
  var singleLine: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.unicodeScalars.append(" ")
      case .format where scalar.properties.isBidiControl: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
