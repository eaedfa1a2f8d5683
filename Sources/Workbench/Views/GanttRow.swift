import Canvas
import CivilTime
import PlanModel
import Planning

/// The bar of one task: when it is forecast, how far it can slip, and when it is due.
struct GanttRow {
  let state: WorkbenchState
  let axis: TimelineAxis
  var holidays: OwnerHolidays?

  func draw(_ task: PrepTask, _ days: TaskOutlook, on surface: inout Surface, in chart: Rect) {
    holidays?.draw(of: days.calendar, on: &surface, in: chart)
    drawToday(on: &surface, in: chart)
    guard days.isApplicable else { return }
    let symbols = surface.symbols
    if days.status.isOpen, let finish = days.forecastFinish, let latest = days.latestFinish,
      latest > finish
    {
      bar(finish + 1, latest + 1, symbols.barFloat, [], .barFloat, on: &surface, in: chart)
    }
    if let start = days.forecastStart, let finish = days.forecastFinish {
      let (sign, role) = look(task, days, symbols)
      let work = days.status.isOpen ? min(finish, days.forecastWorkFinish ?? finish) : finish
      let ends: Bar.Ends = work < finish ? .left : .both
      bar(start, finish + 1, sign, ends, role, on: &surface, in: chart)
      // The wait elapses without effort.
      if work < finish {
        bar(work + 1, finish + 1, symbols.barActive, .right, .barWaiting, on: &surface, in: chart)
      }
      drawBeyond(start, finish, role, on: &surface, in: chart)
    }
    drawBaseline(days, on: &surface, in: chart)
    drawDue(days, on: &surface, in: chart)
  }

  /// What distinguishes the bar: late or blocked before all else.
  private func look(_ task: PrepTask, _ days: TaskOutlook, _ symbols: SymbolSet) -> (Glyph?, Role) {
    switch days.status {
    case .done: return (nil, .barDone)
    case .blocked: return (symbols.barBlocked, .barBlocked)
    case _ where days.isLate: return (symbols.barBlocked, .conflict)
    case .delivered: return (symbols.barActive, .barDelivered)
    case .waiting: return (symbols.barActive, .barWaiting)
    case .inProgress: return (symbols.barActive, .barActive)
    case .planned, .ready, .notApplicable:
      return task.isCritical
        ? (symbols.barCritical, .barCritical) : (symbols.barPlanned, .barPlanned)
    }
  }

  /// A bar that lies outside says on which side.
  private func drawBeyond(
    _ start: Day,
    _ finish: Day,
    _ role: Role,
    on surface: inout Surface,
    in chart: Rect
  ) {
    guard axis.width > 0 else { return }
    if axis.column(finish + 1) < 0 || finish < axis.first {
      surface.put(surface.symbols.arrowLeft, at: chart.origin, role: role)
    } else if axis.column(start) >= axis.width {
      let end = Point(chart.x + axis.width - 1, chart.y)
      surface.put(surface.symbols.arrow, at: end, role: role)
    }
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

  /// The promise; behind the bar where both end in the same cell, so that neither hides the other.
  private func drawDue(_ days: TaskOutlook, on surface: inout Surface, in chart: Rect) {
    guard let due = days.due else { return }
    var column = axis.column(due)
    if let finish = days.forecastFinish, finish <= due, axis.column(finish) == column {
      column += 1
    }
    if days.isOverdue, column < 0, axis.width > 0, surface[chart.origin].glyph == .blank {
      column = 0
    }
    guard (0..<axis.width).contains(column) else { return }
    surface.put(
      days.isOverdue ? surface.symbols.overdue : surface.symbols.vertical,
      at: Point(chart.x + column, chart.y),
      role: days.isOverdue || days.isLate ? .conflict : .deadline,
      emphasis: .bold
    )
  }

  private func bar(
    _ start: Day,
    _ end: Day,
    _ sign: Glyph?,
    _ ends: Bar.Ends,
    _ role: Role,
    on surface: inout Surface,
    in chart: Rect
  ) {
    // Where a cell is four weeks a day is less than an eighth, and still to be seen.
    let from = axis.eighths(start)
    Bar.draw(
      on: &surface,
      in: chart,
      from: from,
      to: max(from + 1, axis.eighths(end)),
      sign: sign,
      ends: ends,
      role: role
    )
  }

  private func drawToday(on surface: inout Surface, in chart: Rect) {
    let column = axis.column(state.outlook.statusDate)
    guard (0..<axis.width).contains(column) else { return }
    surface.put(surface.symbols.today, at: Point(chart.x + column, chart.y), role: .today)
  }
}
