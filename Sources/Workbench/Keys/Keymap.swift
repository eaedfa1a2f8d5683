package import Canvas

/// The actions with their keys, as the user has them, and the way from a key to its action.
package struct Keymap: Sendable {
  /// Most useful first.
  package private(set) var bindings: [Binding]
  private let places: [CommandID: Int]
  /// By key, the places of the bindings that have it.
  private var byKey: [Key: [Int]]

  /// The keys as they are shipped.
  package static let standard = Keymap(Bindings.all)

  private init(_ bindings: [Binding]) {
    self.bindings = bindings
    places = Dictionary(bindings.enumerated().map { ($1.id, $0) }) { first, _ in first }
    byKey = Self.index(bindings)
  }

  private static func index(_ bindings: [Binding]) -> [Key: [Int]] {
    var table: [Key: [Int]] = [:]
    for (place, binding) in bindings.enumerated() {
      for key in binding.keys { table[key, default: []].append(place) }
    }
    return table
  }

  package func binding(_ id: CommandID) -> Binding? { places[id].map { bindings[$0] } }

  /// The binding of a key in the focused list.
  ///
  /// Letters that are not Latin, and not bound as they are, are read as the key they stand on; ASCII
  /// is taken as it is.
  package func binding(for key: Key, in state: WorkbenchState) -> Binding? {
    if let own = binding(for: key, in: state.focus) { return own }
    guard case .character(let character) = key else { return nil }
    return binding(for: .character(state.keyboard.latin(character)), in: state.focus)
  }

  private func binding(for key: Key, in list: ListID) -> Binding? {
    byKey[key]?.first { bindings[$0].place.holds(in: list) }.map { bindings[$0] }
  }

  /// The first binding that has a key in any list.
  package func anyBinding(for key: Key) -> Binding? { byKey[key]?.first.map { bindings[$0] } }

  /// Gives an action other keys and takes them away from whatever else holds in the same lists.
  ///
  /// Function keys stay with their action unless another one asks for them: they are what is left on
  /// keyboards whose letters mean nothing here.
  mutating func set(_ keys: [Key], for id: CommandID) {
    guard let place = places[id] else { return }
    let kept = bindings[place].keys.filter { key in
      if case .function = key { !keys.contains(key) } else { false }
    }
    bindings[place].keys = keys + kept
    for other in bindings.indices where other != place {
      guard bindings[other].place.meets(bindings[place].place) else { continue }
      bindings[other].keys.removeAll(where: keys.contains)
    }
    byKey = Self.index(bindings)
  }
}

extension Place {
  /// Whether there is a list in which both hold.
  fileprivate func meets(_ other: Place) -> Bool {
    switch (self, other) {
    case (.always, _), (_, .always): true
    case (.lists(let these), .lists(let those)): these.contains(where: those.contains)
    }
  }
}
