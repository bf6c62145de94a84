extension SheetLayout.Scope {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .session: Phrase("a sheet for each session", "每课次一张", "每課次一張")
    case .day: Phrase("a sheet for each day", "每天一张", "每天一張")
    case .trainingClass: Phrase("a sheet for the class", "全班一张", "全班一張")
    }
  }
}

extension SheetLayout.Orientation {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .portrait: Phrase("portrait", "纵向", "直向")
    case .landscape: Phrase("landscape", "横向", "橫向")
    }
  }
}

extension SheetLayout.Order {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .seat: Phrase("by seat", "按座号", "按座號")
    case .pinyin: Phrase("by pinyin", "按拼音", "按拼音")
    case .strokes: Phrase("by strokes", "按笔画", "按筆劃")
    case .unit: Phrase("by unit, with headings", "按单位分组", "按單位分組")
    }
  }
}

extension SheetLayout.Column: Termed {
  /// What it is called.
  public var term: Term {
    switch self {
    case .number: .number
    case .gender: .gender
    case .unit: .unit
    case .post: .post
    case .phone: .phone
    case .note: .note
    }
  }
}

extension SheetLayout {
  /// The columns that `typed` names, each by its word in any language or in the file; nil where nothing
  /// was typed. A hyphen stands for none beside name and signature.
  public static func columns(_ typed: String) throws(InputError) -> [Column]? {
    guard let words = try Fields.words(typed, most: Column.allCases.count) else { return nil }
    guard words != ["-"] else { return [] }
    var columns: [Column] = []
    for word in words {
      let found = Column.allCases.first { column in
        column.rawValue == word.lowercased()
          || Language.allCases.contains { column.term($0).lowercased() == word.lowercased() }
      }
      guard let found else {
        throw .noColumn(word)
      }
      if !columns.contains(found) { columns.append(found) }
    }
    return columns
  }
}
