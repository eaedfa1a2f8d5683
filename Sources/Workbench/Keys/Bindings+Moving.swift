import Canvas

extension Bindings {
  static let moving: [Binding] = [
    Binding(.up, "Up", "Goes to the row above.", keys: [.up, .character("k")]),
    Binding(.down, "Down", "Goes to the row below.", keys: [.down, .character("j")]),
    Binding(
      .pageUp,
      "Page up",
      "Goes up by a screen.",
      keys: [.pageUp, .control("b")]
    ),
    Binding(
      .pageDown,
      "Page down",
      "Goes down by a screen.",
      keys: [.pageDown, .control("f")]
    ),
    Binding(
      .first,
      "To the top",
      "Goes to the first row.",
      keys: [.home, .character("<")]
    ),
    Binding(
      .last,
      "To the bottom",
      "Goes to the last row.",
      keys: [.end, .character(">")]
    ),
    Binding(
      .left,
      "Left",
      "Goes back along a calendar or a row of cells, elsewhere to the pane on the left.",
      keys: [.left, .character("h")]
    ),
    Binding(
      .right,
      "Right",
      "Goes on along a calendar or a row of cells, elsewhere to the pane on the right.",
      keys: [.right, .character("l")]
    ),
    Binding(
      .nextPane,
      "Next pane",
      "Goes to the next pane, in the dates to the next meeting, in the chart to the next group.",
      keys: [.tab],
      hint: "pane"
    ),
    Binding(
      .previousPane,
      "Previous pane",
      "Goes to the pane, in the dates to the meeting, in the chart to the group before.",
      keys: [.backTab]
    ),
    Binding(.pane1, "Timeline pane", "Goes to the timeline.", keys: [.character("1")]),
    Binding(.pane2, "Countries pane", "Goes to the countries.", keys: [.character("2")]),
    Binding(.pane3, "Topics pane", "Goes to the topics.", keys: [.character("3")]),
    Binding(.pane4, "Checklist pane", "Goes to the checklist.", keys: [.character("4")]),
    Binding(
      .nextHit,
      "Next hit",
      "Goes to the next row that the filter found.",
      keys: [.control("n")],
      off: { $0.hitsOff }
    ),
    Binding(
      .previousHit,
      "Previous hit",
      "Goes to the row before that the filter found.",
      keys: [.control("p")],
      off: { $0.hitsOff }
    ),
  ]

  static let timeline: [Binding] = [
    Binding(
      .monthBack,
      "A month back",
      "Moves along the calendar a month back.",
      keys: [.character("{")],
      in: .lists([.timeline, .dates, .missions, .gantt])
    ),
    Binding(
      .monthForward,
      "A month on",
      "Moves along the calendar a month on.",
      keys: [.character("}")],
      in: .lists([.timeline, .dates, .missions, .gantt])
    ),
    Binding(
      .scaleUp,
      "Larger scale",
      "Gives each day more room on the timeline.",
      keys: [.character("+"), .character("=")],
      in: .lists([.timeline, .gantt]),
      off: { $0.timeline.isAt(.day3) ? "This is the largest scale." : nil }
    ),
    Binding(
      .scaleDown,
      "Smaller scale",
      "Shows more weeks on the timeline.",
      keys: [.character("-")],
      in: .lists([.timeline, .gantt]),
      off: { $0.timeline.isAt(.month1) ? "This is the smallest scale." : nil }
    ),
  ]
}

extension WorkbenchState {
  fileprivate var hitsOff: String? {
    self[focus].filter.isEmpty ? "Nothing is filtered here. Press / to type a filter." : nil
  }
}

extension TimelineFrame {
  /// Whether the calendar was brought to this scale; one that fits the series is at none.
  fileprivate func isAt(_ scale: TimeScale) -> Bool {
    start != nil && eighthsPerWeek == scale.eighthsPerWeek
  }
}
