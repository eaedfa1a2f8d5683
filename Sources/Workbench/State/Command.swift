/// The name of an action that the user can ask for; the same on the screen and in the palette.
package enum CommandID: String, CaseIterable, Sendable {
  // Moving about.
  case up, down, pageUp, pageDown, first, last, left, right
  case nextPane, previousPane, pane1, pane2, pane3, pane4
  case open, back, zoom, narrow, goToDate, scaleUp, scaleDown, monthBack, monthForward
  case nextHit, previousHit
  // Views.
  case overview, ganttView, countriesView, topicsView, checklistView, missionsView, decisionsView
  case historyView
  // Looking.
  case filter, palette, help, why, hours, theme, hints, mouse, redraw, suspend, quit
  // Tasks.
  case toggleDone, startTask, completeTask, deliverTask, waitTask, resumeTask, blockTask
  case unblockTask, dropTask, reinstateTask, reopenTask, assign, acceptAssignment
  case contestAssignment, new, edit, delete
  // The rest of the plan.
  case move, confirmDay, meetingState, passGate, participationState, topicState, addInput
  case takeDecision, capacity, absence, statusDate, baseline
  case undo, redo
}
