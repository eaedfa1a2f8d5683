package import CivilTime
import PlanModel
import Planning

/// The tasks of the mission and week under the cursor, kept until plan or cursor change: to find
/// them among thousands takes longer than to draw a frame.
struct WeekLoadState: Sendable {
  let generation: Int
  let mission: Mission.ID
  let week: ISOWeek
  let workload: Workload
  let due: [Workload.Item]
  let levelled: [Workload.Item]

  fileprivate init(_ workload: Workload, _ mission: Mission.ID, _ week: ISOWeek, _ number: Int) {
    self.workload = workload
    (self.mission, self.week, generation) = (mission, week, number)
    due = workload.items(of: mission, in: week)
    levelled = workload.items(of: mission, in: week, .levelled)
  }
}

extension WorkbenchState {
  /// The week under the cursor of the missions.
  package var cursorWeek: ISOWeek { week ?? ISOWeek(containing: outlook.statusDate) }

  /// Finds what the week under the cursor is made of, when the missions are looked at.
  mutating func settleWeekLoad() {
    guard view == .full(.missions), case .mission(let mission) = self[.missions].selected else {
      weekLoad = nil
      return
    }
    let known = weekLoad
    if let known, known.generation == generation, known.mission == mission,
      known.week == cursorWeek
    {
      return
    }
    let workload = known?.generation == generation ? known?.workload : nil
    weekLoad = WeekLoadState(workload ?? Workload(outlook), mission, cursorWeek, generation)
  }
}
