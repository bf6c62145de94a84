extension InputError {
  /// The same, with what was refused masked as the cell of a table is: whatever its column, it may be a
  /// number of somebody's.
  var masked: InputError {
    switch self {
    case .noPhone(let text): .noPhone(Masked.cell(text, in: .phone))
    case .noBirth(let text): .noBirth(Masked.cell(text, in: .birth))
    case .noSuchDay(let text): .noSuchDay(Masked.cell(text, in: nil))
    case .digitsLost(let text): .digitsLost(Masked.cell(text, in: nil))
    case .noIncome(let text): .noIncome(Masked.cell(text, in: .income))
    case .noneOf(let text, let words): .noneOf(Masked.cell(text, in: nil), words)
    default: self
    }
  }
}
