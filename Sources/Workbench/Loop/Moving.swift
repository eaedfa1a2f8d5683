import Canvas
import CivilTime
import PlanModel
import Planning

// Moving inside a list.
extension WorkbenchState {
  mutating func step(_ command: CommandID) -> [Effect] {
    if focus == .dates, command != .nextHit, command != .previousHit { return stepDays(command) }
    let list = self[focus]
    let index = list.selectedIndex ?? 0
    let screen = max(1, height(of: focus) - 1)
    switch command {
    case .up: select(index - 1, towards: -1)
    case .down: select(index + 1, towards: 1)
    case .pageUp: select(index - screen, towards: -1)
    case .pageDown: select(index + screen, towards: 1)
    case .first: select(0)
    case .last: select(list.rows.count - 1)
    case .nextHit: select(hit(after: index, by: 1))
    default: select(hit(after: index, by: -1))
    }
    return []
  }

  /// Selects a row of the focused list, the nearest there is.
  ///
  /// On its way the cursor passes over the heads of categories, with which nothing can be done; a
  /// click or Home still stops there.
  mutating func select(_ index: Int, towards step: Int = 0) {
    let rows = self[focus].rows
    var index = min(max(0, index), max(0, rows.count - 1))
    while step != 0, rows.indices.contains(index + step), case .category = rows[index] {
      index += step
    }
    self[focus].select(at: index)
    if focus == .timeline { followTimeline() }
  }

  /// The next row that is no heading, round the end of the list.
  private func hit(after index: Int, by step: Int) -> Int {
    let rows = self[focus].rows
    guard !rows.isEmpty else { return 0 }
    var place = index
    for _ in rows {
      place = (place + step + rows.count) % rows.count
      if !rows[place].isHeading { return place }
    }
    return index
  }

  /// Rows of a list on the screen; a screenful for one that is not shown.
  func height(of list: ListID) -> Int {
    Layout.heights(for: self)[list] ?? max(1, size.height - 4)
  }

  /// Turns the wheel over a list; the focus stays where it is.
  mutating func scroll(_ list: ListID, by rows: Int) {
    let state = self[list]
    var sight = ListView(selection: state.selectedIndex ?? 0, offset: state.offset)
    sight.scroll(by: rows, count: state.rows.count, height: height(of: list))
    self[list].offset = sight.offset
    self[list].select(at: sight.selection)
    if list == .timeline { followTimeline() }
  }
}

// Moving between lists, and along the calendar.
extension WorkbenchState {
  mutating func changePane(_ command: CommandID) -> [Effect] {
    let panes = ListID.panes
    let place = panes.firstIndex(of: focus) ?? 0
    switch command {
    case .nextPane where focus == .gantt: turnToGroup(by: 1)
    case .previousPane where focus == .gantt: turnToGroup(by: -1)
    case .nextPane where focus == .dates: turnToMeeting(by: 1)
    case .previousPane where focus == .dates: turnToMeeting(by: -1)
    case .nextPane: focus(on: panes[(place + 1) % panes.count])
    case .previousPane: focus(on: panes[(place + panes.count - 1) % panes.count])
    case .pane1: focus(on: .timeline)
    case .pane2: focus(on: .countries)
    case .pane3: focus(on: .topics)
    default: focus(on: .checklist)
    }
    return []
  }

  /// Focuses a list; a full view turns to it, and a list that is no pane is only ever full.
  mutating func focus(on list: ListID) {
    focus = list
    if view != .overview || list.digit == nil { view = .full(list) }
    if list == .checklist { leaveHeading() }
  }

  /// Who comes to the checklist wants a task: from a heading the cursor goes to the next open one.
  private mutating func leaveHeading() {
    let rows = self[.checklist].rows
    guard let here = self[.checklist].selectedIndex, rows[here].isHeading else { return }
    if let task = outlook.firstOpenTask(in: rows[here...]) ?? outlook.firstOpenTask(in: rows[...]) {
      self[.checklist].select(at: task)
    }
  }

  mutating func turn(_ command: CommandID) -> [Effect] {
    if focus == .dates { return stepDays(command) }
    switch command {
    case .left: goAside(by: -1)
    case .right: goAside(by: 1)
    case .monthBack: focus == .missions ? goTo(week: -4) : pan(weeks: -4)
    case .monthForward: focus == .missions ? goTo(week: 4) : pan(weeks: 4)
    case .scaleUp: rescale(by: 1)
    default: rescale(by: -1)
    }
    return []
  }

  /// Along the calendar where there is one, else to the pane beside.
  private mutating func goAside(by step: Int) {
    switch focus {
    case .timeline, .gantt: pan(weeks: step)
    case .missions: goTo(week: step)
    case .countries where view == .full(.countries): goTo(meeting: step)
    default: goSideways(by: step)
    }
  }

  /// Moves the cursor of the missions by some weeks, no further than ten years.
  private mutating func goTo(week step: Int) {
    let monday = cursorWeek.monday + 7 * step
    if abs(monday - outlook.statusDate) < 3660 { week = ISOWeek(containing: monday) }
  }

  private mutating func goSideways(by step: Int) {
    guard let place = ListID.panes.firstIndex(of: focus) else { return }
    focus(on: ListID.panes[min(max(1, place + step), ListID.panes.count - 1)])
  }
}
