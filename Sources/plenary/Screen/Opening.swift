import Canvas
import CivilTime
import Glibc
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
  /// What of the user's own files was passed over.
  let warnings: [String]
  var state: WorkbenchState
  /// Where the user's memory is kept; `nil` where nothing is to be remembered.
  let userFile: UserFile?

  /// The user's memory is read only when something `remembers` it, that is, writes it as well; of a
  /// scratch plan nothing is kept.
  init(
    _ invocation: Invocation,
    path: String,
    size: Size,
    remembers: Bool = false,
    isScratch: Bool = false
  ) throws(CommandFailure) {
    let setting = try Surroundings(invocation, forgivesHolidays: true)
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
    state.author = keeper.author
    state.localZone = keeper.localZone
    state.themes = shelf.names
    var complaints = setting.warnings
    userFile = remembers ? UserFile(invocation.environment) : nil
    state.keyboard = Self.keyboard(ofLocale: invocation.environment)
    if let (memory, complaint) = userFile?.read() {
      state.takeUp(memory, plan: isScratch ? "" : keeper.planKey)
      if let complaint { complaints.append(complaint) }
      if !isScratch { state.memory.opened(Self.absolute(path)) }
    }
    if let keyboard = try Self.keyboard(invocation) { state.keyboard = keyboard }
    state.zones = Self.zones(of: keeper.outlook)
    if let name = try Self.themeName(invocation, among: state.themes) { state.theme = name }
    let loaded = shelf.load(state.theme)
    theme = loaded.theme
    let keys = KeyShelf(invocation.environment)
    state.keymap = keys.keymap
    warnings = complaints + keys.warnings + loaded.warnings.map(\.description)
    state.notice = Self.notice(of: warnings)
    isASCII = invocation.has("ascii")
    state.symbols = Self.symbols(of: theme, isASCII)
  }

  /// The first of some warnings, and how many there are.
  static func notice(of warnings: [String]) -> Notice? {
    guard let first = warnings.first else { return nil }
    return Notice(.warning, warnings.count == 1 ? first : "1 of \(warnings.count): \(first)")
  }

  /// The signs of a theme; who asked for ASCII gets ASCII with every theme.
  static func symbols(of theme: Theme, _ isASCII: Bool) -> SymbolSet {
    isASCII ? .ascii : theme.symbols ?? .eighths
  }

  /// The path from the root, by which the plan can be opened again from anywhere.
  private static func absolute(_ path: String) -> String {
    guard let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The layout whose letters stand for the keys, where one is asked for.
  private static func keyboard(_ invocation: Invocation) throws(CommandFailure) -> Keyboard? {
    let word = invocation.value("keyboard") ?? invocation.environment["PLENARY_KEYBOARD"] ?? ""
    if word.isEmpty { return nil }
    guard let keyboard = Keyboard(rawValue: word) else {
      let all = Keyboard.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--keyboard: `\(word)` is none of \(all).")
    }
    return keyboard
  }

  private static func keyboard(ofLocale environment: [String: String]) -> Keyboard {
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
