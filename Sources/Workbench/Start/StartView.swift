package import Canvas

/// Draws the first screen.
package func view(_ state: StartState) -> Surface {
  var surface = Surface(state.size, symbols: state.symbols)
  let layout = StartLayout(state)
  for (number, line) in layout.heading.enumerated() {
    let role: Role = number == 0 ? .textStrong : .textMuted
    surface.put(line, at: Point(layout.left, number), role: role, width: layout.width)
  }
  for (place, choice) in state.choices.enumerated() {
    drawChoice(choice, place, state, layout, on: &surface)
  }
  drawPath(state, layout, on: &surface)
  return surface
}

/// Where the lines of the first screen stand.
struct StartLayout {
  let left: Int
  let width: Int
  let heading: [SafeText]
  /// The row of the first choice.
  let firstRow: Int

  init(_ state: StartState) {
    left = state.size.width < 60 ? 0 : 2
    width = max(0, min(state.size.width - left, 100))
    let isLow = state.size.height < state.choices.count + 8
    let words =
      "There is no plan at \(state.usual) yet. Where do you want to begin?"
    let pitch = "plenary plans meetings: who comes, and what must be done."
    var lines: [SafeText] = [state.safe(pitch)]
    if !isLow { lines.append("") }
    lines += state.safe(words).wrapped(width: max(1, width)).prefix(isLow ? 1 : 4)
    if !isLow { lines.append("") }
    heading = lines
    firstRow = lines.count
  }
}

private func drawChoice(
  _ choice: StartState.Choice,
  _ place: Int,
  _ state: StartState,
  _ layout: StartLayout,
  on surface: inout Surface
) {
  let isSelected = state.path == nil && place == state.selected
  let at = Point(layout.left, layout.firstRow + place)
  let ground: Ground? = isSelected ? .selection : nil
  let words = state.safe("  \(state.key(of: choice))  \(state.words(of: choice))")
  surface.put(words, at: at, role: .text, ground: ground, width: layout.width)
  if isSelected { surface.cursor = at }
}

private func drawPath(_ state: StartState, _ layout: StartLayout, on surface: inout Surface) {
  let row = layout.firstRow + state.choices.count + 1
  let line = Rect(x: layout.left, y: row, width: layout.width, height: 1)
  if let field = state.path {
    surface.put(state.safe("Path: "), at: line.origin, role: .prompt)
    field.draw(on: &surface, in: line.splitColumns(at: 6).right, isFocused: true)
  }
  if let complaint = state.complaint {
    for (number, text) in state.safe(complaint).wrapped(width: max(1, layout.width)).enumerated() {
      surface.put(text, at: Point(layout.left, row + 2 + number), role: .error)
    }
  } else {
    let words = "Enter takes the choice; Esc or q leaves. plenary --help lists the commands."
    surface.put(state.safe(words), at: Point(layout.left, row + 2), role: .textMuted)
  }
}

extension StartState {
  func safe(_ raw: String) -> SafeText { SafeText(raw, ascii: symbols == .ascii) }

  fileprivate func words(of choice: Choice) -> String {
    switch choice {
    case .look: "Look at the example, the dialogue of 2020, in a copy that is not kept"
    case .copy: "Begin from the example, in a plan of your own"
    case .empty: "Begin an empty plan"
    case .file: "Open a plan whose path you type"
    case .recent(let path): "Open \(path)"
    case .quit: "Leave"
    }
  }
}
