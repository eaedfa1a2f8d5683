import Canvas

/// The table of all actions, most useful first.
package enum Bindings {
  package static let all: [Binding] =
    tasks + meetings + countriesAndTopics + plan + moving + timeline + views + looking + program

  package static func binding(_ id: CommandID) -> Binding? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// What the hint bar shows for the focused list: the way to all commands, then those of this list.
  package static func hints(for state: WorkbenchState) -> [Binding] {
    let here = all.filter { $0.hint != nil && $0.place.holds(in: state.focus) }
    let ways = here.filter { $0.id == .help || $0.id == .palette }
    let rest = here.filter { $0.id != .help && $0.id != .palette }
    return ways + rest.filter { $0.place != .always } + rest.filter { $0.place == .always }
  }

  /// The hints as the bar draws them; a command that cannot act is dimmed.
  package static func hintBar(for state: WorkbenchState) -> [Hint] {
    hints(for: state).compactMap { binding -> Hint? in
      guard let label = binding.hint, let key = binding.firstKey else { return nil }
      let entry = HintBar.Entry(
        key: SafeText(key.label),
        label: SafeText(label),
        isEnabled: binding.isOff(state) == nil
      )
      return Hint(binding.id, entry)
    }
  }
}
