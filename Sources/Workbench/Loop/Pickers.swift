import Canvas
import PlanModel
import Planning

// The keyboards and the ways to a day: lists to choose from.
extension Picker {
  func count(_ query: String, in state: WorkbenchState) -> Int {
    switch self {
    case .keyboards: Keyboard.matching(query).count
    case .ways: state.ways(matching: query).count
    case .savedFilters: state.savedFilters(matching: query).count
    case .sorting: SortWay.matching(query).count
    case .grouping: TableGrouping.matching(query).count
    case .columns: TaskColumn.choosable(query).count
    case .goTo: query.isEmpty ? state.finder?.targets.count ?? 0 : state.finder?.found.count ?? 0
    case .menu: Palette.menuEntries(query, in: state).count
    }
  }
}

extension WorkbenchState {
  mutating func openKeyboards() {
    var chooser = ChooserState()
    chooser.selected = Keyboard.allCases.firstIndex(of: keyboard) ?? 0
    overlays.append(.picker(.keyboards, chooser))
  }

  mutating func take(_ keyboards: [Keyboard], _ index: Int) -> [Effect] {
    guard keyboards.indices.contains(index) else {
      notice = Notice(.info, "Nothing is found. Delete some letters.")
      return []
    }
    overlays.removeLast()
    keyboard = keyboards[index]
    notice = Notice(.success, "Letters are read as on the keyboard \(keyboard.rawValue).")
    let chosen = keyboard
    return remember { $0.keyboard = chosen }
  }

  /// Goes to the tasks of what is selected: those of a meeting or a gate, or of the meeting shown
  /// narrowed to a country, a topic or a mission.
  mutating func goToChecklist() -> [Effect] {
    leaveSpot()
    self[.checklist].filter = ""
    table.isEverywhere = false
    switch selected {
    case .participation, .topic, .mission:
      scope = selected
      notice = Notice(.info, "Only what belongs to it is shown. Press Esc for all.")
    case .milestone(let id):
      scope = nil
      show(meeting: plan.gates[id]?.meeting)
      table.group = nil
      table.sort = nil
      if let code = plan.gates[id]?.code { self[.checklist].selected = .gate(code) }
      focus = .checklist
      if view != .overview { view = .full(.checklist) }
      return []
    case .meeting(let id):
      scope = nil
      show(meeting: id)
    case .task(let id):
      scope = nil
      show(meeting: plan.tasks[id]?.meeting)
      self[.checklist].selected = .task(id)
    case .decision(let id):
      scope = nil
      show(meeting: plan.decisions[id]?.meeting)
    default: scope = nil
    }
    focus(on: .checklist)
    return []
  }

  mutating func show(meeting id: Meeting.ID?) {
    guard let id else { return }
    self[.timeline].selected = .meeting(id)
    followTimeline()
  }
}
