extension Involvement {
  /// How much there is that comes over where her file is taken over by another one.
  public func comesOver(in language: Language) -> String {
    Phrase(
      "Come over: marks {marks}, classes {classes}, leaves {leaves}, visits {visits}, results {results}",
      "转入：考勤 {marks} 条、培训班 {classes} 个、请假 {leaves} 条、观摩 {visits} 次、成绩 {results} 项",
      "轉入：考勤 {marks} 條、培訓班 {classes} 個、請假 {leaves} 條、觀摩 {visits} 次、成績 {results} 項")(
        language,
        [
          "marks": String(marks.count), "classes": String(places.count),
          "leaves": String(leaves.values.reduce(0) { $0 + $1.count }),
          "visits": String(visits.count), "results": String(results.count),
        ])
  }
}
