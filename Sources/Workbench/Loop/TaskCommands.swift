import Canvas
import PlanModel
import Planning

// Commands on the selected task.
extension WorkbenchState {
  mutating func openTaskForm(_ command: CommandID) -> [Effect] {
    guard let id = selectedTask?.id else { return [] }
    switch command {
    case .toggleDone: return toggleDone(id)
    case .completeTask: return open(.complete(id))
    case .deliverTask: return open(.deliver(id))
    case .waitTask: return open(.wait(id))
    case .blockTask: return open(.block(id))
    case .dropTask: return open(.drop(id))
    case .reopenTask: return open(.reopen(id))
    case .waitForTask: return open(.waitFor(id))
    case .endWait: return open(.endWait(id))
    case .clearance: return open(.clearance(id))
    case .answerAssignment: return open(.answer(id))
    case .shareTask: return open(.share(id))
    case .limitWait: return open(.limit(id))
    default: return open(.assign(id))
    }
  }

  private mutating func toggleDone(_ id: PrepTask.ID) -> [Effect] {
    switch selectedTaskStatus {
    case .done: return open(.reopen(id))
    case .blocked:
      notice = Notice(.warning, "The task is blocked. Press B to unblock it first.")
      return []
    case .notApplicable:
      notice = Notice(.warning, "The task was left out. Put it back from the palette first.")
      return []
    default: return open(.complete(id))
    }
  }

  /// Steps that need no words happen at once; the answer names the key that takes them back.
  mutating func stepTask(_ command: CommandID) -> [Effect] {
    guard let task = selectedTask else { return [] }
    let id = task.id
    return switch command {
    case .startTask: commit(.task(id, .start))
    case .resumeTask: commit(.task(id, .resume))
    case .unblockTask: commit(.task(id, .unblock))
    case .reinstateTask: commit(.task(id, .reinstate))
    case .acceptAssignment: commit(.answerAssignment(id, .accepted))
    case .contestAssignment: commit(.answerAssignment(id, .contested))
    case .pinTask: commit(.editTask(id, [.pinned(!task.isPinned)]))
    default: commit(.deleteTask(id))
    }
  }
}
