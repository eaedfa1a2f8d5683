import Canvas
import CivilTime
import PlanModel
import Planning

/// Lines from the tasks that the selected one waits for, and on to those that wait for it.
///
/// Only among the rows in sight; the foot names the others. A line leaves the last cell of a bar up
/// or down and goes along the row of the other task to its first; bars are never drawn over.
struct DependencyLines {
  let state: WorkbenchState
  let columns: GanttColumns
  let body: Rect

  func draw(on surface: inout Surface) {
    let list = state[.gantt]
    guard case .task(let id) = list.selected, let place = state.plan.tasks.index(of: id) else {
      return
    }
    let rows = rowsInSight
    guard let here = rows[place] else { return }
    for link in state.outlook.predecessors[place] {
      guard let there = rows[link.task] else { continue }
      surface.put(surface.symbols.arrowUp, at: Point(body.x, there), role: .info)
      connect(link.task, there, to: place, here, on: &surface)
    }
    for link in state.outlook.successors[place] {
      guard let there = rows[link.task] else { continue }
      surface.put(surface.symbols.arrowDown, at: Point(body.x, there), role: .info)
      connect(place, here, to: link.task, there, on: &surface)
    }
  }

  /// The rows of the screen by the places of their tasks.
  private var rowsInSight: [Int: Int] {
    let list = state[.gantt]
    let sight = ListView(selection: 0, offset: list.offset)
    var rows: [Int: Int] = [:]
    let range = sight.visible(count: list.rows.count, height: body.height)
    for (y, row) in list.rows[range].enumerated() {
      guard case .task(let id) = row, let place = state.plan.tasks.index(of: id) else { continue }
      rows[place] = body.y + y
    }
    return rows
  }

  private func connect(
    _ first: Int,
    _ from: Int,
    to second: Int,
    _ to: Int,
    on surface: inout Surface
  ) {
    let (before, after) = (state.outlook.tasks[first], state.outlook.tasks[second])
    guard from != to, let finish = before.forecastFinish, let start = after.forecastStart else {
      return
    }
    let (out, into) = (columns.axis.column(finish), columns.axis.column(start))
    guard (0..<columns.axis.width).contains(out) else { return }
    let step = to > from ? 1 : -1
    let symbols = surface.symbols
    for y in stride(from: from + step, to: to, by: step) {
      // Where the bar begins right below, the line ends above it.
      let isLast = y + step == to && into <= out
      let end = step > 0 ? symbols.arrowDown : symbols.arrowUp
      put(isLast ? end : symbols.vertical, out, y, on: &surface)
    }
    guard into > out else { return }
    put(step > 0 ? symbols.bendUp : symbols.bendDown, out, to, on: &surface)
    for x in out + 1..<max(out + 1, into) {
      put(x == into - 1 ? symbols.arrow : symbols.horizontal, x, to, on: &surface)
    }
  }

  /// Draws where nothing stands, or only what a line may hide.
  private func put(_ glyph: Glyph, _ x: Int, _ y: Int, on surface: inout Surface) {
    guard (0..<columns.axis.width).contains(x) else { return }
    let point = Point(columns.chart.x + x, y)
    let (symbols, there) = (surface.symbols, surface[point])
    let isLine = there.role == .info
    let free: [Glyph] = [.blank, symbols.today, symbols.barFloat, symbols.baseline, "h"]
    guard isLine || free.contains(there.glyph) else { return }
    let joined = isLine ? join(there.glyph, glyph, symbols) : glyph
    surface.put(joined, at: point, role: .info, emphasis: .bold)
  }

  /// What stands where two lines meet.
  private func join(_ one: Glyph, _ other: Glyph, _ symbols: SymbolSet) -> Glyph {
    if one == other { return one }
    let both: Set<Glyph> = [one, other]
    let bends: Set<Glyph> = [symbols.bendUp, symbols.bendDown, symbols.teeLeft]
    if both.contains(symbols.horizontal), both.contains(symbols.vertical) { return symbols.cross }
    if !both.isDisjoint(with: bends) { return symbols.teeLeft }
    return both.contains(symbols.arrow) ? symbols.arrow : symbols.vertical
  }
}
