import Canvas
import CivilTime
import PlanModel
import Planning

/// Curves of work as a picture made of cells: what is done is filled, what was due besides is
/// shaded, and the baseline is a line.
struct BurnUpPicture {
  private let burnUp: BurnUp
  private let span: DaySpan

  /// `nil` when there is no work with a day.
  init?(_ burnUp: BurnUp) {
    guard let span = burnUp.span, burnUp.most > .zero else { return nil }
    self.burnUp = burnUp
    self.span = span
  }

  /// The picture with its axes; `height` is that of the curves alone.
  func surface(width: Int, height: Int, symbols: SymbolSet) -> Surface {
    let labels = [burnUp.most, Quarters(burnUp.most.count / 2)].map { label($0) }
    let margin = (labels.map(\.width).max() ?? 0) + 1
    let room = max(1, width - margin - 1)
    let scale = DayColumns(span, room: room)
    let columns = scale.count
    let size = Size(width: margin + 1 + columns, height: height + 2)
    var surface = Surface(size, symbols: symbols)
    let chart = Rect(x: margin + 1, y: 0, width: columns, height: height)
    drawAxes(on: &surface, chart, labels)
    for column in 0..<columns {
      draw(column, scale, on: &surface, chart)
    }
    drawToday(on: &surface, chart, scale)
    drawDays(on: &surface, chart, scale)
    return surface
  }

  private func label(_ quarters: Quarters) -> SafeText { SafeText("\(quarters) pd") }

  private func drawAxes(on surface: inout Surface, _ chart: Rect, _ labels: [SafeText]) {
    let symbols = surface.symbols
    let x = chart.x - 1
    for y in 0..<chart.height { surface.put(symbols.vertical, at: Point(x, y), role: .textMuted) }
    for (text, y) in zip(labels, [0, chart.height / 2]) where y < chart.height {
      surface.put(text, at: Point(x - 1 - text.width, y), role: .textMuted)
      surface.put(symbols.teeRight, at: Point(x, y), role: .textMuted)
    }
    surface.put(symbols.bottomLeft, at: Point(x, chart.height), role: .textMuted)
    let floor = Rect(x: chart.x, y: chart.height, width: chart.width, height: 1)
    surface.fill(floor, symbols.horizontal, role: .textMuted)
  }

  /// Eighths of a cell from the floor.
  private func parts(_ quarters: Quarters, _ height: Int) -> Int {
    8 * height * quarters.count / max(1, burnUp.most.count)
  }

  private func draw(_ column: Int, _ scale: DayColumns, on surface: inout Surface, _ chart: Rect) {
    let (first, last) = scale.days(of: column)
    let isPast = first <= burnUp.statusDate
    let done = isPast ? parts(burnUp.done.by(last), chart.height) : 0
    let due = parts(burnUp.due.by(last), chart.height)
    let forecast = line(burnUp.forecast, first, last, chart.height)
    let base = line(burnUp.baseline, first, last, chart.height)
    let symbols = surface.symbols
    for row in 0..<chart.height {
      let point = Point(chart.x + column, chart.maxY - 1 - row)
      let filled = min(8, max(0, done - row * 8))
      if filled == 8 || (symbols == .ascii && filled >= 4) {
        surface.put(symbols.barDone, at: point, role: .barDone)
      } else if filled > 0, symbols != .ascii {
        surface.put(symbols.levels[filled - 1], at: point, role: .barDone)
      } else if due - row * 8 >= 4 {
        surface.put(symbols.barPlanned, at: point, role: .barPlanned)
      }
      // Of lines only the cell is drawn in which they end, and only where they say something else.
      let isEmpty = filled == 0
      if isEmpty, !isPast, forecast.contains(row), abs(forecast.upperBound * 8 - due) >= 8 {
        surface.put(symbols.barActive, at: point, role: .barActive)
      }
      if isEmpty, burnUp.isMoved, base.contains(row), abs(base.upperBound * 8 - due) >= 8 {
        surface.put(symbols.baseline, at: point, role: .baseline)
      }
    }
  }

  /// The rows through which a line runs in a column: from where it was before to where it gets.
  private func line(_ series: BurnUp.Series, _ first: Day, _ last: Day, _ height: Int)
    -> ClosedRange<Int>
  {
    let (before, after) = (parts(series.by(first - 1), height), parts(series.by(last), height))
    let top = max(0, after - 1) / 8
    return min(top, before / 8)...top
  }

  private func drawToday(on surface: inout Surface, _ chart: Rect, _ scale: DayColumns) {
    let x = chart.x + scale.column(of: burnUp.statusDate)
    for y in 0..<chart.height where surface[x, y].glyph == .blank {
      surface.put(surface.symbols.today, at: Point(x, y), role: .today)
    }
    surface.put(surface.symbols.up, at: Point(x, chart.height), role: .today)
  }

  /// The first of each month that has room, the status date above all.
  private func drawDays(on surface: inout Surface, _ chart: Rect, _ scale: DayColumns) {
    let y = chart.height + 1
    let today = SafeText(burnUp.statusDate.short)
    let at = chart.x + scale.column(of: burnUp.statusDate)
    let start = min(max(chart.x, at - today.width / 2), max(0, surface.width - today.width))
    surface.put(today, at: Point(start, y), role: .today)
    var month = span.start.startOfMonth(offset: 1)
    var end = chart.x
    while month < span.end {
      let x = chart.x + scale.column(of: month)
      let name = SafeText(month.month == 1 ? "\(month.monthName) \(month.year)" : month.monthName)
      let isFree = x + name.width < start || x > start + today.width
      if x > end, isFree, x + name.width <= surface.width {
        surface.put(name, at: Point(x, y), role: .textMuted)
        surface.put(surface.symbols.teeTop, at: Point(x, chart.height), role: .textMuted)
        end = x + name.width
      }
      month = month.startOfMonth(offset: 1)
    }
  }
}

/// How days share the columns of a picture: several days a column, or up to three columns a day.
private struct DayColumns {
  private let span: DaySpan
  let count: Int

  init(_ span: DaySpan, room: Int) {
    self.span = span
    count = min(room, 3 * span.dayCount)
  }

  func column(of day: Day) -> Int { (day - span.start) * count / span.dayCount }

  /// The first and the last day of a column; of columns that share a day both are that.
  func days(of column: Int) -> (first: Day, last: Day) {
    let first = column * span.dayCount / count
    let last = max(first, (column + 1) * span.dayCount / count - 1)
    return (span.start + first, span.start + last)
  }
}
