import PlanModel

/// What the plan says it costs to give a task another day, and to be late.
struct RepairWeights {
  private let moveAnnounced, moveCritical, moveOther: Int
  private let lateGate, lateCritical, lateOther: Int

  init(_ plan: Plan) {
    moveAnnounced = plan.weight(.moveAnnounced)
    moveCritical = plan.weight(.moveCritical)
    moveOther = plan.weight(.moveOther)
    lateGate = plan.weight(.lateGate)
    lateCritical = plan.weight(.lateCritical)
    lateOther = plan.weight(.lateOther)
  }

  func moving(_ task: PrepTask) -> Int {
    task.gate != nil ? moveAnnounced : task.isCritical ? moveCritical : moveOther
  }

  func lateness(_ task: PrepTask) -> Int {
    task.gate != nil ? lateGate : task.isCritical ? lateCritical : lateOther
  }
}
