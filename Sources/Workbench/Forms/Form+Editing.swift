import Canvas
import Planning

// What keys do inside a form; Enter and Esc belong to whoever holds it.
extension Form {
  /// Does what a key does in the focused field; false when nothing was edited.
  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch key {
    case .control("r") where purpose.isMendable:
      mending = mending.next
      return true
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .pageUp: previewOffset = max(0, previewOffset - 5)
    case .pageDown: previewOffset = min(previewOffset + 5, previewRows)
    default: return edit(key)
    }
    return false
  }

  /// More than the preview has rows: what is drawn is cut where it ends.
  private var previewRows: Int {
    guard case .shown(let preview) = preview else { return 0 }
    return 3 * Sentence.of(preview).count
  }

  private mutating func moveFocus(by step: Int) {
    focus = (focus + step + fields.count) % fields.count
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch fields[focus].kind {
    case .text(var field):
      guard edit(&field, key) else { return false }
      fields[focus].kind = .text(field)
    case .day(var field, let takesOffset):
      guard edit(&field, key) else { return false }
      fields[focus].kind = .day(field, takesOffset: takesOffset)
    case .choice(let choices, let selected, let query):
      let after = choose(key, among: choices, from: selected, query)
      guard let after else { return false }
      fields[focus].kind = .choice(choices, selected: after.place, query: after.query)
    case .choices(let choices, var marked, let cursor, let query):
      if key == .character(" ") {
        guard choices.indices.contains(cursor) else { return false }
        marked.formSymmetricDifference([cursor])
        // The next letters look for another one.
        fields[focus].kind = .choices(choices, marked: marked, cursor: cursor, query: TextField())
        return true
      }
      guard let after = choose(key, among: choices, from: cursor, query) else { return false }
      fields[focus].kind = .choices(
        choices,
        marked: marked,
        cursor: after.place,
        query: after.query
      )
    case .toggle(let isOn):
      switch key {
      case .character(" "), .left, .right: fields[focus].kind = .toggle(!isOn)
      case .up: moveFocus(by: -1)
      case .down: moveFocus(by: 1)
      default: return false
      }
      return key != .up && key != .down
    }
    return true
  }

  /// Up and down leave a field of text.
  private mutating func edit(_ field: inout TextField, _ key: Key) -> Bool {
    switch key {
    case .up: moveFocus(by: -1)
    case .down: moveFocus(by: 1)
    default:
      let before = field.text
      if fields[focus].isReplaced(by: key) { field = TextField() }
      guard field.handle(key) else { return false }
      fields[focus].isSelected = false
      // A caret that only moves is no edit, but it must be kept.
      return field.text != before || keep(field)
    }
    return false
  }

  private mutating func keep(_ field: TextField) -> Bool {
    switch fields[focus].kind {
    case .text: fields[focus].kind = .text(field)
    case .day(_, let takesOffset): fields[focus].kind = .day(field, takesOffset: takesOffset)
    case .choice, .choices, .toggle: break
    }
    return false
  }

  /// Arrows go among what is found, letters narrow it; `nil` when the key means nothing here.
  private func choose(
    _ key: Key,
    among choices: [Choice],
    from place: Int,
    _ query: TextField
  ) -> (place: Int, query: TextField)? {
    var query = query
    let found = Choice.matching(query.text, in: choices)
    let here = found.firstIndex(of: place)
    switch key {
    case .up, .down, .left, .right:
      guard !found.isEmpty else { return nil }
      let step = key == .up || key == .left ? -1 : 1
      let next = here.map { min(max(0, $0 + step), found.count - 1) } ?? 0
      return (found[next], query)
    default:
      guard query.handle(key) else { return nil }
      let narrowed = Choice.matching(query.text, in: choices)
      // A shorter query keeps what is selected, a longer one takes the best.
      let isKept = query.isEmpty || (here != nil && narrowed.first == place)
      return (isKept ? place : narrowed.first ?? place, query)
    }
  }

  /// Puts pasted text into the focused field; false when it takes none.
  mutating func paste(_ text: String) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    let isSelected = fields[focus].isSelected
    switch fields[focus].kind {
    case .text(var field):
      if isSelected { field = TextField() }
      field.insert(text)
      fields[focus].kind = .text(field)
    case .day(var field, let takesOffset):
      if isSelected { field = TextField() }
      field.insert(text.trimmed)
      fields[focus].kind = .day(field, takesOffset: takesOffset)
    case .choice, .choices, .toggle: return false
    }
    fields[focus].isSelected = false
    return true
  }
}

extension FormMending {
  var next: FormMending {
    switch self {
    case .none: .tasks
    case .tasks: .tasksAndMeetings
    case .tasksAndMeetings: .none
    }
  }
}

extension FormField {
  /// Whether a key does away with a text that stands selected; Backspace begins to edit it instead.
  fileprivate func isReplaced(by key: Key) -> Bool {
    guard isSelected else { return false }
    switch key {
    case .character, .delete: return true
    default: return false
    }
  }
}
