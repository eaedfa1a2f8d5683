import Canvas
import CivilTime
import PlanModel
import Planning

/// What a list was made from; while it is the same, the rows are good.
struct ListOrigin: Hashable, Sendable {
  var generation: Int
  var meeting: Meeting.ID?
  var scope: RowID?
  var filter: String
  var historyCount: Int
  var answers: Int
  var grouping: TaskGrouping?
  var table: TableChoice?
  /// Only while a filter asks for them.
  var marked: Set<PrepTask.ID>?
}

extension WorkbenchState {
  /// Opens the plan at the first meeting that is still to come.
  mutating func start() {
    let meetings = plan.meetingsInOrder
    let next = meetings.first { !$0.status.isHeld && !$0.status.isFinal } ?? meetings.last
    meeting = next?.id
    lists[.timeline, default: ListState()].selected = next.map { .meeting($0.id) }
    settle()
  }

  /// Makes anew what the last event made stale, and brings every selection into sight.
  mutating func settle() {
    settleTexts()
    for list in ListID.allCases {
      let origin = origin(of: list)
      guard made[list] != origin else { continue }
      // The rows of all tasks are made only for who looks at them.
      if list == .gantt, view != .full(.gantt) { continue }
      made[list] = origin
      let (rows, total) = list == .gantt ? makeGantt() : Listing.rows(of: list, in: self)
      if expectsRow == list { selectAdded(among: rows, in: list) }
      let first =
        list == .dates
        ? firstDay(among: rows) : list == .gantt ? firstGanttRow(among: rows) : nil
      let outlook = outlook
      self[list].replaceRows(
        rows,
        total: total,
        from: first ?? outlook.firstOpenTask(in: rows[...])
      )
      if list == .timeline { followTimeline() }
      if list == .checklist { groupCounts = Listing.counts(of: rows, in: outlook) }
    }
    settleWeekLoad()
    settleFinder()
    settleMorning()
    settleGates()
    fit()
  }

  /// Who added something wants to go on with it.
  private mutating func selectAdded(among rows: [RowID], in list: ListID) {
    expectsRow = nil
    let before = Set(self[list].rows)
    if let added = rows.first(where: { !$0.isHeading && !before.contains($0) }) {
      self[list].selected = added
    }
  }

  private func origin(of list: ListID) -> ListOrigin {
    ListOrigin(
      generation: generation,
      meeting: list == .countries || list == .checklist ? meeting : nil,
      scope: scope,
      filter: self[list].filter,
      historyCount: list == .history ? history.count : 0,
      answers: list == .dates ? dates.answers : 0,
      grouping: list == .gantt ? gantt.grouping : nil,
      table: list == .checklist ? table : nil,
      marked: (list == .checklist || list == .gantt) && self[list].filter.contains("marked")
        ? marked : nil
    )
  }

  /// The day that the plan works with, else the best one, else the first that was judged.
  private func firstDay(among rows: [RowID]) -> Int? {
    guard let calendar = dates.calendar else { return nil }
    let day =
      plan.meetings[calendar.dates.meeting]?.workingDay ?? calendar.dates.ranked.first?.day
      ?? calendar.dates.span.start
    return rows.firstIndex { $0.day == day }
  }

  /// The checklist and the countries are those of the meeting selected in the timeline.
  mutating func followTimeline() {
    if case .meeting(let id) = self[.timeline].selected { meeting = id }
    if let id = meeting, plan.meetings.index(of: id) == nil {
      meeting = plan.meetingsInOrder.first?.id
    }
  }

  private mutating func fit() {
    for (list, height) in Layout.heights(for: self) {
      let state = self[list]
      guard let index = state.selectedIndex else { continue }
      var sight = ListView(selection: index, offset: state.offset)
      sight.fit(count: state.rows.count, height: height)
      if sight.offset != state.offset { self[list].offset = sight.offset }
    }
  }
}

extension Outlook {
  /// The place of the first task that is still open; `nil` in a list without tasks.
  func firstOpenTask(in rows: ArraySlice<RowID>) -> Int? {
    rows.firstIndex { row in
      guard case .task(let id) = row else { return false }
      return task(id)?.status.isOpen ?? false
    }
  }
}
