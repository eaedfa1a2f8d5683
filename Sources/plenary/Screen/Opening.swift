import Canvas
import CivilTime
import PlanModel
import PlanStore
import Planning
import Workbench

/// What the full screen and `plenary screen` start from: the plan and the first state.
struct Opening {
  let keeper: PlanKeeper
  let shelf: ThemeShelf
  /// The chosen theme, as loaded.
  let theme: Theme
  /// Whether signs beyond ASCII are not wanted, whatever the theme.
  let isASCII: Bool
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
    state.keyboard = try Self.keyboard(invocation)
    state.zones = Self.zones(of: keeper.outlook)
    if let name = try Self.themeName(invocation, among: state.themes) { state.theme = name }
    theme = shelf.load(state.theme).theme
    isASCII = invocation.has("ascii")
    state.symbols = Self.symbols(of: theme, isASCII)
  }

  /// The signs of a theme; who asked for ASCII gets ASCII with every theme.
  static func symbols(of theme: Theme, _ isASCII: Bool) -> SymbolSet {
    isASCII ? .ascii : theme.symbols ?? .eighths
  }

  /// The layout whose letters stand for the keys: given, else that of the locale.
  private static func keyboard(_ invocation: Invocation) throws(CommandFailure) -> Keyboard {
    let environment = invocation.environment
    if let word = invocation.value("keyboard") ?? environment["PLENARY_KEYBOARD"], !word.isEmpty {
      guard let keyboard = Keyboard(rawValue: word) else {
        let all = Keyboard.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("--keyboard: `\(word)` is none of \(all).")
      }
      return keyboard
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return Keyboard(locale: locale ?? "")
  }

  /// The rules of the zones that the plan names; one that the machine does not know is left out.
  private static func zones(of outlook: Outlook) -> [String: TimeZoneRules] {
    let plan = outlook.plan
    let names =
      plan.missions.map(\.zone) + plan.countries.map(\.zone) + plan.meetings.map(\.zone)
    return Set(names.filter { !$0.isEmpty }).reduce(into: [:]) { zones, name in
      zones[name] = try? TimeZoneRules(identifier: name)
    }
  }

  /// The theme asked for: by option, else by the environment.
  private static func themeName(
    _ invocation: Invocation,
    among names: [String]
  ) throws(CommandFailure) -> String? {
    let name = invocation.value("theme") ?? invocation.environment["PLENARY_THEME"] ?? ""
    guard !name.isEmpty || invocation.value("theme") != nil else { return nil }
    guard names.contains(name) else {
      let words = names.joined(separator: ", ")
      throw CommandFailure(.data, "There is no theme `\(name)`. There are: \(words).")
    }
    return name
  }
}
