/// Load against capacity, a sign for each value: taller for more, an arrow for too much.
package enum Sparkline {
  /// How a load stands to its capacity.
  package enum Level: Hashable, Sendable {
    case none
    /// A height from 0 to 7.
    case within(Int)
    case over
  }

  /// From this share of the capacity on a load counts as high.
  package static let high = 0.85

  /// Rates one value; any load without capacity is too much.
  package static func level(_ value: Double, of capacity: Double) -> Level {
    guard value > 0 else { return .none }
    guard value <= capacity else { return .over }
    return .within(min(7, max(0, Int((value / capacity * 8).rounded(.up)) - 1)))
  }

  /// Draws value after value, each `cellsEach` cells wide, as far as the row goes.
  package static func draw(
    on surface: inout Surface,
    in row: Rect,
    values: [Double],
    capacities: [Double],
    cellsEach: Int = 1
  ) {
    for (number, (value, capacity)) in zip(values, capacities).enumerated() {
      let sign: Glyph
      let role: Role
      switch level(value, of: capacity) {
      case .none: continue
      case .within(let height):
        sign = surface.symbols.levels[height]
        role = value > capacity * high ? .loadHigh : .loadOK
      case .over:
        sign = surface.symbols.up
        role = .loadOver
      }
      let place = Rect(x: row.x + number * cellsEach, y: row.y, width: cellsEach, height: 1)
      surface.fill(place.intersection(row), sign, role: role)
    }
  }
}
