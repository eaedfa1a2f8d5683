/// A key as the terminal can tell it.
package enum Key: Hashable, Sendable {
  /// What the keyboard produced, space included.
  case character(Character)
  case enter, escape, tab, backTab
  case up, down, left, right, shiftUp, shiftDown
  case home, end, pageUp, pageDown
  case backspace, delete, insert
  /// F1 is 1.
  case function(Int)
  /// Ctrl and a letter in lower case.
  case control(Character)
  case alt(Character)
}

extension Key {
  /// The name shown to people: `Tab`, `S-Tab`, `^R`, `F1`, `Space`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "S-↑"
    case .shiftDown: "S-↓"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .backspace: "BS"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let character): "A-\(character)"
    }
  }
}
