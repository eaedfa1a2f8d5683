import CivilTime
package import PlanModel

/// The figures by which options are compared, of one computed plan.
struct PlanFigures {
  /// What is due beyond the capacity of each mission from the week of the status date on, by place
  /// in `plan.missions.rows`.
  let excess: [Int]
  let lateness: Int
  /// By meeting, then by gate: when its own work is forecast to be done.
  let gates: [(meeting: Meeting.ID, gate: GateCode, due: Day?, forecast: Day?)]

  init(_ outlook: Outlook) {
    let now = ISOWeek(containing: outlook.statusDate)
    excess = outlook.missions.map { mission in
      mission.weeks.reduce(0) { $1.week >= now ? $0 + $1.excess.count : $0 }
    }
    lateness = Self.lateness(outlook)
    gates = Self.gates(outlook)
  }

  var allExcess: Int { excess.reduce(0, +) }

  /// Days between promise and forecast, by the weights of the plan.
  private static func lateness(_ outlook: Outlook) -> Int {
    let plan = outlook.plan
    let rows = plan.tasks.rows
    let weights = (
      gate: plan.weight(.lateGate), critical: plan.weight(.lateCritical),
      other: plan.weight(.lateOther)
    )
    return rows.indices.reduce(0) { sum, place in
      guard outlook.tasks[place].isApplicable, outlook.tasks[place].status.isOpen,
        let due = outlook.tasks[place].due, let finish = outlook.tasks[place].forecastFinish,
        finish > due
      else { return sum }
      let weight =
        rows[place].gate != nil
        ? weights.gate : rows[place].isCritical ? weights.critical : weights.other
      return sum + weight * (finish - due)
    }
  }

  private static func gates(
    _ outlook: Outlook
  ) -> [(meeting: Meeting.ID, gate: GateCode, due: Day?, forecast: Day?)] {
    var last: [Meeting.ID: [GateCode: Day]] = [:]
    let rows = outlook.plan.tasks.rows
    for place in rows.indices where outlook.tasks[place].isApplicable {
      guard let gate = rows[place].gate, let finish = outlook.tasks[place].forecastFinish else {
        continue
      }
      let known = last[rows[place].meeting]?[gate]
      last[rows[place].meeting, default: [:]][gate] = known.map { max($0, finish) } ?? finish
    }
    return outlook.plan.meetings.rows.enumerated().flatMap { place, meeting in
      outlook.meetings[place].gates.map { gate in
        (meeting.id, gate.code, gate.day, last[meeting.id]?[gate.code])
      }
    }
  }
}

extension MissionWeek {
  /// What is due beyond the capacity; zero where it is known to suffice, or not known.
  package var excess: Quarters { isOver ? dueLoad - capacity : .zero }
}
