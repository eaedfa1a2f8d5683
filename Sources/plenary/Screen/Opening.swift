import Canvas
import CivilTime
import PlanStore
import Planning
import Workbench

/// What the full screen and `plenary screen` start from: the plan and the first state.
struct Opening {
  let keeper: PlanKeeper
  let shelf: ThemeShelf
  var state: WorkbenchState

  init(_ invocation: Invocation, path: String, size: Size) throws(CommandFailure) {
    let setting = try Surroundings(invocation)
    let asOf = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Reading.day(text, option: "--as-of")
    }
    do {
      let file = try PlanFile.open(at: path)
      keeper = PlanKeeper(file, try file.load(), setting, asOf: asOf)
    } catch {
      throw CommandFailure(error, path: path)
    }
    shelf = ThemeShelf(invocation.environment)
    state = WorkbenchState(
      outlook: keeper.outlook,
      revision: keeper.revision,
      fileName: path.split(separator: "/").last.map(String.init) ?? path,
      today: setting.today,
      size: size
    )
    let reversals = keeper.reversals()
    state.undoWords = reversals.undo
    state.redoWords = reversals.redo
    state.isReadOnly = keeper.isReadOnly
    state.themes = shelf.names
    try choose(invocation)
  }

  /// The look: options first, then the environment.
  private mutating func choose(_ invocation: Invocation) throws(CommandFailure) {
    let environment = invocation.environment
    let named =
      invocation.value("theme")
      ?? environment["PLENARY_THEME"].flatMap {
        $0.isEmpty ? nil : $0
      }
    if let named {
      guard state.themes.contains(named) else {
        let names = state.themes.joined(separator: ", ")
        throw CommandFailure(.data, "There is no theme `\(named)`. There are: \(names).")
      }
      state.theme = named
    }
    if invocation.has("ascii") { state.symbols = .ascii }
    if let symbols = shelf.load(state.theme).theme.symbols { state.symbols = symbols }
  }
}
