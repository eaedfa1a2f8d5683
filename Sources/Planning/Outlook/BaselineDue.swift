import CivilTime
import PlanModel

extension TaskPass {
  /// Takes the promise of the newest baseline that knows the task, by code; else the present one.
  mutating func setBaselineDue(_ plan: Plan) {
    for place in tasks.indices { tasks[place].baselineDue = tasks[place].due }
    guard !plan.baselines.isEmpty else { return }
    let order = plan.baselines.sorted { ($0.takenOn, $0.id) < ($1.takenOn, $1.id) }.map(\.id)
    let entries = Dictionary(grouping: plan.baselineEntries, by: \.baseline)
    var places: [String: Int] = [:]
    places.reserveCapacity(tasks.count)
    let rows = plan.tasks.rows
    for place in rows.indices { places[rows[place].code] = place }
    for baseline in order {
      for entry in entries[baseline] ?? [] {
        if let place = places[entry.taskCode] { tasks[place].baselineDue = entry.due }
      }
    }
  }
}
