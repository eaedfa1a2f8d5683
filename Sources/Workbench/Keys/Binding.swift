package import Canvas

/// One action with everything there is to say about it; the table of these feeds the keys, the
/// hint bar, the help, the palette and the manual.
package struct Binding: Sendable {
  package var id: CommandID
  package var title: String
  /// One sentence.
  package var help: String
  package var keys: [Key]
  package var place: Place
  /// The word for the hint bar, for those commands that have a place there.
  package var hint: String?
  /// Whether it changes the plan, so that a read-only plan refuses it.
  package var isEdit: Bool
  /// The same on the command line: `plenary task assign FILE CODE MISSION`.
  package var twin: String?
  let obstacle: @Sendable (WorkbenchState) -> String?

  init(
    _ id: CommandID,
    _ title: String,
    _ help: String,
    keys: [Key] = [],
    in place: Place = .always,
    hint: String? = nil,
    edits: Bool = false,
    twin: String? = nil,
    off obstacle: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil }
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.keys = keys
    self.place = place
    self.hint = hint
    self.isEdit = edits
    self.twin = twin
    self.obstacle = obstacle
  }

  /// Why the command cannot act now, as a sentence; `nil` when it can.
  package func isOff(_ state: WorkbenchState) -> String? {
    if let elsewhere = place.obstacle(in: state.focus) { return elsewhere }
    if isEdit && state.isReadOnly {
      return "This plan is open for reading only. Copy the file to work on it."
    }
    if let several = state.severalObstacle(id) { return several }
    return obstacle(state)
  }

  /// The binding with the keys that it has in a list: among the questions of the morning most
  /// letters and digits ask one.
  func asSeen(in list: ListID) -> Binding {
    guard list == .morning else { return self }
    var binding = self
    binding.keys.removeAll { key in
      guard case .character(let letter) = key else { return false }
      return Question.asked(by: letter) != nil
    }
    return binding
  }

  /// The key to name in hints and notices.
  package var firstKey: Key? { keys.first }
}

/// Where a binding holds.
package enum Place: Hashable, Sendable {
  case always
  case lists([ListID])

  package func holds(in list: ListID) -> Bool {
    switch self {
    case .always: true
    case .lists(let lists): lists.contains(list)
    }
  }

  func obstacle(in list: ListID) -> String? {
    guard case .lists(let lists) = self, !lists.contains(list) else { return nil }
    let names = lists.map(\.title)
    let all =
      names.count < 2
      ? names.joined()
      : names.dropLast().joined(separator: ", ") + " or "
        + (names.last ?? "")
    return "This works in \(all)."
  }
}
