package import Canvas

/// Why no session could be opened, in sentences for standard error.
nonisolated package enum TerminalFailure: Error, Hashable, CustomStringConvertible {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal
  /// Neither this `TERM` nor the common fallback is described on this machine.
  case unknownTerminal(SafeText)
  /// The terminal that `TERM` names takes lines only.
  case cannotPlaceCursor(SafeText)
  /// A call to the system failed.
  case system(operation: String, code: Int32)

  package var description: String {
    switch self {
    case .notATerminal:
      """
      The screen needs a terminal for both input and output. Maybe use `plenary status`, which \
      prints the plan and needs none.
      """
    case .unknownTerminal(let name):
      """
      This machine does not know the terminal “\(name)” (TERM), nor xterm-256color. Maybe install \
      the package ncurses-base, or use `plenary status`, which needs no screen.
      """
    case .cannotPlaceCursor(let name):
      """
      The terminal “\(name)” (TERM) can show lines, but no screen. Maybe use `plenary status`, \
      which prints the plan as lines.
      """
    case .system(let operation, let code):
      "The terminal could not be prepared: \(operation) failed with code \(code)."
    }
  }

  /// The exit status that belongs to it: 2 for a wrong use, sysexits for the rest.
  package var exitStatus: Int32 {
    switch self {
    case .notATerminal: 2
    case .unknownTerminal, .cannotPlaceCursor: 69
    case .system: 71
    }
  }
}
