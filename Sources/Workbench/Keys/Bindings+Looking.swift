import Canvas

extension Bindings {
  static let views: [Binding] = [
    Binding(
      .open,
      "Open",
      "Shows all about the selected row; on a heading, why it stands as it does.",
      keys: [.enter],
      in: .lists(ListID.allCases.filter { $0 != .dates }),
      hint: "open",
      twin: "plenary task show FILE CODE",
      off: { $0.selected == nil ? "There is nothing to open here." : nil }
    ),
    Binding(
      .checklistOf,
      "Its checklist",
      "Goes to the tasks of the meeting, country, topic, mission or gate.",
      keys: [.character("L")],
      in: .lists([.timeline, .countries, .topics, .missions, .decisions, .gantt]),
      hint: "checklist",
      twin: "plenary tasks FILE --meeting MEETING --country COUNTRY",
      off: { $0.selected == nil ? "There is nothing selected here." : nil }
    ),
    Binding(
      .back,
      "Back",
      "Closes what is open, ends the filter, returns to the overview.",
      keys: [.escape]
    ),
    Binding(
      .zoom,
      "Zoom",
      "Shows the pane alone with more columns, or all panes again.",
      keys: [.character("z"), .function(6)],
      hint: "zoom"
    ),
    Binding(.overview, "Overview", "Shows the four panes."),
    Binding(
      .ganttView,
      "Gantt chart",
      "Shows all tasks with their bars, by meeting, gate or mission.",
      keys: [.character("5")],
      twin: "plenary tasks FILE"
    ),
    Binding(.timelineView, "Timeline in full", "Shows the timeline alone."),
    Binding(
      .countriesView,
      "Countries in full",
      "Shows the countries of the meeting alone.",
      twin: "plenary country list FILE"
    ),
    Binding(
      .topicsView,
      "Topics in full",
      "Shows the topics alone.",
      twin: "plenary topic list FILE"
    ),
    Binding(
      .checklistView,
      "Checklist in full",
      "Shows the checklist alone.",
      twin: "plenary tasks FILE --meeting MEETING"
    ),
    Binding(
      .missionsView,
      "Missions",
      "Shows the missions with their work by week.",
      twin: "plenary mission list FILE"
    ),
    Binding(
      .decisionsView,
      "Decisions",
      "Shows what was decided and what is still open.",
      twin: "plenary decision list FILE"
    ),
    Binding(
      .historyView,
      "History",
      "Shows who changed what, the newest first.",
      keys: [.character("8")],
      twin: "plenary log FILE"
    ),
  ]

  static let looking: [Binding] = [
    Binding(
      .jumpBack,
      "Back to where you were",
      "Goes back to the view, the row and the filter before the last far jump.",
      keys: [.character("(")],
      hint: "back to",
      off: { $0.jumpOff(.jumpBack) }
    ),
    Binding(
      .jumpForward,
      "Forward again",
      "Goes again to where you came back from.",
      keys: [.character(")")],
      off: { $0.jumpOff(.jumpForward) }
    ),
    Binding(
      .questions,
      "Questions of the morning",
      "Lists what organisers ask every day, with today's answers; a key leads to each.",
      keys: [.character("0"), .character("Q")],
      hint: "questions",
      twin: "plenary status FILE"
    ),
    Binding(
      .filter,
      "Filter",
      "Narrows the list to the rows that hold the words.",
      keys: [.character("/"), .function(3)],
      hint: "filter",
      twin: "plenary tasks FILE --overdue"
    ),
    Binding(
      .savedFilters,
      "Saved filters",
      "Chooses a filter that was saved, saves the one in use, or forgets one.",
      keys: [.character("\"")],
      twin: "plenary tasks FILE --filter WORDS",
      off: { $0.savedFiltersOff() }
    ),
    Binding(
      .narrow,
      "Narrow to this",
      "Narrows the other panes to the selected country, topic or mission.",
      keys: [.character("f")],
      hint: "narrow",
      off: { $0.narrowOff }
    ),
    Binding(
      .why,
      "Why",
      "Says the reasons of the figure, the colour or the day.",
      keys: [.character("w")],
      hint: "why",
      twin: "plenary task why FILE CODE",
      off: { $0.selected == nil ? "There is nothing to explain here." : nil }
    ),
    Binding(
      .hours,
      "Common hours",
      "Shows the hours at which all places of the meeting are at work.",
      keys: [.character("o")],
      hint: "hours",
      twin: "plenary meeting show FILE MEETING",
      off: { $0.currentMeeting == nil ? $0.noMeeting : nil }
    ),
    Binding(
      .forecast,
      "Forecast",
      "Shows how likely the meeting is ready in time, and what to do first; Esc stops.",
      keys: [.character("%")],
      hint: "forecast",
      twin: "plenary forecast FILE MEETING",
      off: { $0.currentMeeting == nil ? $0.noMeeting : nil }
    ),
    Binding(
      .goToDate,
      "Go to a date",
      "Brings a day into sight; left empty, the status date.",
      keys: [.character("g")]
    ),
  ]
}

extension WorkbenchState {
  fileprivate var narrowOff: String? {
    if scope != nil { return nil }
    switch selected {
    case .participation, .topic, .mission: return nil
    default: return "Select a country, a topic or a mission first."
    }
  }
}
