package import PlanModel
package import Scheduling

extension Outlook {
  /// How likely every meeting and gate is ready in time; `nil` when it was stopped.
  ///
  /// The same plan, status date, seed and number of samples give the same forecast on every machine.
  /// Tasks that buy probability are looked for in one meeting, or in all, `most` of each; that takes
  /// ten times as long for each meeting as the rest together.
  package func forecast(
    samples count: Int = 1000,
    seed: UInt64 = 1,
    advising meeting: Meeting.ID? = nil,
    most: Int = 3,
    watch: ForecastWatch = ForecastWatch()
  ) -> PlanForecast? {
    let problem = ForecastProblem(self)
    let sampler = problem.sampler
    let drawn = sampler.isCertain ? 1 : max(1, count)
    let asked = problem.subjects.indices.filter { number in
      let subject = problem.subjects[number]
      return most > 0 && subject.gate == nil && !subject.isKnown
        && (meeting == nil || plan.meetings.rows[subject.meeting].id == meeting)
    }
    let (first, second) = watch.parts(drawn, asked.count * Self.trials * drawn)
    guard let samples = sampler.samples(drawn, seed: seed, watch: first) else { return nil }
    let wanted = asked.filter { samples.inTime[$0] < drawn }
    guard
      let gains = sampler.quickened(samples, for: wanted, most: Self.trials, watch: second)
    else { return nil }
    let maker = ForecastMaker(outlook: self, problem: problem, samples: samples, gains: gains)
    return PlanForecast(
      statusDate: statusDate,
      samples: drawn,
      seed: seed,
      meetings: maker.meetings(most: most)
    )
  }

  /// How many tasks are tried for each meeting.
  private static var trials: Int { 10 }
}

/// Puts the numbers of the samples back into the words of the plan.
private struct ForecastMaker {
  let outlook: Outlook
  let problem: ForecastProblem
  let samples: ForecastSamples
  let gains: [Quickened]

  func meetings(most: Int) -> [MeetingForecast] {
    outlook.plan.meetingsInOrder.compactMap { meeting in
      guard let place = outlook.plan.meetings.index(of: meeting.id) else { return nil }
      let own = problem.subjects.indices.filter { problem.subjects[$0].meeting == place }
      let preparation = own.first { problem.subjects[$0].gate == nil }
      let gates = own.compactMap { number in
        problem.subjects[number].gate.map { GateForecast(code: $0, goal: goal(number)) }
      }
      if preparation == nil && gates.isEmpty { return nil }
      return MeetingForecast(
        meeting: meeting.id,
        preparation: preparation.map(goal),
        gates: gates,
        gains: preparation.map { gain(for: $0, most) } ?? []
      )
    }
  }

  private func goal(_ number: Int) -> GoalForecast {
    let subject = problem.subjects[number]
    return GoalForecast(
      day: problem.goals[number].day,
      chance: chance(samples.inTime[number], number),
      ready: samples.ready[number],
      openTasks: subject.openTasks,
      taskCount: problem.goals[number].members.count,
      holdUps: holdUps(number)
    )
  }

  private func chance(_ hits: Int, _ goal: Int) -> Chance {
    let isCertain = problem.subjects[goal].isKnown || problem.sampler.isCertain
    return Chance(hits, of: samples.count, isCertain: isCertain)
  }

  /// Work on the days of a meeting takes capacity as well, but nobody can be quicker with it.
  private func holdUps(_ number: Int) -> [HoldUp] {
    let counts = samples.holdUps[number]
    let rows = outlook.plan.tasks.rows
    let open = counts.indices.filter {
      counts[$0] > 0 && problem.estimates[$0] != nil && outlook.tasks[$0].startReason != .anchor
    }
    return open.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      .prefix(10)
      .map { HoldUp(task: rows[$0].id, samples: Int(counts[$0])) }
  }

  private func gain(for goal: Int, _ most: Int) -> [ForecastGain] {
    gains.filter { $0.goal == goal }.prefix(most).compactMap { gain in
      guard let estimate = problem.estimates[gain.activity] else { return nil }
      return ForecastGain(
        task: outlook.plan.tasks.rows[gain.activity].id,
        estimate: estimate,
        chance: chance(gain.inTime, goal)
      )
    }
  }
}
