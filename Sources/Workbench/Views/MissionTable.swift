import Canvas
import CivilTime
import PlanModel
import Planning

/// Missions against weeks: the work due, in person-days, against what they can give.
enum MissionTable {
  static func table(_ state: WorkbenchState, width: Int) -> RowTable {
    // A narrow table has more use for weeks: the code says which office it is.
    let longest =
      state.plan.missions.map { SafeText(state.plan.shortName(of: $0)).width }.max() ?? 0
    let office = width < 100 ? 0 : min(30, longest)
    let weeks = weeks(of: state, width: width - office)
    var columns: [TableColumn] = [
      TableColumn("Mission", minimum: 10),
      TableColumn("Office", minimum: max(1, office), priority: office > 0 ? 0 : weeks.count + 9),
      TableColumn("Open", minimum: 4, priority: 1, align: .right),
      TableColumn("Late", minimum: 4, priority: 1, align: .right),
      TableColumn("pd/w", minimum: 4, priority: 2, align: .right),
      TableColumn("Load", minimum: 5, priority: weeks.count + 3),
    ]
    for (place, week) in weeks.enumerated() {
      let isCursor = week == state.cursorWeek
      let mark = isCursor ? "\(state.symbols.arrowDown)" : ""
      let title = SafeText("\(mark)W\(week.week < 10 ? "0" : "")\(week.week)")
      // The week under the cursor is the last to go.
      let priority = isCursor ? 2 : place + 3
      columns.append(TableColumn(title, minimum: 6, priority: priority, align: .right))
    }
    if office == 0 { columns[1].minimum = 0 }
    return RowTable(columns: columns, isFitted: false) { cells(of: $0, weeks, in: state) }
  }

  /// From this week on, or from where the timeline was moved to, as many as fit; further on or back
  /// when the cursor is not among them.
  private static func weeks(of state: WorkbenchState, width: Int) -> [ISOWeek] {
    let count = max(1, (width - 35) / 7)
    let cursor = state.cursorWeek.monday
    // A week or two beyond the cursor stay in sight.
    let margin = count > 4 ? 2 : 0
    var first = ISOWeek(containing: state.timeline.start ?? state.outlook.statusDate).monday
    first = min(max(first, cursor - 7 * (count - 1 - margin)), cursor)
    return (0..<count).map { ISOWeek(containing: first + 7 * $0) }
  }

  private static func cells(of row: RowID, _ weeks: [ISOWeek], in state: WorkbenchState)
    -> [TableCell]
  {
    guard case .mission(let id) = row, let mission = state.plan.missions[id],
      let outlook = state.outlook.mission(id)
    else { return [] }
    let loads = WeekRow(outlook.weeks)
    let now = loads[ISOWeek(containing: state.outlook.statusDate).monday] ?? outlook.weeks.first
    let capacity = now.map { $0.isCapacityKnown ? $0.capacity.description : "?" } ?? "-"
    let cells = [
      TableCell(state.safe(mission.code), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(state.plan.shortName(of: mission))),
      TableCell(SafeText("\(outlook.openTasks)")),
      TableCell(
        SafeText("\(outlook.lateTasks.count)"),
        role: outlook.lateTasks.isEmpty ? .textMuted : .error
      ),
      TableCell(SafeText(capacity), role: .textMuted),
      TableCell(SafeText(Wording.of(outlook.colour)), role: outlook.colour.role),
    ]
    let isSelected = state[.missions].selected == row
    return cells
      + weeks.map { week in
        var cell = cell(loads[week.monday], state.symbols)
        // The cursor is a hole in the heat: no ground of its own, and a line below.
        if isSelected, week == state.cursorWeek { cell.emphasis = [.bold, .underline] }
        return cell
      }
  }

  /// The load with its rating: a level as high as it is while it fits well, and a sign of its own on
  /// a coloured ground where it is nearly or quite too much.
  private static func cell(_ week: MissionWeek?, _ symbols: SymbolSet) -> TableCell {
    guard let week, week.dueLoad > .zero else {
      return TableCell(SafeText("\(symbols.barFloat)"), role: .textMuted)
    }
    let text: String
    switch Sparkline.level(Double(week.dueLoad.count), of: week.limit) {
    case .over: text = "\(symbols.up)\(week.dueLoad)"
    case _ where week.loadRole == .loadHigh: text = "!\(week.dueLoad)"
    // A digit before the number would be read as a part of it.
    case .within(let height) where symbols != .ascii:
      text = "\(symbols.levels[height])\(week.dueLoad)"
    default: text = "\(week.dueLoad)"
    }
    return TableCell(
      SafeText(text),
      role: week.loadRole,
      emphasis: week.loadRole == .loadOK ? [] : .reverse
    )
  }
}
