import Canvas
import PlanModel

extension Bindings {
  private static let here = Place.lists([.checklist, .gantt])

  /// What a task has to do with other tasks, with governments and with its mission.
  static let taskLinks: [Binding] = [
    Binding(
      .waitForTask,
      "Wait for another task",
      "Makes the task wait until another one is done, with days between if needed.",
      keys: [.character("A")],
      in: here,
      hint: "after",
      edits: true,
      twin: "plenary task after FILE CODE OTHER --lag DAYS",
      off: { $0.taskOff() }
    ),
    Binding(
      .endWait,
      "Wait no longer for a task",
      "Takes away that the task waits for another one.",
      in: here,
      edits: true,
      twin: "plenary task after FILE CODE OTHER --remove",
      off: { $0.waitsOff() }
    ),
    Binding(
      .limitWait,
      "Greatest gap after a task",
      "Says within how many working days the task must follow another one.",
      in: here,
      edits: true,
      twin: "plenary task limit FILE CODE OTHER DAYS",
      off: { $0.waitsOff() }
    ),
    Binding(
      .shareTask,
      "Share the work",
      "Hands a part of the effort to another mission; the accountable one does the rest.",
      keys: [.character("S")],
      in: here,
      hint: "share",
      edits: true,
      twin: "plenary task share FILE CODE MISSION EFFORT",
      off: { $0.shareOff() }
    ),
    Binding(
      .pinTask,
      "Pin or unpin the day",
      "Keeps the day of the task when others are moved to mend the plan, or lets it go.",
      keys: [.character("P")],
      in: here,
      hint: "pin",
      edits: true,
      twin: "plenary task edit FILE CODE --pin --unpin",
      off: { $0.taskOff() }
    ),
    Binding(
      .clearance,
      "Clearance by a government",
      "Records whether a government gives its consent to the task.",
      keys: [.character("C")],
      in: here,
      hint: "clear",
      edits: true,
      twin: "plenary task clear FILE CODE COUNTRY STATE --evidence TEXT",
      off: { $0.taskOff() }
    ),
    Binding(
      .answerAssignment,
      "Answer to the assignment",
      "Records what the accountable mission said: accepted, contested or reassigned.",
      in: here,
      edits: true,
      twin: "plenary task answer FILE CODE ANSWER",
      off: { $0.answerOff() }
    ),
  ]
}

extension WorkbenchState {
  fileprivate func waitsOff() -> String? {
    guard let task = selectedTask else { return "Select a task first." }
    return plan.dependencies.contains { $0.successor == task.id }
      ? nil : "\(task.code) waits for no other task. Press A to name one."
  }

  fileprivate func shareOff() -> String? {
    taskOff("It can be shared while", from: Bindings.open)
      ?? (selectedTask?.accountable == nil ? answerOff() : nil)
  }

  fileprivate func answerOff() -> String? {
    guard let task = selectedTask else { return "Select a task first." }
    return task.accountable == nil
      ? "\(task.code) has no mission yet. Press a to assign it." : nil
  }
}
