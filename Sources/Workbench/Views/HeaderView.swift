import Canvas
import CivilTime
import PlanModel
import Planning

/// The first row: which plan, as of which day, and how much of it presses.
struct HeaderView {
  let state: WorkbenchState

  private struct Piece {
    var text: SafeText
    var role = Role.header
    /// The highest goes first when room is short.
    var priority: Int
  }

  func draw(on surface: inout Surface, in row: Rect) {
    surface.fill(row, role: .header, ground: .header)
    var pieces = pieces
    let least = min(16, row.width / 3)
    while width(pieces) + least > row.width, let worst = pieces.map(\.priority).max(), worst > 0 {
      pieces.removeAll { $0.priority == worst }
    }
    var x = row.maxX - width(pieces)
    let name = title(within: x - row.x - 1)
    surface.put(
      name,
      at: Point(row.x + 1, row.y),
      role: .header,
      emphasis: .bold,
      width: max(0, x - row.x - 1)
    )
    for piece in pieces {
      surface.put(piece.text, at: Point(x + 1, row.y), role: piece.role)
      x += piece.text.width + 2
    }
  }

  private func width(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + $1.text.width + 2 } }

  private func title(within room: Int) -> SafeText {
    let title = state.plan.setting.title
    let name = state.safe(title.isEmpty ? state.fileName : title)
    return name.width + 9 <= room ? SafeText("Plenary  ") + name : name
  }

  private var pieces: [Piece] {
    let day = state.outlook.statusDate
    let counts = state.counts
    var pieces: [Piece] = [
      Piece(text: "as of \(day.long)", priority: 1),
      Piece(
        text: "\(counts.overdue) overdue",
        role: counts.overdue > 0 ? .error : .header,
        priority: 0
      ),
      Piece(text: "\(counts.dueThisWeek) due this week", priority: 2),
      Piece(text: "r\(state.revision)", priority: 3),
    ]
    if !state.plan.setting.title.isEmpty {
      pieces.insert(Piece(text: state.safe(state.fileName), priority: 4), at: 0)
    }
    if state.isReadOnly { pieces.append(Piece(text: "READ-ONLY", role: .warning, priority: 0)) }
    return pieces
  }
}
