package import CivilTime

/// Monte Carlo over a levelled plan: what becomes of it when work takes longer or shorter.
///
/// Every sample draws efforts and waits from three points and places the work anew, in the order of
/// the plan. The same seed gives the same samples on every machine.
package struct ForecastSampler: Sendable {
  let model: SampleModel
  let goals: [ForecastGoal]
  /// Positions that are uncertain, with what is known of them.
  let unknowns: ContiguousArray<Unknown>
  let groups: ContiguousArray<UInt64>

  /// An uncertain position.
  struct Unknown: Sendable {
    let position: Int
    let key: UInt64
    /// A place in `groups`.
    let group: Int
    let effort: ThreePoints
    let wait: ThreePoints
  }

  /// Prepares samples that take up the work in the order of a schedule.
  ///
  /// Uncertainties stand by index of activity, `nil` where everything is known. What is done is
  /// certain, whatever is said here, and what needs neither work nor wait stays so. Maximal lags are
  /// left to the plan: no sample delays work for their sake.
  package init(
    _ network: Network,
    _ uncertainties: [Uncertainty?],
    windows: Windows,
    following schedule: LevelledSchedule,
    capacity: WeekCapacity,
    statusDate: Day,
    goals: [ForecastGoal]
  ) {
    model = SampleModel(network, windows, schedule, capacity: capacity, statusDate: statusDate)
    self.goals = goals
    var numbers: [UInt64: Int] = [:]
    var groups: ContiguousArray<UInt64> = []
    var unknowns: ContiguousArray<Unknown> = []
    for (index, uncertainty) in uncertainties.enumerated() {
      let position = Int(network.positions[index])
      let item = model.items[position]
      guard let uncertainty, item.kind != .done, !item.isMilestone,
        !uncertainty.isJust(item.plan)
      else { continue }
      if numbers[uncertainty.group] == nil {
        numbers[uncertainty.group] = groups.count
        groups.append(SampleDraws.mixed(~uncertainty.group))
      }
      unknowns.append(
        Unknown(
          position: position,
          key: SampleDraws.mixed(uncertainty.key),
          group: numbers[uncertainty.group] ?? 0,
          effort: uncertainty.effort,
          wait: uncertainty.wait
        )
      )
    }
    self.unknowns = unknowns
    self.groups = groups
  }

  /// Whether every sample is like the first.
  package var isCertain: Bool {
    unknowns.allSatisfy { $0.effort.isCertain && $0.wait.isCertain }
  }
}

extension ForecastSampler {
  /// Draws what one sample needs.
  func draw(_ sample: Int, _ seed: UInt64, into pass: inout SamplePass) {
    let draws = SampleDraws(seed: seed, sample: sample)
    for number in groups.indices {
      let (effort, wait) = draws.pair(groups[number])
      pass.common[number] = (Rank(effort), Rank(wait))
    }
    for unknown in unknowns {
      let (effort, wait) = draws.pair(unknown.key)
      let common = pass.common[unknown.group]
      pass.needs[unknown.position] = model.items[unknown.position].need(
        effort: unknown.effort.value(at: .shared(common.effort, Rank(effort))),
        wait: unknown.wait.value(at: .shared(common.wait, Rank(wait)))
      )
    }
  }

  /// The day on which a goal was reached in the sample just placed, and the position that was last.
  @inline(__always)
  func reached(_ members: ContiguousArray<Int32>, _ pass: borrowing SamplePass) -> (Int32, Int) {
    var (day, last) = (Int32.min, -1)
    for member in members where pass.finishes[Int(member)] > day {
      (day, last) = (pass.finishes[Int(member)], Int(member))
    }
    return (day, last)
  }

  /// The members of every goal, by position.
  var positions: [ContiguousArray<Int32>] {
    goals.map { goal in ContiguousArray(goal.members.map { model.network.positions[$0] }) }
  }
}
