/// A share of a whole as a bar in a row, with a mark where the plan would have it.
package enum Gauge {
  /// Draws shares from 0 to 1; what lies outside counts as the nearer end.
  package static func draw(
    on surface: inout Surface,
    in row: Rect,
    share: Double,
    plan: Double? = nil,
    role: Role = .barDone
  ) {
    let row = row.row(0)
    guard !row.isEmpty else { return }
    surface.fill(row, surface.symbols.barFloat, role: .textMuted)
    Bar.draw(on: &surface, in: row, from: 0, to: eighths(share, of: row.width), role: role)
    guard let plan, plan > 0 else { return }
    let column = min(row.width - 1, eighths(plan, of: row.width) / Bar.parts)
    surface.put(surface.symbols.vertical, at: Point(row.x + column, row.y), role: .textStrong)
  }

  /// Rounds, but shows something of anything above 0 and the end only at 1.
  private static func eighths(_ share: Double, of width: Int) -> Int {
    let all = width * Bar.parts
    guard share > 0 else { return 0 }
    guard share < 1 else { return all }
    return min(all - 1, max(1, Int((share * Double(all)).rounded())))
  }
}
