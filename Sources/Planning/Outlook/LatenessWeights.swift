import PlanModel

/// What a day of lateness costs, for each kind of task, as the plan has it.
struct LatenessWeights {
  private let gate: Int
  private let critical: Int
  private let other: Int

  init(_ plan: Plan) {
    (gate, critical) = (plan.weight(.lateGate), plan.weight(.lateCritical))
    other = plan.weight(.lateOther)
  }

  func weight(_ row: PrepTask) -> Int {
    let weight = row.gate != nil ? gate : row.isCritical ? critical : other
    return min(max(weight, 0), 10_000)
  }
}
