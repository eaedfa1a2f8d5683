import Canvas
import CivilTime
import PlanModel

/// Who changed what, when and why; the newest first, with a mark on what is new.
enum HistoryTable {
  static func table(_ state: WorkbenchState) -> RowTable {
    let local = state.localZone.map { "When, \(place(of: $0))" }
    let columns: [TableColumn] = [
      TableColumn("Rev.", minimum: 4, ideal: 6, align: .right),
      TableColumn("", minimum: 3, priority: 1),
      TableColumn("What", minimum: 16, ideal: 44, isFlexible: true),
      TableColumn(SafeText(local ?? "When (UTC)"), minimum: 16, ideal: 20, priority: 2),
      TableColumn("UTC", minimum: local == nil ? 0 : 5, priority: 4),
      TableColumn("Who", minimum: 8, ideal: 16, priority: 1),
      TableColumn("Why", minimum: 10, ideal: 24, isFlexible: true, priority: 3),
    ]
    return RowTable(columns: columns) { cells(of: $0, in: state) }
  }

  /// The town of a zone, as its clocks are known by.
  private static func place(of zone: TimeZoneRules) -> String {
    let name = zone.identifier.split(separator: "/").last.map(String.init) ?? ""
    return name.isEmpty || name == "localtime" ? "here" : name
  }

  private static func cells(of row: RowID, in state: WorkbenchState) -> [TableCell] {
    if case .older = row {
      let rest = (state.history.last?.revision ?? 1) - 1
      return [
        TableCell("…", role: .textMuted), TableCell(""),
        TableCell("\(rest) older changes; Enter reads more of them", role: .textMuted),
        TableCell(""), TableCell(""), TableCell(""), TableCell(""),
      ]
    }
    // Revisions count without gaps, and the newest stands first.
    guard case .revision(let number) = row, let newest = state.history.first?.revision,
      state.history.indices.contains(newest - number)
    else { return [] }
    let entry = state.history[newest - number]
    let isNews = state.lastLook.isNews(number)
    let local = state.localZone.map { words(entry.at.local(in: $0)) }
    return [
      TableCell(SafeText("\(entry.revision)"), role: .key),
      TableCell(isNews ? "new" : "", role: .warning, emphasis: .bold),
      TableCell(state.safe(prefix(entry.role) + entry.change.words)),
      TableCell(SafeText(local ?? time(entry.at)), role: .textMuted),
      TableCell(SafeText(local == nil ? "" : String(time(entry.at).suffix(5))), role: .textMuted),
      TableCell(state.safe(entry.author), role: entry.author == state.author ? .textMuted : .text),
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

  private static func words(_ local: LocalTime) -> String { "\(local.day) \(local.clock)" }

  private static func time(_ instant: Instant) -> String {
    let minutes = instant.utcSecondOfDay / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(instant.utcDay) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
