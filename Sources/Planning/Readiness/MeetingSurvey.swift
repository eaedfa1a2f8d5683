import CivilTime
import PlanModel

/// The figure and the colour of one meeting, with every cause (model, 7.1 to 7.3).
struct MeetingSurvey {
  let outlook: Outlook
  let meeting: Meeting
  let place: Int
  /// Places of the tasks of the meeting that count.
  let own: [Int]
  let overloads: MissionOverloads

  init(
    _ outlook: Outlook,
    _ meeting: Meeting,
    _ place: Int,
    _ own: [Int],
    _ overloads: MissionOverloads
  ) {
    self.outlook = outlook
    self.meeting = meeting
    self.place = place
    self.own = own.filter { outlook.tasks[$0].isApplicable }
    self.overloads = overloads
  }

  var readiness: Readiness {
    var result = Readiness()
    for place in own where isPreparation(place) {
      let weight = weight(of: place)
      result.total += weight
      if outlook.tasks[place].status == .done { result.done += weight }
      if let day = outlook.tasks[place].baselineDue, day <= outlook.statusDate {
        result.planned += weight
      }
    }
    result.causes = meeting.status == .cancelled ? [] : causes(result)
    result.colour = colour(result)
    result.cap = cap(result.colour)
    return result
  }

  /// `max(effort, 0.5) × (critical ? 2 : 1)`, in quarters, so that it stays whole.
  private func weight(of place: Int) -> Int {
    let row = outlook.plan.tasks.rows[place]
    return max(row.effort.count, 2) * (row.isCritical ? 2 : 1)
  }

  private func isPreparation(_ place: Int) -> Bool {
    let row = outlook.plan.tasks.rows[place]
    guard let fixed = row.fixedDue, let opening = meeting.workingDay else { return row.offset >= 0 }
    return fixed <= opening
  }

  private func colour(_ figure: Readiness) -> Colour {
    if meeting.status == .cancelled { return .grey }
    if let worst = figure.causes.map(\.colour).min() { return worst }
    let isUntouched = !own.contains {
      let status = outlook.tasks[$0].status
      return status == .done || status.isStarted
    }
    return own.isEmpty || (isUntouched && figure.planned == 0) ? .grey : .green
  }

  private func cap(_ colour: Colour) -> Int {
    switch colour {
    case .red: 49
    case .amber: 79
    case .grey, .green: meeting.status.isHeld ? 100 : 99
    }
  }

  private func causes(_ figure: Readiness) -> [Cause] {
    let ahead = meeting.status.isHeld ? [] : redAhead() + amberAhead(figure)
    let all = ahead + taskCauses()
    let order = Dictionary(
      uniqueKeysWithValues: CauseKind.allCases.enumerated().map { ($1, $0) }
    )
    return all.filter { !$0.codes.isEmpty }.sorted { a, b in
      if a.colour != b.colour { return a.colour < b.colour }
      return order[a.kind, default: 0] < order[b.kind, default: 0]
    }
  }
}
