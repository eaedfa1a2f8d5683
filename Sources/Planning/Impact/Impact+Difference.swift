import CivilTime
import PlanModel

extension Impact {
  /// What is different in the second of two computed plans.
  ///
  /// Whatever is wrong in both alike is left out; what became worse is not.
  package init(before: Outlook, after: Outlook) {
    let pairs = TaskPairs(before, after)
    redated = pairs.redated
    newlyLate = pairs.ids { !($0?.isLate ?? false) && $1.isLate }
    newlyOverdue = pairs.ids { !($0?.isOverdue ?? false) && $1.isOverdue }
    dueInThePast = pairs.ids { $0?.due != $1.due && $1.isOverdue }
    compressed = pairs.compressed
    onHoliday = pairs.onHoliday
    overloads = Self.overloads(before, after)
    gates = Self.gates(before, after)
    scope = ImpactScope(before, after, pairs)
    people = ImpactPeople(before, after)
    let short = Set(before.shortLinks)
    shortLinks = after.shortLinks.filter { !short.contains($0) }
    let broken = Set(before.brokenOrders)
    orders = after.brokenOrders.filter { !broken.contains($0) }
    for (place, meeting) in after.plan.meetings.rows.enumerated() {
      guard let old = before.meeting(meeting.id)?.readiness else { continue }
      let new = after.meetings[place].readiness
      if old != new {
        readiness.append(ReadinessShift(meeting: meeting.id, before: old, after: new))
      }
    }
  }

  private static func overloads(_ before: Outlook, _ after: Outlook) -> [Overload] {
    var found: [Overload] = []
    for (place, mission) in after.plan.missions.rows.enumerated() {
      var excess: [ISOWeek: Quarters] = [:]
      for week in before.mission(mission.id)?.weeks ?? [] where week.isOver {
        excess[week.week] = week.dueLoad - week.capacity
      }
      for week in after.missions[place].weeks
      where week.isOver && week.dueLoad - week.capacity > excess[week.week] ?? .zero {
        found.append(
          Overload(
            mission: mission.id,
            week: week.week,
            load: week.dueLoad,
            capacity: week.capacity
          )
        )
      }
    }
    return found
  }

  private static func gates(_ before: Outlook, _ after: Outlook) -> [GateShift] {
    var found: [GateShift] = []
    for (place, meeting) in after.plan.meetings.rows.enumerated() {
      let old = before.meeting(meeting.id)?.gates ?? []
      for gate in after.meetings[place].gates {
        let day = old.first { $0.code == gate.code }?.day
        if day != gate.day {
          found.append(
            GateShift(meeting: meeting.id, gate: gate.code, before: day, after: gate.day)
          )
        }
      }
    }
    return found
  }
}
