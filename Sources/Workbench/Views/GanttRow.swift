import Canvas
import CivilTime
import PlanModel
import Planning

/// The bar of one task: when it is forecast, how far it can slip, and when it is due.
struct GanttRow {
  let state: WorkbenchState
  let axis: TimelineAxis

  func draw(_ task: PrepTask, _ days: TaskOutlook, on surface: inout Surface, in chart: Rect) {
    drawToday(on: &surface, in: chart)
    guard days.isApplicable else { return }
    let symbols = surface.symbols
    if days.status.isOpen, let finish = days.forecastFinish, let latest = days.latestFinish,
      latest > finish
    {
      bar(finish + 1, latest + 1, symbols.barFloat, .barFloat, on: &surface, in: chart)
    }
    if let start = days.forecastStart, let finish = days.forecastFinish {
      let (sign, role) = look(task, days, symbols)
      bar(start, finish + 1, sign, role, on: &surface, in: chart)
      // The wait elapses without effort.
      if days.status.isOpen, let work = days.forecastWorkFinish, work < finish {
        bar(work + 1, finish + 1, symbols.barActive, .barWaiting, on: &surface, in: chart)
      }
    }
    drawBaseline(days, on: &surface, in: chart)
    guard let due = days.due else { return }
    let column = axis.column(due)
    guard (0..<axis.width).contains(column) else { return }
    surface.put(
      symbols.vertical,
      at: Point(chart.x + column, chart.y),
      role: days.isOverdue || days.isLate ? .conflict : .deadline,
      emphasis: .bold
    )
  }

  /// From the day that was promised to the day that is promised now, beside the bar itself.
  private func drawBaseline(_ days: TaskOutlook, on surface: inout Surface, in chart: Rect) {
    guard let old = days.baselineDue, let new = days.due, old != new else { return }
    let (first, last) = (axis.column(min(old, new)), axis.column(max(old, new)))
    for x in max(0, first)...max(0, last) where x < axis.width {
      let point = Point(chart.x + x, chart.y)
      guard surface[point].glyph == .blank || surface[point].glyph == surface.symbols.barFloat
      else { continue }
      surface.put(surface.symbols.baseline, at: point, role: .baseline)
    }
  }

  private func look(_ task: PrepTask, _ days: TaskOutlook, _ symbols: SymbolSet) -> (Glyph?, Role) {
    switch days.status {
    case .done: (nil, .barDone)
    case .blocked: (symbols.barCritical, .barBlocked)
    case .delivered: (symbols.barActive, .barDelivered)
    case .waiting: (symbols.barActive, .barWaiting)
    case .inProgress: (symbols.barActive, .barActive)
    case .planned, .ready, .notApplicable:
      task.isCritical
        ? (symbols.barCritical, .barCritical) : (symbols.barPlanned, .barPlanned)
    }
  }

  private func bar(
    _ start: Day,
    _ end: Day,
    _ sign: Glyph?,
    _ role: Role,
    on surface: inout Surface,
    in chart: Rect
  ) {
    Bar.draw(
      on: &surface,
      in: chart,
      from: axis.eighths(start),
      to: axis.eighths(end),
      sign: sign,
      role: role
    )
  }

  private func drawToday(on surface: inout Surface, in chart: Rect) {
    let column = axis.column(state.outlook.statusDate)
    guard (0..<axis.width).contains(column) else { return }
    surface.put(surface.symbols.today, at: Point(chart.x + column, chart.y), role: .today)
  }
}
