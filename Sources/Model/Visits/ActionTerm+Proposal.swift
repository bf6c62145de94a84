extension ActionTerm {
  /// The term of what is to be done by a day: short within three months of the day on which it was found to be
  /// needed, medium within a year, long beyond.
  public init(from found: Day, until due: Day) {
    self =
      due <= found.advanced(byMonths: 3)
      ? .short : due <= found.advanced(byMonths: 12) ? .medium : .long
  }
}
