package import Canvas

/// Finds the command of a key.
package enum Keymap {
  /// The binding of a key in the focused list.
  ///
  /// Letters that are not Latin are read as the key they stand on; ASCII is taken as it is.
  package static func binding(for key: Key, in state: WorkbenchState) -> Binding? {
    let latin =
      if case .character(let character) = key {
        Key.character(state.keyboard.latin(character))
      } else {
        key
      }
    return byKey[latin]?.first { $0.place.holds(in: state.focus) }
  }

  private static let byKey: [Key: [Binding]] = {
    var table: [Key: [Binding]] = [:]
    for binding in Bindings.all {
      for key in binding.keys { table[key, default: []].append(binding) }
    }
    return table
  }()
}
