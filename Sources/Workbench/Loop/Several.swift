import PlanModel
import Planning

// Commands on all marked tasks.
extension WorkbenchState {
  /// Whether a command acts on all marked tasks, and why it cannot if it does not.
  ///
  /// `nil` for a command that has nothing to do with marks.
  func severalObstacle(_ command: CommandID) -> String?? {
    guard hasMarks else { return nil }
    switch command {
    case .toggleDone, .completeTask, .deliverTask, .waitTask, .blockTask, .dropTask, .reopenTask,
      .assign, .edit, .shiftDue, .startTask, .resumeTask, .unblockTask, .reinstateTask,
      .acceptAssignment, .contestAssignment, .delete, .pinTask, .repeatLast:
      return .some(nil)
    case .waitForTask, .endWait, .limitWait, .shareTask, .clearance, .answerAssignment:
      let count = Wording.count(marked.count, "task")
      return "\(count) marked, and this works on one at a time. Press X to unmark all."
    default: return nil
    }
  }

  /// Does a command to all marked tasks; `nil` when it is none for them.
  mutating func actOnMarked(_ command: CommandID) -> [Effect]? {
    guard hasMarks else { return nil }
    switch command {
    case .toggleDone: return openSeveral(areAll(.done) ? .reopen : .complete)
    case .completeTask: return openSeveral(.complete)
    case .deliverTask: return openSeveral(.deliver)
    case .waitTask: return openSeveral(.wait)
    case .blockTask: return openSeveral(.block)
    case .dropTask: return openSeveral(.drop)
    case .reopenTask: return openSeveral(.reopen)
    case .assign: return openSeveral(.assign)
    case .edit: return openSeveral(.edit)
    case .startTask: return act(.step(.start))
    case .resumeTask: return act(.step(.resume))
    case .unblockTask: return act(.step(.unblock))
    case .reinstateTask: return act(.step(.reinstate))
    case .acceptAssignment: return act(.answer(.accepted))
    case .contestAssignment: return act(.answer(.contested))
    case .pinTask:
      let arePinned = targets.allSatisfy { plan.tasks[$0]?.isPinned ?? false }
      return act(.edit([.pinned(!arePinned)]))
    case .delete: return act(.delete)
    default: return nil
    }
  }

  private func areAll(_ status: TaskStatus) -> Bool {
    targets.allSatisfy { outlook.task($0)?.status == status }
  }

  mutating func openSeveral(_ step: SeveralStep) -> [Effect] { open(.several(step, targets)) }

  /// Asks for an action on all targets as one step.
  mutating func act(_ action: TaskAction) -> [Effect] {
    guard let request = action.request(for: targets, in: outlook) else { return [] }
    return commit(request, as: .task(action))
  }

  /// Several refused: a page names them and says why.
  mutating func show(_ refused: [RefusedTask], of count: Int) {
    let lines = Sentence.lines(of: refused, of: count, in: plan, calendars: outlook.calendars)
    let subject = PageSubject.refused(refused, of: count)
    overlays.append(.page(Page(title: "Nothing was changed", lines: lines, subject: subject)))
  }
}
