import Canvas
import Terminal
import Workbench

/// Runs the first screen on the terminal until something is chosen.
struct FirstScreen {
  private var state: StartState
  private let theme: ResolvedTheme
  private let session: TerminalSession

  init(
    usual: String,
    memory: UserMemory,
    _ invocation: Invocation,
    _ session: TerminalSession
  ) {
    self.session = session
    let name = invocation.value("theme") ?? memory.theme ?? "default"
    let chosen = ThemeShelf(invocation.environment).load(name).theme
    theme = ResolvedTheme(chosen, depth: session.depth)
    state = StartState(
      usual: UserPath.abbreviated(usual, invocation.environment),
      recent: memory.files.map { UserPath.abbreviated($0, invocation.environment) },
      size: session.size
    )
    state.symbols = Opening.symbols(of: chosen, invocation.has("ascii"))
  }

  mutating func complain(_ sentence: String) { state.complaint = sentence }

  /// What the user chose, or why the screen ended without.
  mutating func ask() -> Result<StartState.Outcome, Ending> {
    while true {
      session.paint(view(state), theme: theme)
      for event in session.wait() {
        switch event {
        case .input(let input):
          if let outcome = state.take(input) { return .success(outcome) }
        case .hangUp: return .failure(.hangUp)
        case .terminate(let signal): return .failure(.signal(signal))
        case .suspend: session.suspend()
        case .wake, .readable, .timeout: break
        }
      }
    }
  }
}
