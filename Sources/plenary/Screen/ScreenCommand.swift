import Canvas
import CivilTime
import Workbench

/// `plenary screen`: runs keys through the real front end and prints the screen.
enum ScreenCommand {
  static let all = [
    Subcommand(
      "screen",
      "Run keys through the planner and print its screen: for tests, papers and fault reports.",
      options: [
        .value("size", "WxH", "Columns and rows; 120x36 without it."),
        .value(
          "keys",
          "KEYS",
          "Keys to press: text, and <Enter> <Esc> <Tab> <Down> <C-r> <F1> ..."
        ),
        .value("theme", "NAME", "The theme."), .flag("colour", "Print the colours as well."),
        .value("depth", "DEPTH", "Colours: full256 (without it), sixteen, eight, mono, direct."),
        .flag("ascii", "Use ASCII signs only."), .keyboard, .asOf, .author,
        .flag("remember", "Take up and keep what is remembered of you, as the full screen does."),
      ],
      notes: "What the keys change is changed in the plan, as if they had been typed.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let words = invocation.value("size") ?? "120x36"
    guard let size = Size(words), size.width <= 1000, size.height <= 1000 else {
      throw CommandFailure.usage("--size: `\(words)` is not columns and rows such as 120x36.")
    }
    let keys: [InputEvent]
    do { keys = try KeyScript.parse(invocation.value("keys") ?? "") } catch {
      throw CommandFailure.usage("--keys: \(error)")
    }
    let depth = try Self.depth(invocation)
    let opening = try Opening(
      invocation,
      path: invocation.planPath,
      size: size,
      remembers: invocation.has("remember")
    )
    var hand = KeyHand(opening)
    for key in keys where !hand.hasQuit { hand.press(key) }
    if let complaint = opening.userFile?.write(hand.state.memoryAtEnd) {
      Output.message(complaint)
    }
    print(hand.state, opening.shelf, depth)
    return .fine
  }

  private static func depth(_ invocation: Invocation) throws(CommandFailure) -> ColorDepth? {
    guard let word = invocation.value("depth") else {
      return invocation.has("colour") ? .full256 : nil
    }
    guard let depth = ColorDepth(rawValue: word) else {
      let all = ColorDepth.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--depth: `\(word)` is none of \(all).")
    }
    return depth
  }

  private static func print(_ state: WorkbenchState, _ shelf: ThemeShelf, _ depth: ColorDepth?) {
    let surface = view(state)
    if let depth {
      Output.block(surface.ansi(theme: shelf.load(state.theme).theme, depth: depth) + "\n")
    } else {
      Output.block(surface.text + "\n")
    }
  }
}

/// Presses keys and waits for all that follows from each.
struct KeyHand {
  private(set) var state: WorkbenchState
  private(set) var hasQuit = false
  private var keeper: PlanKeeper

  init(_ opening: Opening) {
    state = opening.state
    keeper = opening.keeper
    handle(.input(.resize(state.size)))
    handle(keeper.ranges())
  }

  mutating func press(_ key: InputEvent) { handle(.input(key)) }

  private mutating func handle(_ first: Event) {
    var events = [first][...]
    while let event = events.popFirst() {
      for effect in update(&state, event) {
        if case .quit = effect { hasQuit = true }
        events += keeper.perform(effect)
      }
      if case .planChanged = event { events.append(keeper.ranges()) }
    }
  }
}
