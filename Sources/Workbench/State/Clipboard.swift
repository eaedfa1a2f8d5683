/// What becomes of a text that is sent to the clipboard of the terminal.
package enum Clipboard: Hashable, Sendable {
  /// The terminal takes it, unless its settings forbid that.
  case open
  /// tmux stands between, which passes it on only where it was told to.
  case tmux
  /// The terminal has none.
  case missing

  /// Bytes of text that terminals take at once; in base64 they become a third more.
  static let most = 48 * 1024
}

/// What came of a note in the user's editor.
package enum NoteOutcome: Hashable, Sendable {
  case text(String)
  /// A sentence that says why the note stays as it was.
  case failed(String)
}
