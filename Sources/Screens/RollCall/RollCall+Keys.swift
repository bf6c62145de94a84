import Cells
import Model

extension RollCall {
  var keymap: Keymap<Action> {
    switch mode {
    case .marking: markingKeys
    case .leaveKind: leaveKeys
    case .fillBeforehand: fillKeys
    case .note, .minutes: typingKeys
    case .finding: findingKeys
    }
  }

  private var markingKeys: Keymap<Action> {
    let digits = "0123456789".map { Key.character($0) }
    return Keymap(
      [
        .key(.character("p"), .character(" "), label: .keyPresent, .give(.present)),
        .key(.character("l"), label: .keyLate, .give(.late)),
        .key(.character("e"), label: .keyLeftEarly, .give(.leftEarly)),
        .key(.character("v"), label: .keyLeave, .askLeaveKind),
        .key(.character("a"), label: .keyAbsent, .give(.absent)),
        .key(.character("c"), label: .keyClear, .clear),
        .key(.character("/"), label: .keyFind, .beginFilter),
        .key(.character("u"), label: .keyUndo, .undo),
        .key(.character("P"), label: .keyFill, .fillPresent),
        .key(.character("n"), label: .keyNote, .beginNote),
        .key(.character("m"), label: .keyMinutes, .beginMinutes),
        .key(.character("s"), label: .keySheet, .openSheet),
        .quiet(.control("r"), label: .keyRedo, .redo),
        .quiet(.enter, label: .keyTraineeFile, .openTrainee),
      ] + Keymap.moving(Action.move)
        + digits.enumerated().map { number, key in
          .quiet(key, label: .keySeat, .digit(Character(String(number))))
        })
  }

  private var fillKeys: Keymap<Action> {
    Keymap(
      [
        .key(.character("y"), label: .keyFill, .fillPresent),
        .key(.escape, label: .keyCancel, .cancel),
      ], text: { _ in .cancel })
  }

  private var leaveKeys: Keymap<Action> {
    Keymap(
      [
        .key(.character("p"), label: .keyPersonal, .give(.leavePersonal)),
        .key(.character("s"), label: .keySick, .give(.leaveSick)),
        .key(.character("o"), label: .keyOfficial, .give(.leaveOfficial)),
        .key(.escape, label: .keyCancel, .cancel),
      ], text: { _ in .cancel })
  }

  private var typingKeys: Keymap<Action> {
    Keymap(
      [
        .key(.enter, label: .keySave, .accept), .key(.escape, label: .keyCancel, .cancel),
      ], text: Action.type)
  }

  private var findingKeys: Keymap<Action> {
    Keymap(
      [
        .key(.enter, label: .keyGoThere, .accept), .key(.escape, label: .keyCancel, .cancel),
      ] + Keymap.movingWhileTyping(Action.move), text: Action.type)
  }
}
