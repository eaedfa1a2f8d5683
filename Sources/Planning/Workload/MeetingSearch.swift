import CivilTime
import PlanModel

/// Looks for a later day of the meeting whose work fills the weeks.
struct MeetingSearch {
  private let advisor: Advisor
  private let overload: Overload
  /// How many working days later the search goes.
  private static let most = 15

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  /// One proposal for each day on which the host works; the rules drop those that they refuse.
  var proposals: [Proposal] {
    guard let meeting, !meeting.status.isHeld, let opening = meeting.workingDay,
      let calendar = advisor.outlook.calendars.calendar(meeting.hostCalendar)
    else { return [] }
    let code = advisor.outlook.plan.missions.rows[overload.place].code
    return (1...Self.most).map { later in
      let day = calendar.day(opening, plus: later)
      return Proposal(
        steps: [.move(meeting.id, to: day)],
        request: .moveMeeting(
          meeting.id,
          to: day,
          .asItIs,
          reason: "\(code) is over capacity",
          override: ""
        )
      )
    }
  }

  /// The meeting that has most work in the weeks.
  private var meeting: Meeting? {
    let plan = advisor.outlook.plan
    var loads = Array(repeating: 0, count: plan.meetings.count)
    for week in overload.weeks {
      for item in advisor.workload.items(of: overload.mission, in: week) {
        guard let place = plan.meetings.index(of: plan.tasks.rows[item.task].meeting) else {
          continue
        }
        loads[place] += item.quarters.count
      }
    }
    let most = loads.indices.max { (loads[$0], $1) < (loads[$1], $0) }
    return most.map { plan.meetings.rows[$0] }
  }
}
