/// What a terminal, or a script in its place, reports.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text, raw and possibly of many lines.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// A sequence that means nothing here, named for a notice.
  case unknown(String)
}

/// Something the mouse did over a cell.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, doublePress, pressRight, wheelUp, wheelDown
    /// Moved to another cell with the button held.
    case drag
  }

  package var kind: Kind
  /// The cell it happened over.
  package var at: Point
  package var shift: Bool

  package init(kind: Kind, at point: Point, shift: Bool = false) {
    self.kind = kind
    self.at = point
    self.shift = shift
  }
}
