import CivilTime
import PlanModel
import Scheduling

// A change and what mends the plan after it, as one step.
extension ChangeProposal {
  /// Does requests together, and gives other days to what no longer fits.
  ///
  /// - Throws: the refusal of a request, or ``ChangeRefused/cannotRepair(_:)`` with the chain that
  ///   proves it.
  mutating func repaired(
    _ requests: [ChangeRequest],
    withMeetings: Bool
  ) throws(ChangeRefused) -> Change {
    let before = requests.isEmpty ? nil : outlook
    var change: Change?
    if !requests.isEmpty { change = try together(requests, words: "") }
    let trial = withMeetings ? try trialWithMeetings(before) : RepairTrial(before, self)
    guard case .mended(let plan) = trial.outcome else { throw trial.refusal }
    var mending = trial.mending(of: plan)
    for shift in mending.meetings {
      // Its tasks follow it; their days are those from which the repair begins.
      _ = try move(try found(shift.id), to: shift.after, .asItIs, reason: "", override: "")
    }
    keepPinned(since: before)
    for shift in mending.tasks { try redate(shift.id, to: shift.after) }
    mending.tasks.sort { ($0.after, $0.id) < ($1.after, $1.id) }
    self.mending = mending
    return draft.change(
      words: words(of: mending, after: change?.words),
      reason: change?.reason ?? ""
    )
  }

  /// Everything that follows from the plan as it is so far.
  var outlook: Outlook { Outlook(of: plan, on: today, holidays: context.holidays) }

  private func words(of mending: Mending, after words: String?) -> String {
    if mending.isEmpty { return words ?? "Mend the plan" }
    let codes = mending.tasks.compactMap { plan[$0.id]?.code }
    var parts = mending.meetings.compactMap { shift in
      plan[shift.id].map { "\($0.code) moves to \(Self.written(shift.after))" }
    }
    if let first = codes.first {
      parts.append(codes.count == 1 ? "\(first) re-dated" : "\(codes.count) tasks re-dated")
    }
    return "\(words ?? "Mend the plan"); \(parts.joined(separator: ", "))"
  }

  /// Holds what is pinned on the day that it had, though its meeting has moved.
  private mutating func keepPinned(since before: Outlook?) {
    guard let before else { return }
    let after = outlook
    for task in plan.tasks where task.isPinned && task.status.isOpen {
      guard let was = before.task(task.id)?.due, after.task(task.id)?.due != was else { continue }
      draft.alter(task.id) { $0.fixedDue = was }
    }
  }

  /// Gives a task a new day as it has its own: by its offset, or by a day of its own.
  private mutating func redate(_ id: PrepTask.ID, to day: Day) throws(ChangeRefused) {
    let task = try found(id)
    let meeting = try found(task.meeting)
    var altered = task
    if task.fixedDue == nil, let opening = meeting.workingDay,
      let host = HostCalendars(plan, on: today, holidays: context.holidays)
        .calendar(meeting.hostCalendar)
    {
      altered.offset =
        day < opening
        ? host.index(of: opening) - host.index(of: day) : -host.gap(after: opening, through: day)
    } else {
      altered.fixedDue = day
    }
    altered.dueMoves += 1
    altered.updatedOn = today
    draft.put(altered)
  }
}
