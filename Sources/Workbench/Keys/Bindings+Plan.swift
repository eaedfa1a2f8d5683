import Canvas

extension Bindings {
  static let plan: [Binding] = [
    Binding(
      .edit,
      "Edit",
      "Changes the fields of the selected record, such as the format of a meeting.",
      keys: [.character("e"), .function(4)],
      hint: "edit",
      edits: true,
      twin: "plenary task edit FILE CODE",
      off: { $0.editOff() }
    ),
    Binding(
      .new,
      "New",
      "Adds what the list holds: a meeting, country, topic, task, mission or decision.",
      keys: [.character("n"), .insert],
      hint: "new",
      edits: true,
      twin: "plenary task add FILE TITLE --meeting MEETING --due T-20",
      off: { $0.newOff() }
    ),
    Binding(
      .delete,
      "Delete",
      "Deletes a task; undo brings it back.",
      keys: [.character("d"), .delete],
      in: .lists([.checklist, .gantt]),
      hint: "delete",
      edits: true,
      twin: "plenary task delete FILE CODE",
      off: { $0.taskOff() }
    ),
    Binding(
      .undo,
      "Undo",
      "Takes the last change back; it stays in the history.",
      keys: [.character("u")],
      hint: "undo",
      edits: true,
      twin: "plenary undo FILE",
      off: { $0.undoWords == nil ? "There is nothing to undo." : nil }
    ),
    Binding(
      .redo,
      "Redo",
      "Does again what undo took back.",
      keys: [.character("U"), .control("r")],
      edits: true,
      twin: "plenary redo FILE",
      off: { $0.redoWords == nil ? "There is nothing to redo." : nil }
    ),
    Binding(
      .undoTo,
      "Undo to here",
      "Takes back all that was done after the selected revision, as one step.",
      keys: [.character("H")],
      in: .lists([.history]),
      hint: "undo to here",
      edits: true,
      twin: "plenary undo FILE --to REVISION",
      off: { $0.undoToOff }
    ),
    Binding(
      .statusDate,
      "Status date",
      "Sets the day as of which the plan is looked at.",
      edits: true,
      twin: "plenary set FILE --status-date DAY"
    ),
    Binding(
      .level,
      "Level the work",
      "Searches for a schedule with less lateness; Esc stops, Enter keeps its starts.",
      twin: "plenary level FILE --schedules NUMBER --apply",
      off: { $0.levelOff() }
    ),
    Binding(
      .weights,
      "Weights",
      "Sets what the planner weighs: lateness, guests' holidays, what is given up.",
      edits: true,
      twin: "plenary weight set FILE NAME VALUE"
    ),
    Binding(
      .baseline,
      "Take a baseline",
      "Keeps a named copy of all days and owners to compare with.",
      edits: true,
      twin: "plenary baseline FILE NAME"
    ),
  ]
}
