import Cells
import Model

extension RollCall {
  var keymap: Keymap<Action> {
    switch mode {
    case .marking:
      switch layout {
      case .list: listKeys
      case .plan: planKeys
      case .door: doorKeys
      }
    case .leaveKind: leaveKeys
    case .fillBeforehand: fillKeys
    case .note, .minutes, .makeUp, .reason, .walkIn, .merging: typingKeys
    case .exceptions: exceptionsKeys
    case .code: codeKeys
    case .remark: remarkKeys
    case .closing: closingKeys
    case .finding: findingKeys
    }
  }

  /// The keys of the list and of the plan.
  private var markingBindings: [Keymap<Action>.Binding] {
    checkDigitBindings + standingBindings + [
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
      .key(.character("x"), label: .keyExceptions, .beginExceptions),
      .key(.character("F"), label: .keyClose, .askToClose),
      .quiet(.character("["), label: .keyOtherSession, .turnSession(-1)),
      .quiet(.character("]"), label: .keyOtherSession, .turnSession(1)),
      .quiet(.control("r"), label: .keyRedo, .redo),
      .quiet(.character("t"), label: .keyCode, .beginCode),
      .quiet(.character("w"), label: .keyWalkIn, .beginWalkIn),
      .quiet(.character("M"), label: .keyMerge, .beginMerging),
      .quiet(.character("r"), label: .keyRemark, .askRemark),
      .quiet(.character("o"), label: .keySignOut, .toggleSignOut),
      .quiet(.character("O"), label: .keySignOutAll, .signEverybodyOut),
      .quiet(.character("b"), label: .keyMakeUp, .beginMakeUp),
      .quiet(.character("i"), label: .keyStanding, .showStanding),
      .quiet(.character("U"), label: .keyOnlyUnmarked, .showOnlyUnmarked),
      .quiet(.enter, label: .keyTraineeFile, .openTrainee),
    ] + sheetBindings + remarkBindings + Keymap.moving(Action.move) + digitBindings(.keySeat)
  }

  /// The code of a sheet begins with one of these, whether it is typed or comes from a reader; what follows must not be
  /// taken for marks.
  private var sheetBindings: [Keymap<Action>.Binding] {
    [
      .quiet(.character("#"), label: .keySheetCode, .askForSheet("")),
      .quiet(.character("Q"), label: .keySheetCode, .askForSheet("Q")),
    ]
  }

  private func digitBindings(_ label: Message) -> [Keymap<Action>.Binding] {
    "0123456789".map { .quiet(.character($0), label: label, .digit($0)) }
  }

  /// What is told of somebody is taken away before the roll call is left.
  private var standingBindings: [Keymap<Action>.Binding] {
    tellsStanding ? [.quiet(.escape, label: .keyDone, .cancel)] : []
  }

  /// The X that an identity card may end with, which otherwise is another key.
  private var checkDigitBindings: [Keymap<Action>.Binding] {
    awaitsCheckDigit
      ? [.quiet(.character("X"), .character("x"), label: .keySeat, .digit("X"))] : []
  }

  private var listKeys: Keymap<Action> {
    Keymap(
      markingBindings + [
        .quiet(.character("g"), label: .keyByUnit, .arrangeByUnit),
        .quiet(.character("y"), label: .keyPlan, .show(.plan)),
        .quiet(.character("d"), label: .keyDoor, .show(.door)),
      ])
  }

  private var planKeys: Keymap<Action> {
    Keymap(
      [.key(.escape, .character("y"), label: .keyList, .show(.list))] + markingBindings + [
        .quiet(.left, label: .keyLeft, .walk(.along(-1))),
        .quiet(.right, label: .keyRight, .walk(.along(1))),
        .quiet(.character("+"), .character("="), label: .keyMoreSeats, .widenRows(1)),
        .quiet(.character("-"), label: .keyFewerSeats, .widenRows(-1)),
        .quiet(.character("S"), label: .keyKeepSeats, .keepRows),
        .quiet(.character("d"), label: .keyDoor, .show(.door)),
      ])
  }

  /// At the door nobody is chosen, so that no key marks but a code.
  private var doorKeys: Keymap<Action> {
    Keymap(
      [
        .key(.escape, .character("d"), label: .keyList, .show(.list)),
        .key(.character("t"), label: .keyCode, .beginCode),
        .key(.character("u"), label: .keyUndo, .undo),
        .key(.character("w"), label: .keyWalkIn, .beginWalkIn),
        .key(.character("y"), label: .keyPlan, .show(.plan)),
        .quiet(.control("r"), label: .keyRedo, .redo),
      ] + sheetBindings + digitBindings(.keyCode))
  }

  /// The first remarks have a key of their own.
  private var remarkBindings: [Keymap<Action>.Binding] {
    (1...4).map { .quiet(.function(5 + $0), label: .keyRemark, .remark($0)) }
  }

  private var remarkKeys: Keymap<Action> {
    Keymap(
      (1...Township.mostRemarks).map { number in
        .quiet(.character(Character(String(number))), label: .keyRemark, .remark(number))
      } + [.key(.escape, label: .keyCancel, .cancel)], text: { _ in .cancel })
  }

  private var exceptionsKeys: Keymap<Action> {
    Keymap(
      [
        .key(.enter, label: .keyApply, .accept), .key(.escape, label: .keyCancel, .cancel),
      ] + turningBindings, told: Self.grammar, text: Action.type)
  }

  /// The keys for other sessions of the same sheet, while nothing is typed.
  private var turningBindings: [Keymap<Action>.Binding] {
    guard sheet != nil, case .exceptions(let field) = mode, field.text.isEmpty else { return [] }
    return [
      .quiet(.character("["), label: .keyOtherSession, .turnSession(-1)),
      .quiet(.character("]"), label: .keyOtherSession, .turnSession(1)),
    ]
  }

  /// What can be written in the line from paper.
  private static var grammar: [Hint] {
    let lines: [([String], Message)] = [
      (["3迟10", "3l10"], .lineLate), (["15早20", "15e20"], .lineEarly),
      (["7假", "7v"], .linePersonal), (["7病", "7vs"], .lineSick), (["7公", "7vo"], .lineOfficial),
      (["12缺", "12a"], .lineAbsent), (["12到", "12p"], .linePresent),
      (["5、12缺", "5 12a"], .lineSeveral), (["88-90病"], .lineRange),
      (["264王芳"], .lineGuest), (["签208", "s208"], .lineSignatures),
    ]
    return lines.map { Hint(keys: $0.0, label: $0.1, isInFooter: false) }
  }

  private var codeKeys: Keymap<Action> {
    Keymap(
      [
        .key(.enter, label: .keyPresent, .accept), .key(.escape, label: .keyDone, .cancel),
      ], text: Action.type)
  }

  private var closingKeys: Keymap<Action> {
    guard roll?.tally.unmarked ?? 0 > 0 else {
      return Keymap(
        [
          .key(.character("y"), label: .keyClose, .close(.absent)),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { _ in .cancel })
    }
    return Keymap(
      [
        .key(.character("a"), label: .keyCloseAbsent, .close(.absent)),
        .key(.character("p"), label: .keyClosePresent, .close(.present)),
        .key(.escape, label: .keyCancel, .cancel),
      ] + Keymap.moving(Action.move))
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
