import Canvas
import CivilTime
import PlanModel
import Planning

/// The work of one mission by week, against what it can give.
struct MissionRow {
  let state: WorkbenchState
  let axis: TimelineAxis

  func draw(_ id: Mission.ID, on surface: inout Surface, _ columns: TimelineColumns) {
    guard let outlook = state.outlook.mission(id) else {
      return
    }
    surface.put(
      TimelineLabels(state).text(.mission(id), within: columns.label.width),
      at: columns.label.origin,
      role: .text,
      width: columns.label.width
    )
    let weeks = WeekRow(outlook.weeks)
    drawLoad(weeks, on: &surface, in: columns.chart)
    drawNumbers(id, outlook, on: &surface, in: columns.text)
  }

  /// The due load of each week: a level while it fits, an arrow where it is too much.
  private func drawLoad(_ weeks: WeekRow, on surface: inout Surface, in chart: Rect) {
    var shown: (column: Int, share: Double)?
    for (monday, column) in axis.mondays {
      guard let week = weeks[monday] else { continue }
      // Of several weeks in one cell the worst counts.
      let share = Double(week.dueLoad.count) / max(1, week.limit)
      if let shown, shown.column == column, shown.share >= share { continue }
      shown = (column, share)
      let width = max(1, axis.cellsPerWeek)
      let place = Rect(x: chart.x + column, y: chart.y, width: width, height: 1)
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
    _ id: Mission.ID,
    _ outlook: MissionOutlook,
    on surface: inout Surface,
    in rect: Rect
  ) {
    let week = ISOWeek(containing: state.outlook.statusDate)
    let now = WeekRow(outlook.weeks)[week.monday]
    let load = now?.dueLoad ?? .zero
    let capacity = state.plan.capacity(of: id, in: week, now)?.description ?? "?"
    let text = SafeText("now \(load)/\(capacity) pd")
    let used = min(rect.width, max(14, text.width))
    surface.put(text, at: rect.origin, role: now?.loadRole ?? .textMuted, width: used)
    guard rect.width > used + 8 else { return }
    let rest = rect.splitColumns(at: used + 1).right
    let (words, role) = outlookWords(outlook, surface.symbols)
    let fitting = words.first { $0.width <= rest.width } ?? words[words.count - 1]
    surface.put(fitting, at: rest.origin, role: role, width: rest.width)
  }

  /// What is to come, the longest form first.
  private func outlookWords(_ outlook: MissionOutlook, _ symbols: SymbolSet) -> ([SafeText], Role) {
    let over = outlook.weeks.filter { $0.isOver && $0.week.span.end > state.outlook.statusDate }
    guard let first = over.first else {
      let count = Wording.count(outlook.openTasks, "open task")
      return ([SafeText(count), SafeText("\(outlook.openTasks) open")], .textMuted)
    }
    let load = "W\(first.week.week) \(first.dueLoad)/\(first.capacity)"
    let count = Wording.count(over.count, "week")
    let texts = [
      over.count == 1 ? "over capacity in \(load)" : "over capacity in \(count), first \(load)",
      over.count == 1 ? "over in \(load)" : "over in \(count), first \(load)",
      "over in \(load)", "over \(load)", "over W\(first.week.week)",
    ]
    return (texts.map { SafeText("\(symbols.up) \($0)") }, .loadOver)
  }
}

extension Plan {
  /// What a mission can give in a week: as computed where it has work, else as the plan says.
  ///
  /// Of several rows that which began last holds, as in the computed weeks.
  func capacity(
    of mission: Mission.ID,
    in week: ISOWeek,
    _ computed: MissionWeek?
  ) -> Quarters? {
    if let computed { return computed.isCapacityKnown ? computed.capacity : nil }
    let rows = capacities.filter {
      $0.mission == mission && ($0.from.map { $0 <= week.monday } ?? true)
        && ($0.to.map { week.monday < $0 } ?? true)
    }
    return rows.max { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }?.perWeek
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
  /// In quarters; where nobody said what the mission can give, twice the load counts as plenty.
  var limit: Double { isCapacityKnown ? Double(capacity.count) : Double(2 * dueLoad.count) }

  var loadRole: Role {
    if isOver { return .loadOver }
    return Double(dueLoad.count) > limit * Sparkline.high ? .loadHigh : .loadOK
  }
}
