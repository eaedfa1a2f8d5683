import CivilTime
import PlanModel
import Scheduling

/// Looks for work that could be left out: open tasks that are neither critical nor a gate's own.
///
/// The one that relieves the weeks most first, until they are within capacity.
struct ScopeSearch {
  private let advisor: Advisor
  private let overload: Overload

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  var proposals: [Proposal] {
    let rows = advisor.outlook.plan.tasks.rows
    var sketch = LoadSketch(advisor.workload)
    var dropped: [PrepTask.ID] = []
    for task in Candidates(advisor, overload).tasks
    where !rows[task].isCritical && rows[task].gate == nil {
      let before = sketch.excess(of: overload.place, in: overload.weeks)
      if before == 0 { break }
      sketch.set(task, sketch.works[task], at: nil)
      if sketch.excess(of: overload.place, in: overload.weeks) == before {
        sketch.set(
          task,
          sketch.works[task],
          at: advisor.workload.duePlace(of: task, sketch.works[task])
        )
      } else {
        dropped.append(rows[task].id)
      }
    }
    let code = advisor.outlook.plan.missions.rows[overload.place].code
    let requests = dropped.map {
      ChangeRequest.task($0, .drop(reason: "Scope reduced: \(code) is over capacity"))
    }
    return [Proposal(steps: dropped.map { .drop($0) }, request: .together(requests))]
  }
}
