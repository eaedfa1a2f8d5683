import Canvas
import PlanModel
import Planning

extension Picker {
  func title(in state: WorkbenchState) -> SafeText {
    switch self {
    case .goTo: "Go to anything"
    case .menu where state.hasMarks:
      SafeText("What can be done: \(Wording.count(state.targets.count, "marked task"))")
    case .menu: SafeText("What can be done: \(state.selected.map(state.plan.code(of:)) ?? "here")")
    case .keyboards: "Keyboard layout"
    case .ways: "Ways to make the day work"
    case .savedFilters: "Saved filters; Del forgets one"
    case .sorting: "Sort the tasks by"
    case .grouping: "Group the tasks by"
    case .columns: "Columns of the checklist in full"
    }
  }

  /// The rows for what was typed.
  func rows(_ query: String, in state: WorkbenchState) -> [ChooserRow] {
    switch self {
    case .keyboards:
      Keyboard.matching(query).map {
        ChooserRow(title: $0.rawValue, key: $0 == state.keyboard ? "in use" : "", remark: $0.words)
      }
    case .menu: Palette.menuEntries(query, in: state).map(ChooserRow.init)
    // Of these only the rows in sight are made.
    case .goTo: []
    case .ways:
      state.ways(matching: query).map {
        ChooserRow(title: $0.title, key: $0.price, remark: $0.words)
      }
    case .savedFilters: state.savedFilters(matching: query).map(\.row)
    case .sorting: SortWay.matching(query).map { $0.row(state.table) }
    case .grouping: TableGrouping.matching(query).map { $0.row(state) }
    case .columns: TaskColumn.choosable(query).map { $0.row(state.table) }
    }
  }
}
