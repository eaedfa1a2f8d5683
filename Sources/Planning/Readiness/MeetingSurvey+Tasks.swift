import CivilTime
import PlanModel

extension MeetingSurvey {
  /// Causes that lie in the tasks; they hold after the meeting as well, for its follow-up.
  func taskCauses() -> [Cause] {
    [
      Cause(.red, .criticalTaskLate, codes: codes { isCritical($0) && outlook.tasks[$0].isLate }),
      Cause(.red, .noFeasibleSchedule, codes: codes { (outlook.tasks[$0].float ?? 0) < 0 }),
      Cause(.red, .criticalTaskUnassigned, codes: codes(where: isSoonWithoutOwner)),
      Cause(.amber, .taskOverdue, codes: codes { outlook.tasks[$0].isOverdue }),
      Cause(.amber, .criticalFloatSmall, codes: codes(where: isTight)),
      Cause(.amber, .chaseDayPassed, codes: codes(where: isUnanswered)),
      Cause(.amber, .staleCriticalTask, codes: codes(where: isStale)),
      Cause(.amber, .missionOverCapacity, codes: overloadedMissions()),
      Cause(.amber, .assignmentContested, codes: codes { assignment($0) == .contested }),
      Cause(.amber, .assignmentSilent, codes: codes(where: isSilent)),
    ]
  }

  /// Codes of the open tasks for which something holds, the one due first in front.
  private func codes(where holds: (Int) -> Bool) -> [String] {
    let rows = outlook.plan.tasks.rows
    let found = own.filter { outlook.tasks[$0].status.isOpen && holds($0) }
    return outlook.inOrder(found).map { rows[$0].code }
  }

  private func isCritical(_ place: Int) -> Bool { outlook.plan.tasks.rows[place].isCritical }
  private func assignment(_ place: Int) -> AssignmentStatus {
    outlook.plan.tasks.rows[place].assignment
  }

  /// A critical task that nobody answers for, within ten working days of its start.
  private func isSoonWithoutOwner(_ place: Int) -> Bool {
    guard isCritical(place), outlook.plan.tasks.rows[place].accountable == nil,
      let start = outlook.tasks[place].forecastStart
    else { return false }
    return workingDays(to: start) <= 10
  }

  /// Critical work that can hardly slip.
  ///
  /// What is done on the day of the meeting or after it has no float to lose: its day is the
  /// meeting's own.
  private func isTight(_ place: Int) -> Bool {
    let row = outlook.plan.tasks.rows[place]
    guard row.isCritical, row.offset > 0 || row.fixedDue != nil,
      let float = outlook.tasks[place].float
    else { return false }
    return (0...3).contains(float)
  }

  private func isUnanswered(_ place: Int) -> Bool {
    let row = outlook.plan.tasks.rows[place]
    guard row.status == .waiting, let chase = row.chaseOn else { return false }
    return chase < outlook.statusDate
  }

  /// Started critical work of which nobody has said anything for seven calendar days.
  private func isStale(_ place: Int) -> Bool {
    let row = outlook.plan.tasks.rows[place]
    guard row.isCritical, row.status == .inProgress, let said = row.updatedOn ?? row.actualStart
    else { return false }
    return outlook.statusDate - said >= 7
  }

  /// An assignment made by hand and not answered by the chase day; silence is not acceptance.
  private func isSilent(_ place: Int) -> Bool {
    let row = outlook.plan.tasks.rows[place]
    guard row.isAssignedByHand, row.assignment == .proposed, let chase = row.chaseOn else {
      return false
    }
    return chase < outlook.statusDate
  }

  private func overloadedMissions() -> [String] {
    let hit = own.filter { isCritical($0) && overloads.isHit($0) }
      .compactMap { outlook.plan.tasks.rows[$0].accountable }
    return Set(hit).compactMap { outlook.plan.missions[$0]?.code }.sorted()
  }

  /// Working days of the host from the status date to a day; a day in the past gives 0.
  func workingDays(to day: Day) -> Int {
    guard let calendar = outlook.calendars.calendar(meeting.hostCalendar) else {
      return max(0, day - outlook.statusDate)
    }
    return max(0, calendar.gap(after: outlook.statusDate, through: day))
  }
}
