import CivilTime
import PlanModel

// What the tasks of a meeting say of it; it holds after the meeting as well, for the follow-up.
extension MeetingSurvey {
  /// Codes of the open tasks for which something holds, the one due first in front.
  func codes(where holds: (Int) -> Bool) -> [String] {
    var codes: [String] = []
    for place in own where tasks[place].status.isOpen && holds(place) {
      codes.append(rows[place].code)
    }
    return codes
  }

  func isLateCritical(_ place: Int) -> Bool {
    rows[place].isCritical && tasks[place].isLate
  }

  func isImpossible(_ place: Int) -> Bool { (tasks[place].float ?? 0) < 0 }

  /// A critical task that nobody answers for, within ten working days of its start.
  ///
  /// The start that its due day demands: the forecast of work without a mission knows no capacity
  /// and would begin at once.
  func isSoonWithoutOwner(_ place: Int) -> Bool {
    guard rows[place].isCritical, rows[place].accountable == nil else { return false }
    if tasks[place].status.isStarted { return true }
    guard let start = outlook.dueWork(of: place)?.start else { return false }
    return workingDays(to: start) <= 10
  }

  /// Critical work that can hardly slip.
  ///
  /// What is done on the day of the meeting or after it has no float to lose: its day is the
  /// meeting's own.
  func isTight(_ place: Int) -> Bool {
    guard rows[place].isCritical, rows[place].offset > 0 || rows[place].fixedDue != nil,
      let float = tasks[place].float
    else { return false }
    return (0...3).contains(float)
  }

  func isUnanswered(_ place: Int) -> Bool {
    rows[place].status == .waiting && isChaseDayPassed(place)
  }

  /// Started critical work of which nobody has said anything for seven calendar days.
  func isStale(_ place: Int) -> Bool {
    guard rows[place].status == .inProgress, rows[place].isCritical,
      let said = rows[place].updatedOn ?? rows[place].actualStart
    else { return false }
    return outlook.statusDate - said >= 7
  }

  func isContested(_ place: Int) -> Bool { rows[place].assignment == .contested }

  /// An assignment made by hand and not answered by the chase day; silence is not acceptance.
  func isSilent(_ place: Int) -> Bool {
    rows[place].isAssignedByHand && rows[place].assignment == .proposed && isChaseDayPassed(place)
  }

  private func isChaseDayPassed(_ place: Int) -> Bool {
    rows[place].chaseOn.map { $0 < outlook.statusDate } ?? false
  }

  /// Preparation that the plan wanted done by now and that is not.
  func isBehind(_ place: Int) -> Bool { isPreparation(place) && isPlannedByNow(place) }

  func overloadedMissions() -> [String] {
    let hit = own.filter { rows[$0].isCritical && overloads.isHit($0) }
      .compactMap { rows[$0].accountable }
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
