import Canvas

/// A key of the walk, and what it is for.
struct KeyStroke: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case cursor, page, pane, meeting, zoom, help, palette, typing, close
  }

  let kind: Kind
  let key: Key
}

/// A morning with the planner in short: down lists, across panes and meetings, in and out of
/// views and dialogs.
enum KeyWalk {
  /// So many strokes, from the beginning again as often as needed.
  static func strokes(_ count: Int) -> [KeyStroke] {
    (0..<count).map { round[$0 % round.count] }
  }

  private static let round: [KeyStroke] = [
    some(1, .pane, .character("4")), some(12, .cursor, .down), some(4, .page, .pageDown),
    some(4, .cursor, .up), some(2, .page, .pageUp), some(1, .zoom, .character("z")),
    some(6, .cursor, .down), some(3, .page, .pageDown), some(1, .zoom, .character("z")),
    some(1, .pane, .character("1")), some(6, .meeting, .down), some(2, .meeting, .up),
    some(3, .pane, .tab), some(4, .cursor, .down), some(1, .help, .character("?")),
    some(2, .page, .pageDown), close, some(1, .palette, .character(":")),
    some(1, .typing, .character("m")), some(1, .typing, .character("o")),
    some(1, .typing, .character("v")), close,
  ].flatMap { $0 }

  /// `^C` closes like Esc, but needs no wait for the rest of a sequence.
  private static let close = some(1, .close, .control("c"))

  private static func some(_ count: Int, _ kind: KeyStroke.Kind, _ key: Key) -> [KeyStroke] {
    Array(repeating: KeyStroke(kind: kind, key: key), count: count)
  }
}

extension Key {
  /// What a terminal of type xterm in application mode sends; the keys of the walk only.
  var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): letter.asciiValue.map { [$0 & 0x1F] } ?? []
    case .tab: [9]
    case .escape: [27]
    case .up: Array("\u{1B}OA".utf8)
    case .down: Array("\u{1B}OB".utf8)
    case .pageUp: Array("\u{1B}[5~".utf8)
    case .pageDown: Array("\u{1B}[6~".utf8)
    default: preconditionFailure("\(label) is no key of the walk")
    }
  }
}
