package import PlanModel

/// How the tasks are listed: order, heads and columns, as the user chose them.
package struct TableChoice: Hashable, Sendable {
  /// `nil` keeps the order of the checklist, and that of the days over all meetings.
  package var sort: TaskColumn?
  package var isDescending = false
  /// `nil` has the heads of the checklist, and none over all meetings.
  package var group: TableGrouping?
  /// Those beside sign, code and title, which are always there.
  package var columns = TaskColumn.standard
  /// Whether the tasks of all meetings are listed.
  package var isEverywhere = false

  package init() {}
}

/// Under which heads tasks stand.
package enum TableGrouping: String, CaseIterable, Sendable {
  case gate, meeting, mission, category, status, none
}

/// A head over tasks that is neither a gate nor a category of the checklist.
package enum TableGroup: Hashable, Sendable {
  case meeting(Meeting.ID)
  /// `nil` is nobody.
  case mission(Mission.ID?)
  case category(TaskCategory)
  case status(TaskStatus)
}

/// How many tasks stand under a head, and how many of them press.
package struct GroupCount: Hashable, Sendable {
  package var tasks = 0
  package var overdue = 0
}

/// A column of the tasks in full.
package enum TaskColumn: String, CaseIterable, Sendable {
  case sign, code, critical, title, remark, state, who, support, due, offset, effort, remaining
  case gate, category, meeting, country, topic, window, start, float, forecast, chase

  /// Those shown until somebody chooses others.
  static let standard: Set<TaskColumn> = [
    .critical, .remark, .state, .who, .support, .due, .offset, .effort, .window, .float, .forecast,
  ]

  /// Those without which a row says nothing.
  static let fixed: Set<TaskColumn> = [.sign, .code, .title]

  var isSortable: Bool { self != .sign && self != .remark }

  /// What stands in it, for who chooses it.
  var help: String {
    switch self {
    case .sign: "How far it has got."
    case .code: "The code of meeting and row."
    case .critical: "A star where a gate needs the task."
    case .title: "What is to be done."
    case .remark: "What is most worth knowing: overdue, late, little float."
    case .state: "Planned, ready, in progress and so on."
    case .who: "The mission that answers for it."
    case .support: "The missions that help."
    case .due: "The promised day."
    case .offset: "T-20 is twenty working days before the meeting."
    case .effort: "The work that it takes."
    case .remaining: "The work that is left."
    case .gate: "The gate whose own task it is."
    case .category: "The kind of work."
    case .meeting: "The meeting that it prepares."
    case .country: "The country that it is about."
    case .topic: "The topic that it is about."
    case .window: "The earliest start and the latest finish."
    case .start: "When it is forecast to begin."
    case .float: "Working days that it can slip."
    case .forecast: "When it is forecast to be done."
    case .chase: "When to ask again whom it waits for."
    }
  }

  /// What it is called where columns are chosen.
  var words: String {
    switch self {
    case .sign: "Sign"
    case .code: "Code"
    case .critical: "Critical"
    case .title: "Title"
    case .remark: "Remark"
    case .state: "State"
    case .who: "Accountable mission"
    case .support: "Supporting missions"
    case .due: "Due day"
    case .offset: "Working days before the meeting"
    case .effort: "Effort in person-days"
    case .remaining: "Remaining person-days"
    case .gate: "Gate"
    case .category: "Category"
    case .meeting: "Meeting"
    case .country: "Country"
    case .topic: "Topic"
    case .window: "Window"
    case .start: "Forecast start"
    case .float: "Float"
    case .forecast: "Forecast finish"
    case .chase: "Chase day"
    }
  }
}
