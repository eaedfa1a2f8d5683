package import CivilTime
import PlanModel
import Scheduling

/// A levelled schedule that was searched for longer than a key press allows.
package struct LevelledPlan: Sendable {
  /// The plan as it would be with these starts.
  package let outlook: Outlook
  /// The starts of all open tasks that have not begun, in the order of the plan.
  package let starts: [PlannedStart]
  /// Days late by their weight: of the plan as it is, and as no schedule can undercut.
  package let latenessBefore: Int
  package let bound: Int
  /// Days above the bound, and in per cent of it; no per cent where the bound is zero.
  package let gap: Int
  package let gapPercent: Int?
  package let schedules: Int
  package let claim: LevelClaim

  /// Days between promise and forecast, by the weights of the plan.
  package var lateness: Int { PlanFigures(outlook).lateness }
  /// All starts as one change.
  package var request: ChangeRequest { .acceptLevelling(starts) }
}

extension Outlook {
  /// Searches for a better levelled schedule than that of the forecast.
  ///
  /// The same seed and number of schedules give the same plan on every machine. When it is
  /// cancelled, the best one so far is given back.
  ///
  /// - Parameters:
  ///   - seed: Of the search.
  ///   - schedules: How many schedules it may make.
  ///   - holidays: Those that the outlook was computed with.
  ///   - progress: Told now and then what was found.
  ///   - isCancelled: Asked after every schedule.
  /// - Returns: A schedule at least as good as the forecast.
  package func levelled(
    seed: UInt64,
    schedules: Int,
    holidays: HolidayBook,
    progress: (LevelProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> LevelledPlan {
    let problem = PlanProblem(self)
    let result = Levelling.improve(
      problem.schedule.network,
      windows: problem.schedule.windows,
      capacity: problem.capacity,
      statusDate: statusDate,
      last: problem.pass.plannedStarts,
      seed: seed,
      schedules: schedules,
      progress: { progress(LevelProgress($0)) },
      isCancelled: isCancelled
    )
    let starts = openStarts(of: result.schedule)
    let levelled = outlook(accepting: starts, holidays)
    // Accepted starts that break a promise count for nothing, so the plan may differ from the
    // schedule that was found: the gap is that of the plan.
    let gap =
      result.proof == .none
      ? max(0, PlanFigures(levelled).lateness - result.latenessBound) : result.gap
    return LevelledPlan(
      outlook: levelled,
      starts: starts,
      latenessBefore: PlanFigures(self).lateness,
      bound: result.latenessBound,
      gap: gap,
      gapPercent: Self.perCent(gap, of: result.latenessBound),
      schedules: result.schedules,
      claim: LevelClaim(result.proof)
    )
  }

  /// Rounded up; `nil` where the bound is zero and the gap is not.
  private static func perCent(_ gap: Int, of bound: Int) -> Int? {
    if gap == 0 { return 0 }
    return bound > 0 ? (gap * 100 + bound - 1) / bound : nil
  }

  private func openStarts(of schedule: LevelledSchedule) -> [PlannedStart] {
    plan.tasks.rows.indices.compactMap { place in
      let task = tasks[place]
      guard task.isApplicable, task.status.isOpen, !task.status.isStarted, task.twin == nil,
        task.status != .blocked || !plan.tasks.rows[place].status.isStarted
      else { return nil }
      return PlannedStart(plan.tasks.rows[place].id, on: schedule[place].resume)
    }
  }

  private func outlook(accepting starts: [PlannedStart], _ holidays: HolidayBook) -> Outlook {
    var plan = plan
    for planned in starts {
      guard var task = plan.tasks[planned.task] else { continue }
      task.plannedStart = planned.start
      plan.tasks[task.id] = task
    }
    return Outlook(of: plan, on: statusDate, holidays: holidays, previous: self)
  }
}

/// How much of a levelled plan is known to be the best possible.
package enum LevelClaim: String, Word {
  case none
  /// No schedule keeps what was promised better; the rest might be better.
  case promises
  case everything

  init(_ proof: LevellingProof) {
    self =
      switch proof {
      case .none: .none
      case .promises: .promises
      case .everything: .everything
      }
  }
}

/// What a search has come to so far.
package struct LevelProgress: Hashable, Sendable {
  package let schedules: Int
  /// How many schedules it may make.
  package let budget: Int
  /// Days late by their weight: of the best plan so far, and as none can undercut.
  package let lateness: Int
  package let bound: Int

  init(_ progress: LevellingProgress) {
    (schedules, budget) = (progress.schedules, progress.budget)
    (lateness, bound) = (progress.best.lateness, progress.bound.lateness)
  }
}

/// The scheduling problem behind an outlook, made again from its plan.
private struct PlanProblem {
  let pass: TaskPass
  let schedule: TaskSchedule
  let capacity: WeekCapacity

  init(_ outlook: Outlook) {
    let plan = outlook.plan
    let covering = PlanCalendars.covering(plan, statusDate: outlook.statusDate)
    var pass = TaskPass(plan, outlook.calendars, statusDate: outlook.statusDate)
    let ids = KeyIndex(plan.tasks)
    let links = TaskLinks(plan, ids)
    let twins = links.twins(pass.tasks)
    let arcs = Bypass.arcs(
      links.follows,
      isApplicable: ContiguousArray(pass.tasks.map(\.isApplicable))
    )
    pass.setShares(plan, ids: ids)
    pass.joinTwins(twins, ids: ids)
    capacity = MissionCapacity(plan, outlook.calendars, pass.places).table(covering: covering)
    schedule = TaskSchedule(pass, arcs, links.limits, twins: twins, capacity: capacity)
    self.pass = pass
  }
}
