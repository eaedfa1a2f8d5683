import CivilTime
import PlanModel

/// The figure and the colour of one meeting, with every cause (model, 7.1 to 7.3).
struct MeetingSurvey {
  let outlook: Outlook
  let meeting: Meeting
  /// What is known of the meeting already: its gates and how far away it is.
  let state: MeetingOutlook
  /// Places of the tasks of the meeting that count, the one due first in front.
  let own: [Int]
  /// Places of the participations, in protocol order.
  let countries: [Int]
  let overloads: MissionOverloads

  // At hand, for every condition looks into them.
  let rows: ContiguousArray<PrepTask>
  let tasks: [TaskOutlook]

  var readiness: Readiness {
    var result = Readiness()
    for place in own where isPreparation(place) {
      let weight = weight(of: place)
      result.total += weight
      if tasks[place].status == .done { result.done += weight }
      if isPlannedByNow(place) { result.planned += weight }
    }
    result.causes = causes(result)
    result.colour = meeting.status == .cancelled ? .grey : result.causes.colour
    result.cap = cap(result.colour)
    return result
  }

  /// `max(effort, 0.5) × (critical ? 2 : 1)`, in quarters, so that it stays whole.
  private func weight(of place: Int) -> Int {
    max(rows[place].effort.count, 2) * (rows[place].isCritical ? 2 : 1)
  }

  func isPreparation(_ place: Int) -> Bool {
    guard let fixed = rows[place].fixedDue, let opening = meeting.workingDay else {
      return rows[place].offset >= 0
    }
    return fixed <= opening
  }

  func isPlannedByNow(_ place: Int) -> Bool {
    tasks[place].baselineDue.map { $0 <= outlook.statusDate } ?? false
  }

  private func cap(_ colour: Colour) -> Int {
    switch colour {
    case .red: 49
    case .amber: 79
    case .grey, .green: meeting.status.isHeld ? 100 : 99
    }
  }

  /// Every condition that holds, in the order of `CauseKind`, the worst first.
  ///
  /// Of a cancelled meeting nothing is expected any more.
  private func causes(_ figure: Readiness) -> [Cause] {
    if meeting.status == .cancelled { return [] }
    return (red + amber(figure) + grey).filter { !$0.codes.isEmpty }
  }

  private var grey: [Cause] {
    let isUntouched = own.allSatisfy { place in
      let status = tasks[place].status
      let isDue = tasks[place].due.map { $0 <= outlook.statusDate } ?? false
      return status != .done && !status.isStarted && !isDue && !isPlannedByNow(place)
    }
    return [
      Cause(.grey, .nothingDueYet, codes: isUntouched && !own.isEmpty ? [meeting.code] : []),
      Cause(.grey, .noData, codes: own.isEmpty ? [meeting.code] : []),
    ]
  }
}
