/// The name of an action that the user can ask for; the same on the screen and in the palette.
package enum CommandID: String, CaseIterable, Sendable {
  // Moving about.
  case up, down, pageUp, pageDown, first, last, left, right
  case nextPane, previousPane, pane1, pane2, pane3, pane4
  case open, checklistOf, back, zoom, narrow, goToDate, scaleUp, scaleDown, monthBack, monthForward
  case nextHit, previousHit
  // Views.
  case overview, ganttView, countriesView, topicsView, checklistView, missionsView, decisionsView
  case historyView, datesView
  case timelineView
  // The Gantt chart.
  case regroup, showBar
  // The history.
  case undoTo
  // Looking.
  case filter, questions, palette, help, why, hours, forecast, theme, keyboard, hints, mouse, redraw
  case suspend, quit
  // Pictures of the whole.
  case free, curve
  // The dates.
  case takeDay, ways, betterDay, worseDay
  // Tasks.
  case toggleDone, startTask, completeTask, deliverTask, waitTask, resumeTask, blockTask
  case unblockTask, dropTask, reinstateTask, reopenTask, assign, acceptAssignment
  case contestAssignment, answerAssignment, waitForTask, endWait, clearance, new, edit, delete
  case shareTask, limitWait, pinTask
  // New records; `new` makes what the focused list holds.
  case newTask, newMeeting, newCountry, joinMeeting, newTopic, newMission, newDecision
  // The table of tasks.
  case sortTasks, groupTasks, chooseColumns, allMeetings
  // Marks, and what is done with several tasks.
  case markTask, markUp, markDown, markShown, unmarkAll, shiftDue
  // Again, and back to where one was.
  case repeatLast, jumpBack, jumpForward, savedFilters
  // The rest of the plan.
  case move, confirmDay, meetingState, passGate, participationState, topicState, addInput,
    mergeTopic
  case takeDecision, capacity, absence, blackout, decree, statusDate, planTitle, baseline
  case requireCountry, weights, advice, level
  case undo, redo
  // Getting things in and out quickly.
  case quickAdd, goTo, copy, editNote, menu
}
