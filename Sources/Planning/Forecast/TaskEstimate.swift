package import PlanModel
package import Scheduling

/// What a task may still take: three points for its work and for its wait, and where they come from.
package struct TaskEstimate: Hashable, Sendable {
  /// Quarters of a person-day.
  package var effort: ThreePoints
  package var effortReason: SpreadReason
  /// Working days.
  package var wait: ThreePoints
  package var waitReason: SpreadReason
}

extension TaskEstimate {
  /// The estimate of a task of which some work and some wait are left.
  ///
  /// What is left of started work strays in proportion. A wait that has begun strays as a whole: the
  /// longer one has waited for an answer, the less of the usual delay is left.
  package init(_ task: PrepTask, effort: Int, wait: Int) {
    let usual = UsualSpread.ofWork(task.category)
    let planned = max(1, task.effort.count)
    let low = task.optimisticEffort?.count ?? Self.rounded(planned * usual.low)
    let high = task.pessimisticEffort?.count ?? Self.rounded(planned * usual.high)
    self.effort =
      effort == 0
      ? .exactly(0)
      : ThreePoints(
        low: max(1, (low * effort + planned / 2) / planned),
        likely: effort,
        high: (high * effort + planned / 2) / planned
      )
    let isByHand = task.optimisticEffort != nil || task.pessimisticEffort != nil
    effortReason = isByHand ? .byHand : usual.reason
    let usualWait = UsualSpread.ofWait(
      task.category,
      isGovernment: task.responsibleParty != nil
    )
    let elapsed = max(0, task.wait - wait)
    self.wait = ThreePoints(
      low: max(min(1, wait), Self.rounded(task.wait * usualWait.low) - elapsed),
      likely: wait,
      high: Self.rounded(task.wait * usualWait.high) - elapsed
    )
    waitReason = usualWait.reason
  }

  private static func rounded(_ hundredths: Int) -> Int { (hundredths + 50) / 100 }
}
