package import Canvas

/// What curses hands over: bytes as they came, and the sequences it recognised.
///
/// Bytes rather than curses's own wide characters: it drops the first half of a character whose
/// second half arrives later, and swallows what follows an invalid byte.
nonisolated package enum RawCode: Hashable, Sendable {
  case byte(UInt8)
  /// A `KEY_*` code of curses, or one of ``TerminalCode``.
  case key(Int32)
  /// A key beyond the standard ones, by the name of its terminfo capability, such as `kRIT5`.
  case named(String)
  case mouse(MouseReport)
}

/// Codes that this program defines beside those of curses.
nonisolated package enum TerminalCode {
  package static let pasteStart: Int32 = 0x1001
  package static let pasteEnd: Int32 = 0x1002
  package static let shiftUp: Int32 = 0x1003
  package static let shiftDown: Int32 = 0x1004
}

/// One report of the mouse, before double clicks are told apart.
nonisolated package struct MouseReport: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case press, release, pressRight, wheelUp, wheelDown
    /// Moved with a button held.
    case drag
  }

  package var button: Button
  package var point: Point
  package var shift: Bool

  package init(_ button: Button, at point: Point, shift: Bool = false) {
    self.button = button
    self.point = point
    self.shift = shift
  }
}
