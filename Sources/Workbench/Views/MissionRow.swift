import Canvas
import CivilTime
import PlanModel
import Planning

/// The work of one mission by week, against what it can give.
struct MissionRow {
  let state: WorkbenchState
  let axis: TimelineAxis

  func draw(_ id: Mission.ID, on surface: inout Surface, _ columns: TimelineColumns) {
    guard let mission = state.plan.missions[id], let outlook = state.outlook.mission(id) else {
      return
    }
    let name = columns.label.width >= 16 ? mission.name : mission.code
    surface.put(
      state.safe(" \(name)"),
      at: columns.label.origin,
      role: .text,
      width: columns.label.width
    )
    let weeks = WeekRow(outlook.weeks)
    drawLoad(weeks, on: &surface, in: columns.chart)
    drawNumbers(weeks, outlook, on: &surface, in: columns.text)
  }

  /// The due load of each week: a level while it fits, an arrow where it is too much.
  private func drawLoad(_ weeks: WeekRow, on surface: inout Surface, in chart: Rect) {
    for (monday, column) in axis.mondays {
      guard let week = weeks[monday] else { continue }
      let place = Rect(x: chart.x + column, y: chart.y, width: axis.cellsPerWeek, height: 1)
      let inside = place.intersection(chart)
      guard !inside.isEmpty else { continue }
      Sparkline.draw(
        on: &surface,
        in: inside,
        values: [Double(week.dueLoad.count)],
        capacities: [week.limit],
        cellsEach: inside.width
      )
    }
  }

  private func drawNumbers(
    _ weeks: WeekRow,
    _ outlook: MissionOutlook,
    on surface: inout Surface,
    in rect: Rect
  ) {
    let now = weeks[ISOWeek(containing: state.outlook.statusDate).monday]
    let load = now.map { "\($0.dueLoad)/\($0.isCapacityKnown ? $0.capacity.description : "?")" }
    let text = SafeText("now \(load ?? "0") pd")
    let used = surface.put(
      text,
      at: rect.origin,
      role: now?.loadRole ?? .textMuted,
      width: min(16, rect.width)
    )
    guard rect.width > used + 10 else { return }
    let over = outlook.weeks.filter { $0.isOver && $0.week.span.end > state.outlook.statusDate }
    let rest = rect.splitColumns(at: used + 1).right
    if let worst = over.first {
      let words =
        "\(surface.symbols.up) over in \(Wording.count(over.count, "week")), first W\(worst.week.week)"
        + " \(worst.dueLoad)/\(worst.capacity)"
      surface.put(SafeText(words), at: rest.origin, role: .loadOver, width: rest.width)
    } else {
      let words = "\(Wording.count(outlook.openTasks, "open task"))"
      surface.put(SafeText(words), at: rest.origin, role: .textMuted, width: rest.width)
    }
  }
}

/// Weeks without a gap, looked up by their Monday.
struct WeekRow {
  let weeks: [MissionWeek]

  init(_ weeks: [MissionWeek]) { self.weeks = weeks }

  subscript(monday: Day) -> MissionWeek? {
    guard let first = weeks.first?.week.monday else { return nil }
    let place = (monday - first) / 7
    return monday >= first && place < weeks.count ? weeks[place] : nil
  }
}

extension MissionWeek {
  var isOver: Bool { isCapacityKnown && dueLoad > capacity }

  /// In quarters; where nobody said what the mission can give, twice the load counts as plenty.
  var limit: Double { isCapacityKnown ? Double(capacity.count) : Double(2 * dueLoad.count) }

  var loadRole: Role {
    if isOver { return .loadOver }
    return Double(dueLoad.count) > limit * Sparkline.high ? .loadHigh : .loadOK
  }
}
