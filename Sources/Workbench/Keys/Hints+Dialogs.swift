import Canvas

// What the keys do while a dialog takes them; those of the lists do nothing then.
extension Overlay {
  /// Keys and words for the hint row, in the order in which they go when room is short.
  var hints: [Hint] {
    keys.map { key, label in
      Hint(.back, HintBar.Entry(key: SafeText(key), label: SafeText(label)))
    }
  }

  private var keys: [(String, String)] {
    switch self {
    case .form(let form): form.keys
    case .page(let page) where page.confirms:
      [("Enter", "take back"), ("Esc", "leave it"), ("↑↓", "read"), ("PgDn", "a screen on")]
    case .page:
      [("Esc", "close"), ("↑↓", "read"), ("PgDn", "a screen on"), ("y", "copy"), ("F10", "quit")]
    case .offer: [("Enter", "do it"), ("Esc", "close"), ("↑↓", "choose"), ("PgDn", "what follows")]
    case .filter: [("Enter", "keep"), ("Tab", "complete"), ("Esc", "as before")]
    case .help, .palette: [("Enter", "run"), ("Esc", "close"), ("↑↓", "choose")]
    case .themes: [("Enter", "keep"), ("Esc", "as before"), ("↑↓", "try")]
    case .picker(.columns, _): [("Space", "show or hide"), ("Esc", "close"), ("↑↓", "choose")]
    case .picker(.savedFilters, _):
      [("Enter", "take"), ("Del", "forget"), ("Esc", "close"), ("↑↓", "choose")]
    case .picker: [("Enter", "take"), ("Esc", "close"), ("↑↓", "choose")]
    }
  }
}

extension FormMending {
  /// What `^R` does from the one before on.
  fileprivate var offer: String {
    switch self {
    case .none: "do not mend"
    case .tasks: "mend"
    case .tasksAndMeetings: "mend, meetings too"
    }
  }
}

extension Form {
  fileprivate var keys: [(String, String)] {
    var keys = [(purpose == .goToDate ? ("Enter", "go") : ("Enter", "save")), ("Esc", "close")]
    if isQuickAdd { keys.append(("Tab", "complete")) }
    if fields.count > 1 { keys.append(("Tab", "next field")) }
    guard fields.indices.contains(focus) else { return keys }
    switch fields[focus].kind {
    case .choice: keys += [("↑↓", "choose"), ("a–z", "narrow")]
    case .choices: keys += [("Space", "mark"), ("↑↓", "choose"), ("a–z", "narrow")]
    case .toggle: keys.append(("Space", "change"))
    case .day where picker != nil:
      return [
        ("Enter", "take"), ("Esc", "as before"), ("←→", "a day"), ("↑↓", "a week"),
        ("PgDn", "a month on"),
      ]
    case .text, .day:
      if fields[focus].isDay { keys.append(("F4", "calendar")) }
      if fields[focus].isSelected { keys.append(("←→", "edit, typing replaces")) }
    }
    if case .shown = preview { keys.append(("PgDn", "what follows")) }
    if purpose.isMendable, hasPreview { keys.append(("^R", mending.next.offer)) }
    return keys
  }
}
