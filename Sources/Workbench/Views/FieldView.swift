import Canvas

/// One row of a form's field: its value, what is wrong with it, or one of its choices.
struct FieldView {
  let field: FormField
  let state: WorkbenchState
  let isFocused: Bool

  /// Columns of the box of a day; its hint stands beside it where there is room.
  static let dayWidth = 16

  func draw(_ content: FormRows.Content, of form: Form, on surface: inout Surface, in line: Rect) {
    let (label, room) = line.splitColumns(at: min(form.labelWidth, line.width))
    switch content {
    case .value:
      surface.put(
        state.safe(field.label),
        at: label.origin,
        role: isFocused ? .textStrong : .textMuted,
        emphasis: isFocused ? .bold : [],
        width: max(0, label.width - 1)
      )
      drawValue(on: &surface, in: room)
    case .note(let row):
      let notes = form.notes(on: field, isFocused: isFocused, width: line.width + 2)
      guard notes.indices.contains(row) else { return }
      let note = line.splitColumns(at: form.noteIndent(width: line.width)).right
      let role: Role = field.error == nil ? .textMuted : .error
      surface.put(state.safe(notes[row].string), at: note.origin, role: role, width: note.width)
    case .choice(let place): drawChoice(place, on: &surface, in: room)
    case .dayWords: MonthPicker(form, field, in: state).drawWords(on: &surface, in: line)
    case .month(let row):
      MonthPicker(form, field, in: state).drawRow(row, on: &surface, in: line)
    }
  }

  private func drawValue(on surface: inout Surface, in room: Rect) {
    switch field.kind {
    case .text(let text): draw(text, on: &surface, in: room)
    case .day(let text, _):
      let (box, beside) = room.splitColumns(at: min(Self.dayWidth, room.width))
      draw(text, hint: "", on: &surface, in: box)
      // A hint that would be cut stands below while its field is focused.
      guard SafeText(field.hint).width < beside.width else { return }
      put(field.hint, .textMuted, on: &surface, in: beside.splitColumns(at: 1).right)
    case .toggle(let isOn):
      let text = SafeText(isOn ? "[x] yes" : "[ ] no")
      let used = surface.put(text, at: room.origin, role: .field, ground: isFocused ? .field : nil)
      if isFocused { surface.cursor = room.origin }
      put(field.hint, .textMuted, on: &surface, in: room.splitColumns(at: used + 2).right)
    case .choice(let all, let selected, let query):
      let value = all.indices.contains(selected) ? all[selected].label : "none"
      drawChosen(value, query, on: &surface, in: room)
    case .choices(let all, let marked, _, let query):
      let names = marked.sorted().filter(all.indices.contains).map { all[$0].label }
      drawChosen(
        names.isEmpty ? "none" : names.joined(separator: ", "),
        query,
        on: &surface,
        in: room
      )
    }
  }

  private func draw(
    _ text: TextField,
    hint: String? = nil,
    on surface: inout Surface,
    in room: Rect
  ) {
    let cursor = surface.cursor
    text.draw(
      on: &surface,
      in: room,
      placeholder: state.safe(hint ?? field.hint),
      isFocused: isFocused,
      isError: field.error != nil
    )
    if !isFocused { surface.cursor = cursor }
    if isFocused, field.isSelected {
      let width = min(state.safe(text.text).width, room.width)
      surface.setGround(room.splitColumns(at: width).left, .selection)
    }
  }

  /// The value that is chosen; while one types, what is typed.
  private func drawChosen(
    _ value: String,
    _ query: TextField,
    on surface: inout Surface,
    in room: Rect
  ) {
    if isFocused, !query.isEmpty {
      draw(query, on: &surface, in: room)
      return
    }
    put(value, .field, on: &surface, in: room)
    if isFocused {
      surface.setGround(room, .field)
      surface.cursor = room.origin
    }
  }

  private func drawChoice(_ place: Int, on surface: inout Surface, in room: Rect) {
    let list = ChoiceList(field.kind)
    guard list.places.indices.contains(place) else { return }
    let all: [Choice]
    var mark = ""
    switch field.kind {
    case .choice(let choices, _, _): all = choices
    case .choices(let choices, let marked, _, _):
      all = choices
      mark = marked.contains(list.places[place]) ? "[x] " : "[ ] "
    case .text, .day, .toggle: return
    }
    let choice = all[list.places[place]]
    let isHere = place == list.cursor
    surface.put(isHere ? surface.symbols.selected : .blank, at: room.origin, role: .key)
    let label = room.splitColumns(at: 2).right
    let used = put(mark + choice.label, .text, on: &surface, in: label)
    put(choice.remark, .textMuted, on: &surface, in: label.splitColumns(at: used + 2).right)
    if isHere { surface.setGround(room, .selection) }
  }

  @discardableResult
  private func put(_ raw: String, _ role: Role, on surface: inout Surface, in room: Rect) -> Int {
    let text = state.safe(raw)
    let used = min(text.width, room.width)
    surface.put(text, at: room.origin, role: role, width: used)
    return used
  }
}
