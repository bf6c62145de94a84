extension Township {
  /// How many remarks can have a key.
  public static let mostRemarks = 9

  /// What can be remarked on somebody's conduct, in the order of the keys.
  public func remarks(in language: Language) -> [String] {
    let usual = [
      Phrase("On the phone", "接打电话", "接打電話"), Phrase("Talking", "说话", "說話"),
      Phrase("Asleep", "睡觉", "睡覺"),
    ]
    return Array((remarks ?? usual.map { $0(language) }).prefix(Self.mostRemarks))
  }
}
