/// Why two files cannot be made one, or one made two again.
public enum MergeError: Explained, Equatable {
  /// It is one and the same file.
  case itself(String)
  /// A file was taken over by another one before.
  case mergedAlready(String)
  /// A file was taken over by no other one.
  case notMerged(String)
  /// The two differ by now in what nobody was asked about.
  case changed(String)
  /// The file that took over is not there any more, or was taken over itself.
  case gone(String)

  /// One line: what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .itself(let name):
      Phrase(
        "This is one and the same file of {name}; choose another one", "这是{name}的同一份档案，请另选一份",
        "這是{name}的同一份檔案，請另選一份")(language, ["name": name])
    case .mergedAlready(let name):
      Phrase(
        "The file of {name} was taken over by another one before; undo that first",
        "{name}的档案此前已并入另一份，请先撤销", "{name}的檔案此前已併入另一份，請先復原")(language, ["name": name])
    case .notMerged(let name):
      Phrase(
        "The file of {name} was not taken over by another one; there is nothing to undo",
        "{name}的档案未并入其他档案，无需撤销", "{name}的檔案未併入其他檔案，無需復原")(language, ["name": name])
    case .changed(let name):
      Phrase(
        "The files of {name} were changed meanwhile; look at what differs and merge again",
        "{name}的档案刚被改动，请核对不一致之处后再合并", "{name}的檔案剛被改動，請核對不一致之處後再合併")(
          language, ["name": name])
    case .gone(let name):
      Phrase(
        "The file that took over the one of {name} is not there; undo its own merge first",
        "接收{name}档案的那份档案已不在，请先撤销它自己的合并", "接收{name}檔案的那份檔案已不在，請先復原它自己的合併")(
          language, ["name": name])
    }
  }
}
