import Canvas

/// The lists of commands in the palette and in the help, and the list of themes.
package enum Palette {
  /// A command with the reason why it cannot act now.
  package struct Entry: Sendable {
    package var binding: Binding
    package var reason: String?
  }

  /// What the palette finds: the best match first; without a query the recent ones, then all.
  package static func entries(_ query: String, in state: WorkbenchState) -> [Entry] {
    ranked(Bindings.all, query, state.recent).map { Entry(binding: $0, reason: $0.isOff(state)) }
  }

  /// What holds here and now and has a key, for the help.
  package static func helpEntries(_ query: String, in state: WorkbenchState) -> [Entry] {
    let here = Bindings.hints(for: state).filter { $0.place != .always }
    let rest = Bindings.all.filter { !$0.keys.isEmpty && $0.place.holds(in: state.focus) }
    let known = Set(here.map(\.id))
    return ranked(here + rest.filter { !known.contains($0.id) }, query, [])
      .map { Entry(binding: $0, reason: $0.isOff(state)) }
  }

  package static func themes(_ query: String, in state: WorkbenchState) -> [String] {
    let folded = matchFold(query)
    return state.themes.filter { FuzzyMatch.score(folded, in: matchFold($0)) != nil }
  }

  private static func ranked(
    _ bindings: [Binding],
    _ query: String,
    _ recent: [CommandID]
  ) -> [Binding] {
    let folded = matchFold(query)
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
