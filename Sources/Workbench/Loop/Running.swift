import Canvas
import PlanModel
import Planning

extension WorkbenchState {
  /// Runs a command, or says why it cannot act.
  mutating func run(_ binding: Binding) -> [Effect] {
    if let reason = binding.isOff(self) {
      notice = Notice(.warning, reason)
      return []
    }
    return perform(binding.id)
  }

  /// Runs a command on the row that it was offered for, which may be in another list.
  mutating func run(_ entry: Palette.Entry) -> [Effect] {
    if let list = entry.list { focus(on: list) }
    return run(entry.binding)
  }

  private mutating func perform(_ command: CommandID) -> [Effect] {
    if let effects = actOnMarked(command) { return effects }
    return performAlone(command)
  }

  private mutating func performAlone(_ command: CommandID) -> [Effect] {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextHit, .previousHit: step(command)
    case .left, .right, .monthBack, .monthForward, .scaleUp, .scaleDown: turn(command)
    case .datesView: openDates()
    case .regroup: regroup()
    case .showBar: showBar()
    case .timelineView: changeView(command)
    case .takeDay: takeDay()
    case .ways: openWays()
    case .betterDay, .worseDay: stepDays(command)
    case .nextPane, .previousPane, .pane1, .pane2, .pane3, .pane4: changePane(command)
    case .overview, .ganttView, .countriesView, .topicsView, .checklistView, .missionsView,
      .decisionsView, .historyView, .zoom:
      changeView(command)
    case .open, .why, .hours: read(command)
    case .free, .curve: showPicture(command)
    case .checklistOf: goToChecklist()
    case .back: goBack()
    case .narrow: toggleScope()
    case .filter, .palette, .help, .theme, .keyboard: openChooser(command)
    case .questions: openMorning()
    case .undoTo: openUndoTo()
    case .hints, .mouse, .redraw, .suspend, .quit: control(command)
    case .toggleDone, .completeTask, .deliverTask, .waitTask, .blockTask, .dropTask, .reopenTask,
      .assign, .waitForTask, .endWait, .clearance, .answerAssignment, .shareTask, .limitWait:
      openTaskForm(command)
    case .startTask, .resumeTask, .unblockTask, .reinstateTask, .acceptAssignment,
      .contestAssignment, .delete, .pinTask:
      stepTask(command)
    case .sortTasks, .groupTasks, .chooseColumns, .allMeetings: arrange(command)
    case .markTask, .markUp, .markDown, .markShown, .unmarkAll: mark(command)
    case .shiftDue: openSeveral(.shift)
    case .repeatLast: repeatLast()
    case .savedFilters: openSavedFilters()
    case .jumpBack, .jumpForward: jump(command)
    case .requireCountry: requireCountry()
    case .advice: askAdvice()
    case .level: level()
    case .forecast: askForecast()
    case .move, .confirmDay, .meetingState, .passGate, .participationState, .topicState, .addInput,
      .mergeTopic, .takeDecision, .capacity, .absence, .blackout, .decree, .statusDate, .planTitle,
      .weights, .baseline, .goToDate, .new, .newTask, .newMeeting, .newCountry, .joinMeeting,
      .newTopic,
      .newMission, .newDecision, .edit:
      openPlanForm(command)
    case .quickAdd, .goTo, .copy, .editNote, .menu: openInput(command)
    case .undo: [.undo]
    case .redo: [.redo]
    }
  }

  private mutating func control(_ command: CommandID) -> [Effect] {
    switch command {
    case .hints:
      showsHints.toggle()
      return []
    case .mouse:
      hasMouse.toggle()
      notice = Notice(
        .info,
        hasMouse
          ? "The mouse works here; hold Shift to select text."
          : "The mouse belongs to the terminal; the command Mouse takes it back."
      )
      return [.setMouse(hasMouse)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return [.quit]
    }
  }

  /// Asks for a change; `action` is what is done to each row, where the request does not say it.
  mutating func commit(_ request: ChangeRequest, as action: RowAction? = nil) -> [Effect] {
    askedAction = action ?? RowAction(request)
    return [.commit(request, basedOn: revision)]
  }
}
