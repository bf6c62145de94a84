/// A person who is trained.
public struct Trainee: Record {
  /// A gender as it stands in files.
  public enum Gender: String, Codable, CaseIterable, Sendable {
    case female, male
  }

  /// The letter that ids of trainees begin with.
  public static let letter: Character = "t"

  /// The id.
  public let id: Identifier<Trainee>
  /// Her number in the office's own roster.
  public var number: String?
  /// Her whole name, as she writes it.
  public var name: String
  /// Her name in syllables without tone marks, `liu yan`; set by hand where the usual reading is wrong.
  public var pinyin: String?
  /// The number of her identity card, as somebody wrote it: `card` says whether it can be one.
  public var idCard: String?
  /// Her gender.
  public var gender: Gender?
  /// Her birth, as far as known.
  public var birth: PartialDay?
  /// Where she works.
  public var unit: Identifier<WorkUnit>?
  /// Her post there.
  public var post: String?
  /// Since when she has that post there, as far as known.
  public var postSince: PartialDay?
  /// Where she was before; `formerPostings` has them in order.
  public var postings: [Posting]?
  /// Her phone: digits alone.
  public var phone: String?
  /// Her education.
  public var education: String?
  /// What she is good at (特长).
  public var speciality: String?
  /// What she earns in a year.
  public var income: IncomeBand?
  /// The day from which on she no longer belongs to the roster; what she attended stays.
  public var retired: Day?
  /// That another file of hers has taken this one over; nil where it stands for itself.
  public var merger: Merger?
  /// Whatever else the office wants to know.
  public var note: String?
  /// What corrections replaced.
  public var history: [Correction]?

  /// A trainee of whom nothing but the name is known yet.
  public init(id: Identifier<Trainee>, name: String) {
    self.id = id
    self.name = name
  }

  /// The reading of her name: the one set for her, or the usual one.
  public var reading: String {
    pinyin.flatMap(Pinyin.normalized) ?? Pinyin.reading(of: name)
  }
}
