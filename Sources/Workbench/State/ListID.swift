package import CivilTime
package import PlanModel

/// A list that the user can walk through: a pane of the overview, or a view of its own.
package enum ListID: String, CaseIterable, Sendable {
  case timeline, countries, topics, checklist
  case missions, decisions, history, dates
  case gantt
  case morning

  /// The four panes of the overview, by their digit.
  package static let panes: [ListID] = [.timeline, .countries, .topics, .checklist]

  /// The digit of the pane, `nil` for a list that is only a view.
  package var digit: Int? { Self.panes.firstIndex(of: self).map { $0 + 1 } }

  package var title: String {
    switch self {
    case .timeline: "Timeline"
    case .countries: "Countries"
    case .topics: "Topics"
    case .checklist: "Checklist"
    case .missions: "Missions"
    case .decisions: "Decisions"
    case .history: "History"
    case .dates: "Dates"
    case .gantt: "Gantt"
    case .morning: "Morning"
    }
  }
}

/// What a row of a list stands for; the selection names it, so it survives every re-sort.
package enum RowID: Hashable, Sendable {
  case meeting(Meeting.ID)
  case mission(Mission.ID)
  case participation(Participation.ID)
  case topic(Topic.ID)
  /// The head of a gate group of the checklist; `nil` is "Afterwards".
  case gate(GateCode?)
  case category(GateCode?, TaskCategory)
  /// The head of a group of the checklist that the user asked for.
  case tableGroup(TableGroup)
  case task(PrepTask.ID)
  case decision(Decision.ID)
  /// A gate among the decisions of all meetings, where its code alone would not do.
  case milestone(Gate.ID)
  case revision(Int)
  /// A heading of the Gantt chart.
  case group(TaskGroup)
  /// What of the history is not read yet.
  case older
  /// A question of the morning, by its number.
  case question(Int)
  /// A day on which the meeting could open.
  case day(Meeting.ID, Day)

  /// Whether the row is a heading, over which the cursor passes only on request.
  package var isHeading: Bool {
    switch self {
    case .gate, .category: true
    case .group: true
    case .tableGroup: true
    default: false
    }
  }
}

/// What is on the screen: the four panes, or one list in full.
package enum View: Hashable, Sendable {
  case overview
  case full(ListID)
}
