import Canvas
import PlanModel
import Planning

/// A way to sort the tasks: the list's own order, or a column.
enum SortWay: Hashable {
  case own
  case column(TaskColumn)

  static func matching(_ query: String) -> [SortWay] {
    let folded = matchFold(query)
    let all = [SortWay.own] + TaskColumn.allCases.filter(\.isSortable).map(SortWay.column)
    return all.filter { FuzzyMatch.score(folded, in: matchFold($0.words)) != nil }
  }

  var words: String {
    switch self {
    case .own: "Order of the checklist"
    case .column(let column): column.words
    }
  }

  /// The row of the picker; what is in use says its direction, and Enter turns it round.
  func row(_ table: TableChoice) -> ChooserRow {
    switch self {
    case .own:
      ChooserRow(
        title: words,
        key: table.sort == nil ? "in use" : "",
        remark: "By gate, category and day; over all meetings by due day."
      )
    case .column(let column):
      ChooserRow(
        title: words,
        key: table.sort == column ? (table.isDescending ? "falling" : "rising") : "",
        remark: table.sort == column ? "Enter turns the order round." : column.help
      )
    }
  }
}

extension TableGrouping {
  static func matching(_ query: String) -> [TableGrouping] {
    let folded = matchFold(query)
    return allCases.filter { FuzzyMatch.score(folded, in: $0.title.lowercased()) != nil }
  }

  private var title: String { self == .none ? "No heads" : rawValue.capitalizedFirst }

  private var words: String {
    switch self {
    case .gate: "The gate that each task must pass, with what is missing."
    case .meeting: "For the tasks of all meetings."
    case .mission: "The accountable mission."
    case .category: "The kind of work."
    case .status: "What is blocked first, what is done last."
    case .none: "One list."
    }
  }

  func row(_ state: WorkbenchState) -> ChooserRow {
    let isUsed = self == (state.table.group ?? (state.isChecklistEverywhere ? .none : .gate))
    return ChooserRow(title: title, key: isUsed ? "in use" : "", remark: words)
  }
}

extension TaskColumn {
  /// The columns that can be shown and hidden, that match.
  static func choosable(_ query: String) -> [TaskColumn] {
    let folded = matchFold(query)
    return allCases.filter {
      !fixed.contains($0) && FuzzyMatch.score(folded, in: matchFold($0.words)) != nil
    }
  }

  func row(_ table: TableChoice) -> ChooserRow {
    let isShown = table.columns.contains(self)
    return ChooserRow(
      title: "\(isShown ? "[x]" : "[ ]") \(words)",
      remark: help
    )
  }
}

// How the tasks are listed.
extension WorkbenchState {
  mutating func arrange(_ command: CommandID) -> [Effect] {
    var chooser = ChooserState()
    switch command {
    case .sortTasks:
      let ways = SortWay.matching("")
      chooser.selected = ways.firstIndex(of: table.sort.map(SortWay.column) ?? .own) ?? 0
      overlays.append(.picker(.sorting, chooser))
    case .groupTasks:
      let group = table.group ?? (isChecklistEverywhere ? .none : .gate)
      chooser.selected = TableGrouping.allCases.firstIndex(of: group) ?? 0
      overlays.append(.picker(.grouping, chooser))
    case .chooseColumns: overlays.append(.picker(.columns, chooser))
    default:
      table.isEverywhere.toggle()
      if let meeting, let code = plan.meetings[meeting]?.code {
        notice = Notice(
          .info,
          table.isEverywhere ? "The tasks of all meetings." : "The tasks of \(code) alone."
        )
      }
    }
    return []
  }

  mutating func sort(_ ways: [SortWay], _ index: Int) -> [Effect] {
    guard ways.indices.contains(index) else { return nothingFound() }
    overlays.removeLast()
    switch ways[index] {
    case .own:
      table.sort = nil
      table.isDescending = false
    case .column(let column): sort(by: column)
    }
    return []
  }

  /// A column is taken rising; the one in use is turned round.
  private mutating func sort(by column: TaskColumn) {
    table.isDescending = table.sort == column && !table.isDescending
    table.sort = column
    notice = Notice(
      .info,
      "Sorted by \(column.words.lowercased()), \(table.isDescending ? "falling" : "rising")."
    )
  }

  mutating func group(_ groups: [TableGrouping], _ index: Int) -> [Effect] {
    guard groups.indices.contains(index) else { return nothingFound() }
    overlays.removeLast()
    let own = isChecklistEverywhere ? TableGrouping.none : .gate
    table.group = groups[index] == own ? nil : groups[index]
    return []
  }

  /// Shows or hides a column; the picker stays for the next one.
  mutating func toggle(_ columns: [TaskColumn], _ index: Int) -> [Effect] {
    guard columns.indices.contains(index) else { return nothingFound() }
    table.columns.formSymmetricDifference([columns[index]])
    return []
  }

  mutating func nothingFound() -> [Effect] {
    notice = Notice(.info, "Nothing is found. Delete some letters.")
    return []
  }

  /// A click on the head of a column sorts by it; false when there is none.
  mutating func sortByHead(at point: Point) -> Bool {
    guard view == .full(.checklist), let pane = Layout(self).pane(.checklist),
      point.y < pane.body.y, point.y == pane.inner.y,
      let column = TaskTable(self, pane, isFull: true).head(at: point), column.isSortable
    else { return false }
    sort(by: column)
    return true
  }
}
