import PlanModel

extension ExampleDraft {
  /// A copy of all due days and owners as they stood on the status date.
  mutating func takeBaseline() {
    let outlook = outlook
    let baseline = add(Baseline.self) {
      $0.name = "15 July 2020"
      $0.takenOn = ExamplePlan.statusDate
      $0.note = "As the templates give it, for the assumed days of September and November"
    }
    for task in plan.tasks.sorted(by: { $0.code < $1.code }) {
      guard let due = outlook.task(task.id)?.due else { continue }
      add(BaselineEntry.self) {
        $0.baseline = baseline
        $0.taskCode = task.code
        $0.due = due
        $0.accountable = task.accountable.flatMap { outlook.plan[$0]?.code } ?? ""
      }
    }
  }
}
