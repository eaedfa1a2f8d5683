import Canvas
import PlanModel
import Planning

// What is on the screen, and the way back.
extension WorkbenchState {
  mutating func changeView(_ command: CommandID) -> [Effect] {
    switch command {
    case .zoom: zoom()
    case .overview: showOverview()
    case .ganttView: showGantt()
    case .timelineView: show(.timeline)
    case .countriesView: show(.countries)
    case .topicsView: show(.topics)
    case .checklistView: show(.checklist)
    case .missionsView: show(.missions)
    case .decisionsView: show(.decisions)
    default: show(.history)
    }
    return command == .historyView ? [.loadHistory(most: historyMost)] : []
  }

  private mutating func show(_ list: ListID) {
    view = .full(list)
    focus = list
  }

  private mutating func zoom() {
    if view == .overview { view = .full(focus) } else { showOverview() }
  }

  private mutating func showOverview() {
    view = .overview
    if focus.digit == nil { focus = .timeline }
  }

  /// Esc: leaves the innermost thing first.
  mutating func goBack() -> [Effect] {
    if working != nil {
      working = nil
      notice = Notice(.info, "Stopped.")
      return [.stop]
    } else if let overlay = overlays.last {
      return close(overlay)
    } else if returnToQuestions() {
      return []
    } else if !self[focus].filter.isEmpty {
      self[focus].filter = ""
    } else if scope != nil {
      scope = nil
    } else if focus == .timeline || focus == .gantt, timeline.start != nil {
      timeline = TimelineFrame()
    } else if view == .full(.dates) {
      closeDates()
    } else if view != .overview {
      showOverview()
    } else {
      notice = Notice(.info, "Nothing is open. Press q to quit.")
    }
    return []
  }

  mutating func toggleScope() -> [Effect] {
    if scope == selected || !canNarrow {
      scope = nil
    } else {
      scope = selected
      notice = Notice(.info, "The other panes show what belongs to it. Press Esc for all.")
    }
    return []
  }

  private var canNarrow: Bool {
    switch selected {
    case .participation, .topic, .mission: true
    default: false
    }
  }
}
