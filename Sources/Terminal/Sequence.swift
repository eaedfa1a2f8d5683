import Canvas

/// What ncurses does not send: bracketed paste, drags of the mouse and the window's title.
nonisolated enum Sequence {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Motion of the mouse is reported while a button is held.
  static let dragOn = "\u{1B}[?1002h"
  static let dragOff = "\u{1B}[?1002l"
  /// The terminal keeps its present title on a stack.
  static let pushTitle = "\u{1B}[22;2t"
  static let popTitle = "\u{1B}[23;2t"

  /// OSC 2, ended by BEL, which more terminals know than ST.
  static func title(_ text: SafeText) -> String { "\u{1B}]2;\(text.string)\u{07}" }
}
