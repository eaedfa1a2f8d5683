import Canvas

/// The lists of commands in the palette and in the help, and the list of themes.
package enum Palette {
  /// A command with the reason why it cannot act now.
  package struct Entry: Sendable {
    package var binding: Binding
    package var reason: String?
    /// The list that takes the focus first, when the command belongs to a row selected there.
    var list: ListID?
  }

  /// What the palette finds: the best match first; without a query the recent ones, then all that
  /// can act, then the rest.
  package static func entries(_ query: String, in state: WorkbenchState) -> [Entry] {
    let all = ranked(state.keymap.bindings, query, state).map {
      entry(of: $0.asSeen(in: state.focus), in: state)
    }
    // Whoever has not said yet what he looks for wants to see what can be done.
    guard query.isEmpty else { return all }
    return all.filter { $0.reason == nil } + all.filter { $0.reason != nil }
  }

  static func entry(_ command: CommandID, in state: WorkbenchState) -> Entry? {
    state.keymap.binding(command).map { entry(of: $0, in: state) }
  }

  /// A command of another list acts on the row that is selected there, if it can.
  private static func entry(of binding: Binding, in state: WorkbenchState) -> Entry {
    guard let reason = binding.isOff(state) else {
      var binding = binding
      if binding.id == .repeatLast, let title = state.repeatTitle { binding.title = title }
      return Entry(binding: binding)
    }
    guard case .lists(let lists) = binding.place, !lists.contains(state.focus) else {
      return Entry(binding: binding, reason: reason)
    }
    var nearest: String?
    for list in lists {
      var there = state
      there.focus(on: list)
      guard let row = there.selected else { continue }
      if let obstacle = binding.isOff(there) {
        nearest = nearest ?? obstacle
        continue
      }
      var named = binding
      named.help = "\(list.title), \(state.plan.code(of: row)): \(binding.help)"
      return Entry(binding: named, list: list)
    }
    return Entry(binding: binding, reason: nearest ?? reason)
  }

  /// What holds here and now and has a key, for the help.
  package static func helpEntries(_ query: String, in state: WorkbenchState) -> [Entry] {
    let here = Bindings.hints(for: state).filter { !Bindings.tail.contains($0.id) }
    let rest = state.keymap.bindings.map { $0.asSeen(in: state.focus) }.filter {
      !$0.keys.isEmpty && $0.place.holds(in: state.focus)
    }
    let known = Set(here.map(\.id))
    return ranked(here + rest.filter { !known.contains($0.id) }, query, state, usesRecent: false)
      .map { Entry(binding: $0, reason: $0.isOff(state)) }
  }

  /// What belongs to the rows of this list, what can act first; for the menu of a row.
  static func menuEntries(_ query: String, in state: WorkbenchState) -> [Entry] {
    let here = state.keymap.bindings.filter { binding in
      guard case .lists = binding.place else { return false }
      return binding.place.holds(in: state.focus) && !Bindings.isMoving(binding.id)
    }
    let always = [CommandID.copy, .editNote].compactMap(state.keymap.binding)
    let ranked = Bindings.hints(for: state).map(\.id)
    let all = ranked.compactMap { id in here.first { $0.id == id } }
    let rest = here.filter { !ranked.contains($0.id) }
    let entries = Self.ranked(all + rest + always, query, state, usesRecent: false)
      .map { Entry(binding: $0, reason: $0.isOff(state)) }
    return entries.filter { $0.reason == nil } + entries.filter { $0.reason != nil }
  }

  package static func themes(_ query: String, in state: WorkbenchState) -> [String] {
    let folded = matchFold(query)
    if folded.isEmpty { return state.themes }
    let found = state.themes.compactMap { name in
      FuzzyMatch.score(folded, in: matchFold(name)).map { (score: $0, name: name) }
    }
    // Of equally good ones the shorter is the nearer: "night" before "colourblind-night".
    return found.sorted { ($1.score, $0.name.count) < ($0.score, $1.name.count) }.map(\.name)
  }

  private static func ranked(
    _ bindings: [Binding],
    _ query: String,
    _ state: WorkbenchState,
    usesRecent: Bool = true
  ) -> [Binding] {
    let folded = matchFold(query)
    let found = ranked(bindings, folded: folded, usesRecent ? state.recent : [])
    if !found.isEmpty { return found }
    // Perhaps the letters are those of another keyboard.
    let latin = matchFold(String(query.map(state.keyboard.latin)))
    return latin == folded ? [] : ranked(bindings, folded: latin, usesRecent ? state.recent : [])
  }

  private static func ranked(
    _ bindings: [Binding],
    folded: String,
    _ recent: [CommandID]
  ) -> [Binding] {
    let found = bindings.enumerated().compactMap { place, binding -> (score: Int, Int, Binding)? in
      guard let score = score(of: binding, folded) else { return nil }
      let use = recent.firstIndex(of: binding.id).map { $0 - recent.count } ?? 0
      return folded.isEmpty
        ? (0, use * 1000 + place, binding) : (score, place + use * 1000, binding)
    }
    return found.sorted { ($1.score, $0.1) < ($0.score, $1.1) }.map(\.2)
  }

  /// A match in the title counts before any in the sentence.
  private static func score(of binding: Binding, _ query: String) -> Int? {
    if let score = FuzzyMatch.score(query, in: matchFold(binding.title)) { return score + 10_000 }
    // Letters strewn over a sentence mean nothing: there the query must stand as it is.
    return query.count > 2 && matchFold(binding.help).contains(query) ? 0 : nil
  }
}
