import CivilTime
import PlanModel
import Scheduling

/// The work of one task as weeks see it: who does how much of it, over how many working days.
///
/// All parts are worked on the same days, spread evenly over them in whole quarters.
struct TaskWork {
  struct Part: Hashable {
    /// Place in `plan.missions.rows`.
    var mission: Int
    var quarters: Int
  }

  /// The accountable mission first.
  private(set) var parts: [Part] = []
  private(set) var days = 0
  var wait = 0
  /// Place among the plan's calendars.
  var calendar = 0

  init(_ activity: Activity, effort: Int) {
    let split = activity.split(effort)
    if let mission = activity.resource, split.own > 0 {
      parts.append(Part(mission: mission, quarters: split.own))
    }
    for share in split.shares {
      parts.append(Part(mission: share.resource, quarters: share.effort))
    }
    (days, wait, calendar) = (split.days, activity.wait, activity.calendar)
  }

  var total: Int { parts.reduce(0) { $0 + $1.quarters } }

  /// What a mission does of it.
  func quarters(of mission: Int) -> Int {
    parts.reduce(0) { $0 + ($1.mission == mission ? $1.quarters : 0) }
  }

  /// The number of the first working day when the work and its wait end on a day.
  func place(endingOn day: Day, _ calendar: WorkCalendar) -> Int {
    calendar.index(of: day + 1) - wait - days
  }

  /// Visits each week from the working day of a number on, with what each mission does in it.
  func forEachWeek(
    from place: Int,
    over days: Int? = nil,
    _ calendar: WorkCalendar,
    _ visit: (_ mission: Int, _ monday: Day, _ quarters: Int) -> Void
  ) {
    let length = days ?? self.days
    var done = 0
    while done < length {
      let monday = ISOWeek(containing: calendar.day(at: place + done)).monday
      let next = min(length, calendar.index(of: monday + 7) - place)
      for part in parts {
        let quarters = part.quarters * next / length - part.quarters * done / length
        if quarters > 0 { visit(part.mission, monday, quarters) }
      }
      done = next
    }
  }
}
