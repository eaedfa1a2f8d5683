import Canvas
import PlanModel
import Planning

extension Bindings {
  private static let here = Place.lists([.checklist, .gantt])

  static let tasks: [Binding] = [
    Binding(
      .toggleDone,
      "Done, or reopen",
      "Completes the task with its evidence; reopens one that is done.",
      keys: [.character(" ")],
      in: here,
      hint: "done",
      edits: true,
      twin: "plenary task done FILE CODE --evidence TEXT",
      off: { $0.taskOff() }
    ),
    Binding(
      .assign,
      "Assign",
      "Names the accountable mission of the task and those that support it.",
      keys: [.character("a")],
      in: here,
      hint: "assign",
      edits: true,
      twin: "plenary task assign FILE CODE MISSION --support MISSIONS",
      off: { $0.taskOff() }
    ),
    Binding(
      .startTask,
      "Start",
      "Notes that work on the task has begun.",
      keys: [.character("s")],
      in: here,
      hint: "start",
      edits: true,
      twin: "plenary task start FILE CODE",
      off: { $0.taskOff("It can start once", from: [.planned, .ready]) }
    ),
    Binding(
      .completeTask,
      "Complete with evidence",
      "Sets the task done and records the evidence.",
      in: here,
      edits: true,
      twin: "plenary task done FILE CODE --evidence TEXT",
      off: { $0.taskOff("It can be done while", from: open.filter { $0 != .blocked }) }
    ),
    Binding(
      .deliverTask,
      "Deliver",
      "Records what was delivered; clearance may still be missing.",
      in: here,
      edits: true,
      twin: "plenary task deliver FILE CODE --evidence TEXT",
      off: { $0.taskOff("It can be delivered while", from: [.inProgress]) }
    ),
    Binding(
      .waitTask,
      "Wait for somebody",
      "Notes whom the task waits for and when to chase.",
      keys: [.character("W")],
      in: here,
      hint: "wait",
      edits: true,
      twin: "plenary task wait FILE CODE --on WHOM --chase DAY",
      off: { $0.taskOff("It can wait while", from: [.inProgress, .waiting]) }
    ),
    Binding(
      .resumeTask,
      "Resume",
      "Takes up the work on a task that waited or was delivered.",
      in: here,
      edits: true,
      twin: "plenary task resume FILE CODE",
      off: { $0.taskOff("It can be resumed while", from: [.waiting, .delivered]) }
    ),
    Binding(
      .blockTask,
      "Block",
      "Marks the task as blocked, with the reason.",
      keys: [.character("b")],
      in: here,
      hint: "block",
      edits: true,
      twin: "plenary task block FILE CODE --reason TEXT",
      off: { $0.taskOff("It can be blocked while", from: open.filter { $0 != .blocked }) }
    ),
    Binding(
      .unblockTask,
      "Unblock",
      "Returns a blocked task to the state before.",
      keys: [.character("B")],
      in: here,
      hint: "unblock",
      edits: true,
      twin: "plenary task unblock FILE CODE",
      off: { $0.taskOff("It can be unblocked while", from: [.blocked]) }
    ),
    Binding(
      .dropTask,
      "Leave out",
      "Takes the task out of the plan with a reason; it stays in sight.",
      in: here,
      edits: true,
      twin: "plenary task drop FILE CODE --reason TEXT",
      off: { $0.taskOff("It can be left out while", from: open) }
    ),
    Binding(
      .reinstateTask,
      "Put back",
      "Brings a task that was left out back into the plan.",
      in: here,
      edits: true,
      twin: "plenary task reinstate FILE CODE",
      off: { $0.taskOff("It can be put back once", from: [.notApplicable]) }
    ),
    Binding(
      .reopenTask,
      "Reopen",
      "Takes the work on a finished task up again, with the reason.",
      in: here,
      edits: true,
      twin: "plenary task reopen FILE CODE --reason TEXT",
      off: { $0.taskOff("It can be reopened once", from: [.done]) }
    ),
    Binding(
      .acceptAssignment,
      "Accept the assignment",
      "Notes that the accountable mission has accepted the task.",
      in: here,
      edits: true,
      twin: "plenary task answer FILE CODE accepted",
      off: { $0.assignmentOff(towards: .accepted) }
    ),
    Binding(
      .contestAssignment,
      "Contest the assignment",
      "Notes that the accountable mission does not take the task.",
      in: here,
      edits: true,
      twin: "plenary task answer FILE CODE contested",
      off: { $0.assignmentOff(towards: .contested) }
    ),
  ]

  static let open = TaskStatus.allCases.filter(\.isOpen)
}
