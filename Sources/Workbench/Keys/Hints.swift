import Canvas
import CivilTime
import PlanModel
import Planning

// The hint row: what can be done with the row under the cursor, and the ways to all the rest.
extension Bindings {
  /// What holds here and can act now: the commands for the row under the cursor, then those that
  /// hold everywhere, last the ways to the help, to all commands and out.
  package static func hints(for state: WorkbenchState) -> [Binding] {
    func acting(_ commands: [CommandID]) -> [Binding] {
      commands.compactMap(state.keymap.binding).map { $0.asSeen(in: state.focus) }.filter {
        binding in
        binding.firstKey != nil && binding.place.holds(in: state.focus)
          && binding.isOff(state) == nil
      }
    }
    let row = acting(ranked(for: state))
    let rest = acting([.filter, .zoom, .questions, .undo, .nextPane])
    // A few for the row; whoever wants the others as well has a wide screen, or asks the help.
    return row.prefix(5) + rest + row.dropFirst(5) + acting([.theme]) + acting(tail)
  }

  /// The hints that fit into the row; the last three are kept, in short where room is scarce.
  package static func hintBar(for state: WorkbenchState) -> [Hint] {
    let width = state.size.width
    if let overlay = state.overlays.last { return fitting(overlay.hints, width) }
    let all = hints(for: state).compactMap { hint($0, isShort: width < 60, in: state) }
    let last = all.filter { tail.contains($0.command) }
    let taken = last.reduce(0) { $0 + $1.width }
    return fitting(all.dropLast(last.count), width - taken) + last
  }

  /// The hints that fit, in order; a long one makes way for a short one behind it.
  private static func fitting(_ hints: some Sequence<Hint>, _ width: Int) -> [Hint] {
    var room = width - 1
    return hints.filter { hint in
      guard hint.width <= room else { return false }
      room -= hint.width
      return true
    }
  }

  static let tail: [CommandID] = [.help, .palette, .quit]

  private static func hint(_ binding: Binding, isShort: Bool, in state: WorkbenchState) -> Hint? {
    guard let key = binding.firstKey else { return nil }
    let label = label(of: binding, isShort: isShort, in: state)
    return Hint(binding.id, HintBar.Entry(key: SafeText(key.label), label: SafeText(label)))
  }

  /// One word; some commands do different things to different rows.
  private static func label(
    of binding: Binding,
    isShort: Bool,
    in state: WorkbenchState
  ) -> String {
    switch (binding.id, state.selected) {
    case (.palette, _): isShort ? "all" : "commands"
    case (.open, .gate), (.open, .category), (.open, .group), (.open, .tableGroup): "why"
    case (.toggleDone, .task): state.selectedTaskStatus == .done ? "reopen" : "done"
    case (.takeDecision, .milestone): "pass"
    case (.nextPane, .day): "meeting"
    case (.repeatLast, _): state.repeatTitle?.lowercased() ?? "repeat"
    default: binding.hint ?? binding.title.lowercased()
    }
  }

  /// The commands for the row under the cursor, most useful first.
  private static func ranked(for state: WorkbenchState) -> [CommandID] {
    if state.hasMarks {
      return [
        .toggleDone, .unmarkAll, .assign, .startTask, .edit, .shiftDue, .markTask, .waitTask,
        .delete,
      ]
    }
    return switch state.selected {
    case .task: ranked(for: state.selectedTaskStatus ?? .planned)
    case .gate, .category: [.passGate, .open, .new]
    case .group: [.open, .new]
    case .tableGroup: [.markTask, .groupTasks, .sortTasks, .new]
    case .meeting:
      [
        .open, .checklistOf, .move, .meetingState, .why, .datesView, .forecast, .new, .confirmDay,
        .edit, .hours, .curve,
      ]
    case .mission where state.isSelectedMissionOver:
      [.open, .advice, .free, .checklistOf, .capacity, .edit, .narrow, .why, .new]
    case .mission: [.open, .free, .checklistOf, .capacity, .edit, .narrow, .why, .new]
    case .participation: [.participationState, .open, .checklistOf, .edit, .narrow, .why, .new]
    case .topic: [.topicState, .addInput, .open, .edit, .mergeTopic, .checklistOf, .new, .why]
    case .decision, .milestone: [.takeDecision, .open, .checklistOf, .new, .why]
    case .revision: [.open, .undoTo]
    case .older, .question: [.open, .why]
    case .day: [.takeDay, .ways, .why, .worseDay, .nextPane, .move, .back]
    case nil: [.new]
    }
  }

  private static func ranked(for status: TaskStatus) -> [CommandID] {
    switch status {
    case .done: [.toggleDone, .open, .why, .edit, .new]
    case .blocked: [.unblockTask, .open, .why, .assign, .edit, .new]
    case .notApplicable: [.open, .why, .new]
    default:
      [
        .toggleDone, .assign, .startTask, .waitTask, .edit, .open, .why, .blockTask, .new, .delete,
      ]
    }
  }
}

extension WorkbenchState {
  /// Whether more work is due at the selected mission in some week to come than it can give.
  fileprivate var isSelectedMissionOver: Bool {
    guard let mission = selectedMission else { return false }
    let weeks = outlook.mission(mission.id)?.weeks ?? []
    return weeks.contains { $0.isOver && $0.week.span.end > outlook.statusDate }
  }
}

extension Hint {
  /// Columns of the entry with the gap behind it.
  fileprivate var width: Int { entry.key.width + 1 + entry.label.width + 2 }
}
