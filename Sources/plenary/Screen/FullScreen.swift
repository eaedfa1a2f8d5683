import Canvas
import Glibc
import PlanStore
import Planning
import Terminal
import Workbench

/// The full screen from the first frame to the last, on a plan that is named, made or chosen.
struct FullScreen {
  private let invocation: Invocation
  private let options: TerminalOptions

  init(_ invocation: Invocation) throws(CommandFailure) {
    let word = invocation.value("color") ?? "auto"
    guard let color = TerminalOptions.Color(rawValue: word) else {
      throw .usage("--color: `\(word)` is none of auto, 256, 16, mono.")
    }
    self.invocation = invocation
    options = TerminalOptions(color: color, isMouseOn: !invocation.has("no-mouse"))
  }

  /// Shows the plan at a path.
  func show(_ path: String) throws -> ExitCode {
    let opening = try opening(path)
    return finish(run(opening, on: try session()), opening)
  }

  /// Shows the example in a scratch copy, which is gone afterwards.
  func showExample() throws -> ExitCode {
    let scratch = try ScratchPlan(invocation)
    let opening: Opening
    let ending: Ending
    do {
      defer { scratch.remove() }
      opening = try self.opening(scratch.path, isScratch: true)
      ending = run(opening, on: try session())
    }
    return finish(ending, opening)
  }

  /// Asks who has no plan yet where to begin, until there is one.
  func begin(usual: String) throws -> ExitCode {
    let session = try session()
    let memory = UserFile(invocation.environment).read().memory
    var first = FirstScreen(usual: usual, memory: memory, invocation, session)
    var scratch: ScratchPlan?
    while true {
      let outcome: StartState.Outcome
      switch first.ask() {
      case .failure(let ending):
        session.close()
        return finish(ending, nil)
      case .success(let chosen): outcome = chosen
      }
      do {
        let path: String
        switch outcome {
        case .quit:
          session.close()
          return .fine
        case .look:
          let made = try ScratchPlan(invocation)
          scratch = made
          path = made.path
        case .create(let place, let fromExample):
          path = UserPath.expanded(place, invocation.environment)
          let change = fromExample ? ExamplePlan.change() : NewPlan.change(title: "New plan")
          Directories.makeForPlan(of: invocation)
          try PlanMaking.create(path, first: change, try Surroundings(invocation))
        case .open(let chosen): path = UserPath.expanded(chosen, invocation.environment)
        }
        let opening = try opening(path, isScratch: scratch != nil)
        let ending = run(opening, on: session)
        scratch?.remove()
        return finish(ending, opening)
      } catch {
        scratch?.remove()
        scratch = nil
        first.complain((error as? CommandFailure)?.sentence ?? "\(error)")
      }
    }
  }

  private func opening(
    _ path: String,
    isScratch: Bool = false
  ) throws(CommandFailure) -> Opening {
    try Opening(
      invocation,
      path: path,
      size: Size(80, 24),
      remembers: true,
      isScratch: isScratch
    )
  }

  private func session() throws(CommandFailure) -> TerminalSession {
    do { return try TerminalSession.open(options: options) } catch {
      throw CommandFailure(ExitCode(rawValue: error.exitStatus) ?? .unavailable, "\(error)")
    }
  }

  private func run(_ opening: Opening, on session: TerminalSession) -> Ending {
    var loop = RunLoop(opening, session)
    let ending = loop.run()
    session.close()
    return ending
  }

  private func finish(_ ending: Ending, _ opening: Opening?) -> ExitCode {
    opening?.warnings.forEach(Output.message)
    switch ending {
    case .quit: return .fine
    case .signal(let number): exit(128 + number)
    case .hangUp: exit(129)
    }
  }
}
