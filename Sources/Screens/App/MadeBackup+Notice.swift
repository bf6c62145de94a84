import Model

extension MadeBackup {
  /// What is said once it is made.
  func notice(in language: Language) -> Notice {
    if missing > 0 {
      return .error(
        Message.backupIncomplete(language, ["path": path, "count": String(missing)]))
    }
    if let complaint {
      let made = Message.backedUp(language, ["path": path])
      return .error("\(made) · \(complaint)")
    }
    guard isOutside else { return .advice(Message.backedUpHere(language, ["path": path])) }
    return .done(Message.backedUp(language, ["path": path]))
  }
}
