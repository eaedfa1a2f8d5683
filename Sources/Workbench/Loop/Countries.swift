import PlanModel
import Planning

// The matrix of countries and meetings: the cursor stands on a cell.
extension WorkbenchState {
  /// Goes to a meeting further on or back; the country stays the same where it takes part.
  mutating func goTo(meeting step: Int) {
    let meetings = plan.meetingsInOrder
    guard let here = meetings.firstIndex(where: { $0.id == meeting }) else { return }
    let next = meetings[min(max(0, here + step), meetings.count - 1)].id
    if next == meeting { return }
    let country = selectedParticipation?.country
    meeting = next
    self[.timeline].selected = .meeting(next)
    if let country, let part = plan.participation(of: country, in: next) {
      self[.countries].selected = .participation(part.id)
    }
  }
}
