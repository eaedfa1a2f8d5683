import Canvas
import CivilTime
import PlanModel

/// Who changed what, and when; the newest first.
enum HistoryTable {
  static func table(_ state: WorkbenchState) -> RowTable {
    let columns: [TableColumn] = [
      TableColumn("Rev.", minimum: 4, ideal: 5, align: .right),
      TableColumn("What", minimum: 16, ideal: 44, isFlexible: true),
      TableColumn("When (UTC)", minimum: 16, priority: 2),
      TableColumn("Who", minimum: 8, ideal: 16, priority: 1),
      TableColumn("Why", minimum: 10, ideal: 20, isFlexible: true, priority: 3),
    ]
    return RowTable(columns: columns) { cells(of: $0, in: state) }
  }

  private static func cells(of row: RowID, in state: WorkbenchState) -> [TableCell] {
    // Revisions count without gaps, and the newest stands first.
    guard case .revision(let number) = row, let newest = state.history.first?.revision,
      state.history.indices.contains(newest - number)
    else { return [] }
    let entry = state.history[newest - number]
    return [
      TableCell(SafeText("\(entry.revision)"), role: .key),
      TableCell(state.safe(prefix(entry.role) + entry.change.words)),
      TableCell(SafeText(time(entry.at)), role: .textMuted),
      TableCell(state.safe(entry.author)),
      TableCell(state.safe(entry.change.reason), role: .textMuted),
    ]
  }

  private static func prefix(_ role: JournalRole) -> String {
    switch role {
    case .change: ""
    case .undo(let revision): "Undo r\(revision): "
    case .redo(let revision): "Redo r\(revision): "
    }
  }

  private static func time(_ instant: Instant) -> String {
    let minutes = instant.utcSecondOfDay / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(instant.utcDay) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
