import Model

/// How papers look: name, footer, room for the seal, logo.
struct LetterheadDraft: Draft {
  enum Field: CaseIterable {
    case name, footer, sealSpace, logo
  }

  let letterhead: Letterhead
  /// The logo as it is; nil where there is none.
  let logo: Logo?

  var title: LetterheadMessage { .letterhead }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .name: .text(LetterheadMessage.name, letterhead.name)
    case .footer: .text(LetterheadMessage.footer, letterhead.footer)
    case .sealSpace: .yesOrNo(labelled: LetterheadMessage.sealSpace, letterhead.hasSealSpace)
    case .logo: .text(LetterheadMessage.logo, logo == nil ? nil : RecordPath.logo)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .name: context.text(LetterheadMessage.nameHint)
    case .footer: context.text(LetterheadMessage.footerHint)
    case .sealSpace: context.text(LetterheadMessage.sealSpaceHint)
    case .logo: context.text(logo == nil ? LetterheadMessage.logoHint : .otherLogoHint)
    }
  }

  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    logo.map { logo in
      context.text(
        LetterheadMessage.logoSize,
        [
          "size": "\(logo.width)×\(logo.height)",
          "kilobytes": String((logo.bytes.count + 1023) >> 10),
        ])
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var changed = letterhead
    changed.name = values.text(.name)
    changed.footer = values.text(.footer)
    if changed.footer?.count ?? 0 > Letterhead.mostInFooter {
      throw FormErrors(byField: [.footer: .tooLong(most: Letterhead.mostInFooter)])
    }
    changed.leavesSealSpace = values.isYes(.sealSpace) ? nil : false
    let order: LogoOrder? =
      values.isChanged(.logo) ? values.text(.logo).map(LogoOrder.copy) ?? .remove : nil
    return .letterhead(changed, was: letterhead, logo: order)
  }
}
