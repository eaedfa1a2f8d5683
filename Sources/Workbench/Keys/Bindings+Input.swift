import Canvas
import PlanModel

// Getting things in and out of the plan quickly, from wherever one is.
extension Bindings {
  static let input: [Binding] = [
    Binding(
      .quickAdd,
      "Quick add",
      "Adds a task in one line, such as Draft agenda @GE !TM due T-20 2pd.",
      keys: [.character("N")],
      edits: true,
      twin: "plenary task quick FILE LINE",
      off: { $0.plan.meetings.rows.isEmpty ? $0.noMeeting : nil }
    ),
    Binding(
      .goTo,
      "Go to anything",
      "Finds a task, meeting, country, topic, mission or decision by a few letters.",
      keys: [.character("G")],
      hint: "go to"
    ),
    Binding(
      .copy,
      "Copy",
      "Copies the row as a line of text; on a page, the page. The terminal must allow it.",
      keys: [.character("y")],
      off: { $0.selected == nil ? "There is nothing to copy here." : nil }
    ),
    Binding(
      .editNote,
      "Note in the editor",
      "Opens the note of the row in $EDITOR; what is saved there becomes a change.",
      keys: [.character("E")],
      edits: true,
      twin: "plenary note FILE CODE TEXT",
      off: { $0.noteOff() }
    ),
    Binding(
      .menu,
      "Menu of the row",
      "Lists what can be done with the selected row, as a right click on it does.",
      keys: [.character(";")],
      off: { $0.selected == nil ? "There is nothing selected here." : nil }
    ),
  ]

  /// Whether a command only moves the cursor or what is in sight.
  static func isMoving(_ command: CommandID) -> Bool {
    moving.contains { $0.id == command } || timeline.contains { $0.id == command }
  }
}
