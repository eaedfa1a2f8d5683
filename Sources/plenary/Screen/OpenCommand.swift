import Canvas
import CivilTime
import Glibc
import PlanStore
import Planning
import Terminal
import Workbench

/// `plenary [FILE]` and `plenary demo`: the full screen.
enum OpenCommand {
  static let all = [
    Subcommand(
      "open",
      "Open the plan in the full-screen planner; `plenary FILE` does the same.",
      options: options
    ) { invocation in
      try run(invocation, path: invocation.planPath)
    },
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

  private static func run(
    _ invocation: Invocation,
    path: String,
    isScratch: Bool = false
  ) throws -> ExitCode {
    let word = invocation.value("color") ?? "auto"
    guard let color = TerminalOptions.Color(rawValue: word) else {
      throw CommandFailure.usage("--color: `\(word)` is none of auto, 256, 16, mono.")
    }
    let opening = try Opening(
      invocation,
      path: path,
      size: Size(80, 24),
      remembers: true,
      isScratch: isScratch
    )
    let session: TerminalSession
    do {
      session = try TerminalSession.open(
        options: TerminalOptions(color: color, isMouseOn: !invocation.has("no-mouse"))
      )
    } catch {
      throw CommandFailure(ExitCode(rawValue: error.exitStatus) ?? .unavailable, "\(error)")
    }
    var loop = RunLoop(opening, session)
    let ending = loop.run()
    session.close()
    opening.warnings.forEach(Output.message)
    switch ending {
    case .quit: return .fine
    case .signal(let number): exit(128 + number)
    case .hangUp: exit(129)
    }
  }

  /// A scratch folder of the user's own, removed on the way out.
  private static func demo(_ invocation: Invocation) throws -> ExitCode {
    guard isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure(.usage, TerminalFailure.notATerminal.description)
    }
    let base = invocation.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array("\(base)/plenary-demo-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw CommandFailure(.cannotCreate, "No scratch folder can be made in `\(base)`.")
    }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/example.plenary"
    defer {
      unsafe unlink(path)
      unsafe rmdir(folder)
    }
    let setting = try Surroundings(invocation)
    try PlanMaking.create(path, first: ExamplePlan.change(), setting)
    return try run(invocation, path: path, isScratch: true)
  }
}
