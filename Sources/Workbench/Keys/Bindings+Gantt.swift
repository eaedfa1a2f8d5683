import Canvas

extension Bindings {
  static let gantt: [Binding] = [
    Binding(
      .regroup,
      "Group the chart another way",
      "Groups the tasks of the chart by meeting, by gate or by mission.",
      keys: [.character("Y")],
      in: .lists([.gantt]),
      hint: "group"
    ),
    Binding(
      .showBar,
      "Bring the bar into sight",
      "Moves the calendar to where the bar of the selected row begins.",
      keys: [.character("Z")],
      in: .lists([.gantt]),
      hint: "to bar",
      off: { $0[.gantt].selected == nil ? "There is nothing selected here." : nil }
    ),
  ]
}
