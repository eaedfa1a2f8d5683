import Canvas
import CivilTime
import PlanModel
import Planning

/// The columns of the tasks in a pane, as wide as what is in sight; drawing and clicks share it.
struct TaskTable {
  /// What each column shows.
  let kinds: [TaskColumn]
  let columns: [TableColumn]
  let placed: [[TableColumn].Placed]
  /// The cells by the row of the screen.
  let cells: [Int: [TableCell]]
  /// The tasks by the row of the screen.
  let tasks: [Int: TaskCells]
  /// Where the table stands, and right of it the bars of the tasks where both have room.
  let area: Rect
  let chart: Rect?
  let hasHeader: Bool

  init(_ state: WorkbenchState, _ pane: Layout.Pane, isFull: Bool) {
    let found = Self.tasksInSight(state, pane)
    let isNarrow = pane.inner.width < 56
    let kinds = isFull ? state.table.kinds : TaskColumn.short
    self.kinds = kinds
    hasHeader = pane.body.y > pane.inner.y
    tasks = found.mapValues(\.task)
    cells = found.mapValues { entry in
      kinds.map {
        entry.task.cell($0, state, after: entry.previous, isNarrow: !isFull && isNarrow)
      }
    }
    (area, chart) = Self.split(state, pane, isFull)
    columns =
      kinds.map { isFull ? $0.column(state) : $0.shortColumn }
      .fitted(to: Array(cells.values), hasHeader: hasHeader)
    placed = columns.placed(within: area.width)
  }

  /// The column whose head stands at a point.
  func head(at point: Point) -> TaskColumn? {
    let x = point.x - area.x - 1
    return placed.last { $0.x <= x }.map { kinds[$0.index] }
  }

  /// The tasks by the row of the screen on which they stand, each with the one right above it.
  private static func tasksInSight(
    _ state: WorkbenchState,
    _ pane: Layout.Pane
  ) -> [Int: (task: TaskCells, previous: TaskCells?)] {
    let list = state[.checklist]
    let sight = ListView(selection: 0, offset: list.offset)
    var tasks: [Int: (task: TaskCells, previous: TaskCells?)] = [:]
    var previous: TaskCells?
    let range = sight.visible(count: list.rows.count, height: pane.body.height)
    for (y, row) in list.rows[range].enumerated() {
      var here: TaskCells?
      if case .task(let id) = row { here = TaskCells(id, state) }
      if let here { tasks[pane.body.y + y] = (here, previous) }
      previous = here
    }
    return tasks
  }

  private static func split(
    _ state: WorkbenchState,
    _ pane: Layout.Pane,
    _ isFull: Bool
  ) -> (table: Rect, chart: Rect?) {
    let inner = pane.inner.splitColumns(at: 1).right
    guard isFull, inner.width >= 140 else { return (inner, nil) }
    let days = TimelineAxis.days(of: state)
    let room = max(42, inner.width - 132)
    let axis = TimelineAxis(fitting: days, width: room)
    let parts = inner.splitColumns(
      at: inner.width - 1 - min(room, axis.column(axis.first + (days.end - axis.first + 6) / 7 * 7))
    )
    return (parts.left, parts.right.splitColumns(at: 1).right)
  }
}

extension TableChoice {
  /// The columns in full, in their order.
  var kinds: [TaskColumn] {
    TaskColumn.allCases.filter { TaskColumn.fixed.contains($0) || columns.contains($0) }
  }
}

extension TaskColumn {
  /// The columns of a pane.
  static let short: [TaskColumn] = [.sign, .code, .critical, .title, .remark, .who, .due]

  var shortColumn: TableColumn {
    switch self {
    case .critical: TableColumn("", minimum: 1, priority: 5)
    case .title: TableColumn("Task", minimum: 12, ideal: 26, isFlexible: true)
    case .who: TableColumn("Who", minimum: 6, ideal: 8, priority: 3)
    case .due: TableColumn("Due", minimum: 7, ideal: 12, priority: 2)
    default: fullColumn
    }
  }

  /// The column in full; the head of that by which the tasks are sorted has an arrow.
  func column(_ state: WorkbenchState) -> TableColumn {
    var column = fullColumn
    // What somebody chose is not the first to go.
    if !Self.standard.contains(self) { column.priority = min(column.priority, 3) }
    if state.table.sort == self {
      column.title = column.title + state.safe(state.table.isDescending ? "▼" : "▲")
    }
    return column
  }

  private var fullColumn: TableColumn {
    switch self {
    case .sign: TableColumn("", minimum: 3)
    case .code: TableColumn("Code", minimum: 7, ideal: 12, priority: 1)
    case .critical: TableColumn("", minimum: 1, priority: 2)
    case .title: TableColumn("Task", minimum: 12, ideal: 36, isFlexible: true)
    case .remark: TableColumn("Remark", minimum: 14, priority: 4, align: .right)
    case .state: TableColumn("State", minimum: 11, priority: 3)
    case .who: TableColumn("Who", minimum: 6, priority: 2)
    case .support: TableColumn("With", minimum: 5, ideal: 8, priority: 8)
    case .due: TableColumn("Due", minimum: 7, priority: 2)
    case .offset: TableColumn("T", minimum: 5, priority: 5, align: .right)
    case .effort: TableColumn("pd", minimum: 4, priority: 7, align: .right)
    case .remaining: TableColumn("Left", minimum: 4, priority: 7, align: .right)
    case .gate: TableColumn("Gate", minimum: 2, ideal: 4, priority: 6)
    case .category: TableColumn("Category", minimum: 8, ideal: 14, priority: 6)
    case .meeting: TableColumn("Meeting", minimum: 2, ideal: 7, priority: 6)
    case .country: TableColumn("Country", minimum: 7, ideal: 14, priority: 6)
    case .topic: TableColumn("Topic", minimum: 2, ideal: 5, priority: 6)
    case .window: TableColumn("Window", minimum: 13, ideal: 15, priority: 6)
    case .start: TableColumn("Start", minimum: 8, priority: 5)
    case .float: TableColumn("Float", minimum: 5, priority: 5, align: .right)
    case .forecast: TableColumn("Forecast", minimum: 8, priority: 4)
    case .chase: TableColumn("Chase", minimum: 7, priority: 5)
    }
  }
}
