import CivilTime

/// One activity taken at its best, for the sake of a goal.
package struct Quickened: Hashable, Sendable {
  /// The index of the activity.
  package let activity: Int
  /// The index of the goal.
  package let goal: Int
  /// In how many samples the goal is reached in time when the activity goes as well as it can.
  package var inTime: Int
}

extension ForecastSampler {
  /// What the goals would gain if single activities went as well as they can, with the same draws.
  ///
  /// For each goal, the activities that held up the most of the failed samples are tried one by one.
  /// Every sample is placed again, and not only those that failed: to be quicker at one place can
  /// make a plan later at another.
  ///
  /// - Returns: By goal, the activities that help, those that help most first; `nil` when stopped.
  package func quickened(
    _ samples: ForecastSamples,
    for goals: [Int],
    most: Int = 10,
    watch: ForecastWatch = ForecastWatch()
  ) -> [Quickened]? {
    var trials = goals.flatMap { goal in
      candidates(samples.holdUps[goal], most).map { Quickened(activity: $0, goal: goal, inTime: 0) }
    }
    let best = Dictionary(
      unknowns.map { ($0.position, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let members = positions
    var pass = SamplePass(model, groups: groups.count)
    for sample in 0..<samples.count where !trials.isEmpty {
      guard watch.goesOn(sample, of: samples.count) else { return nil }
      draw(sample, samples.seed, into: &pass)
      for number in trials.indices {
        let position = Int(model.network.positions[trials[number].activity])
        guard let unknown = best[position] else { continue }
        let drawn = pass.needs[position]
        pass.needs[position] = model.items[position].need(
          effort: unknown.effort.low,
          wait: unknown.wait.low
        )
        pass.place()
        pass.needs[position] = drawn
        let goal = trials[number].goal
        if reached(members[goal], pass).0 <= self.goals[goal].day.number {
          trials[number].inTime += 1
        }
      }
    }
    watch.progress(samples.count, samples.count)
    return trials.filter { $0.inTime > samples.inTime[$0.goal] }
      .sorted { a, b in
        (a.goal, b.inTime, a.activity) < (b.goal, a.inTime, b.activity)
      }
  }

  /// The uncertain activities that held up most, by index.
  private func candidates(_ holdUps: [Int32], _ most: Int) -> [Int] {
    let uncertain = unknowns.map { Int(model.network.indices[$0.position]) }
    let sorted = uncertain.filter { holdUps[$0] > 0 }
      .sorted { (-holdUps[$0], $0) < (-holdUps[$1], $1) }
    return Array(sorted.prefix(most))
  }
}
