extension Double {
  /// A number of hours, without a fraction where it is whole.
  public var written: String {
    Int(exactly: self).map(String.init) ?? String(self)
  }
}
