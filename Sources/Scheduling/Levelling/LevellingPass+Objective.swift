import CivilTime

extension LevellingPass {
  /// How good the last schedule is.
  func objective() -> LevellingObjective {
    var objective = LevellingObjective()
    let today = Int(problem.statusDate.number)
    for position in 0..<problem.count {
      let item = problem.items[position]
      if item.kind == .done { continue }
      let finish = Int(finishes[position])
      objective.finishes += finish - today
      if finish > Int(item.deadline) {
        objective.missedDeadlines += 1
        objective.daysBeyondDeadlines += finish - Int(item.deadline)
      }
      if finish > Int(item.due) {
        let cost = Int(item.weight) * (finish - Int(item.due))
        if item.isCritical {
          objective.criticalLateness += cost
        } else {
          objective.otherLateness += cost
        }
      }
      if item.last != .min, item.kind == .free {
        objective.disturbance += abs(startDay(position) - Int(item.last))
      }
    }
    if !problem.network.limits.isEmpty { objective.brokenLags = brokenLimits }
    return objective
  }

  /// The same without disturbance, which is not known before all is placed.
  func optimisticObjective() -> LevellingObjective {
    var objective = objective()
    objective.disturbance = 0
    return objective
  }
}
