import Glibc
import Terminal

/// `plenary [FILE]` and `plenary demo`: the full screen.
enum OpenCommand {
  static let all = [
    Subcommand(
      "open",
      "Open the plan in the full-screen planner; `plenary FILE` does the same.",
      options: options,
      run: open
    ),
    Subcommand(
      "demo",
      "Open the example, the dialogue of 2020, in a scratch copy that goes away afterwards.",
      options: options,
      takesPlan: false,
      run: demo
    ),
  ]

  private static let options: [OptionSpec] = [
    .value("theme", "NAME", "The theme; else $PLENARY_THEME."),
    .value("color", "DEPTH", "auto (without it), 256, 16 or mono; $NO_COLOR gives mono."),
    .flag("ascii", "Use ASCII signs only."), .keyboard,
    .flag("no-mouse", "Leave the mouse to the terminal."), .asOf, .author,
  ]

  /// Opens the plan that is named; who names none and has none yet is asked where to begin.
  private static func open(_ invocation: Invocation) throws -> ExitCode {
    let path = invocation.planPath
    let planner = try FullScreen(invocation)
    if !invocation.namesPlan, isTerminal, unsafe access(path, F_OK) != 0 {
      return try planner.begin(usual: path)
    }
    return try planner.show(path)
  }

  private static var isTerminal: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// A scratch copy of the example, removed on the way out.
  private static func demo(_ invocation: Invocation) throws -> ExitCode {
    guard isTerminal else {
      throw CommandFailure(.usage, TerminalFailure.notATerminal.description)
    }
    return try FullScreen(invocation).showExample()
  }
}
