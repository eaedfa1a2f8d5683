import Canvas
import PlanModel

extension Bindings {
  private static let here = Place.lists([.checklist, .gantt])
  private static let table = Place.lists([.checklist])

  /// The table of tasks, and what marks several for one step.
  static let marks: [Binding] = [
    Binding(
      .markTask,
      "Mark",
      "Marks the task, so that the next command acts on all that are marked.",
      keys: [.character("x")],
      in: here,
      hint: "mark",
      off: { $0.selected == nil ? "There is no task to mark here." : nil }
    ),
    Binding(
      .markDown,
      "Mark downwards",
      "Marks the task and the next one.",
      keys: [.shiftDown],
      in: here
    ),
    Binding(
      .markUp,
      "Mark upwards",
      "Marks the task and the one above.",
      keys: [.shiftUp],
      in: here
    ),
    Binding(
      .markShown,
      "Mark all shown",
      "Marks every task that the filter leaves in the list.",
      in: here,
      off: { $0[$0.focus].rows.contains { $0.task != nil } ? nil : "No task is shown here." }
    ),
    Binding(
      .unmarkAll,
      "Unmark all",
      "Takes all marks away, those of tasks out of sight as well.",
      keys: [.character("X")],
      in: here,
      hint: "unmark",
      off: { $0.marked.isEmpty ? "No task is marked. Press x to mark one." : nil }
    ),
    Binding(
      .shiftDue,
      "Shift the due day",
      "Moves what the task is due by some working days; a minus makes it earlier.",
      keys: [.character("T")],
      in: here,
      hint: "shift",
      edits: true,
      twin: "plenary task shift FILE CODES DAYS",
      off: { $0.taskOff() }
    ),
    Binding(
      .repeatLast,
      "Repeat the last step",
      "Does what was last done to a task, country or topic to what is selected or marked.",
      keys: [.character("R")],
      in: .lists([.checklist, .gantt, .countries, .topics]),
      hint: "repeat",
      edits: true,
      twin: "plenary task start FILE CODES",
      off: { $0.repeatOff() }
    ),
    Binding(
      .sortTasks,
      "Sort the tasks",
      "Chooses the column by which tasks are sorted; once more turns the order round.",
      keys: [.character("O")],
      in: table,
      hint: "sort"
    ),
    Binding(
      .groupTasks,
      "Group the tasks",
      "Puts tasks under heads: gate, meeting, mission, category, state, or none.",
      keys: [.character("Y")],
      in: table,
      hint: "group"
    ),
    Binding(
      .chooseColumns,
      "Columns",
      "Chooses the columns of the checklist in full.",
      keys: [.character("_")],
      in: table
    ),
    Binding(
      .allMeetings,
      "Tasks of all meetings",
      "Lists the tasks of all meetings in the checklist, or again those of one.",
      keys: [.character("&")],
      in: table,
      twin: "plenary tasks FILE"
    ),
  ]
}
