import PlanModel
import Scheduling

extension TaskPass {
  /// Hands parts of the effort over to other missions; a share of nothing or of nobody counts not.
  ///
  /// Work that a mission hands to itself stays its own.
  mutating func setShares(_ plan: Plan, ids: KeyIndex<PrepTask>) {
    guard !plan.workShares.isEmpty else { return }
    let missions = KeyIndex(plan.missions)
    for share in plan.workShares {
      guard let place = ids[share.task], let mission = missions[share.mission],
        tasks[place].isApplicable, activities[place].resource != mission
      else { continue }
      let effort = min(share.effort.count, activities[place].effort)
      guard effort > 0 else { continue }
      activities[place].shares.append(Activity.Share(resource: mission, effort: effort))
    }
  }
}
