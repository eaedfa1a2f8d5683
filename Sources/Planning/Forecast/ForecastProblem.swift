import CivilTime
import PlanModel
import Scheduling

/// A plan as a problem of sampling: its network, what is uncertain in it, and its goals.
struct ForecastProblem {
  /// What a goal is about.
  struct Subject {
    /// A place in `plan.meetings.rows`.
    let meeting: Int
    /// `nil` for the whole preparation.
    let gate: GateCode?
    let openTasks: Int
    /// Whether the outcome is known already.
    let isKnown: Bool
  }

  let sampler: ForecastSampler
  let estimates: [TaskEstimate?]
  let goals: [ForecastGoal]
  let subjects: [Subject]

  init(_ outlook: Outlook) {
    let plan = outlook.plan
    let days = PlanCalendars.covering(plan, statusDate: outlook.statusDate)
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
    pass.expectAnswers(plan)
    let capacity = MissionCapacity(plan, outlook.calendars, pass.places).table(covering: days)
    let solved = TaskSchedule(pass, arcs, links.limits, twins: twins, capacity: capacity)
    let estimates = pass.estimates(plan)
    let goals = ForecastGoals(outlook)
    self.estimates = estimates
    self.goals = goals.goals
    subjects = goals.subjects
    sampler = ForecastSampler(
      solved.network,
      zip(plan.tasks.rows, estimates).map { task, estimate in
        estimate.map { Uncertainty(task, $0) }
      },
      windows: solved.windows,
      following: solved.levelled,
      capacity: capacity,
      statusDate: outlook.statusDate,
      goals: goals.goals
    )
  }
}

extension TaskPass {
  /// An answer that should be there already comes today at the earliest.
  fileprivate mutating func expectAnswers(_ plan: Plan) {
    let rows = plan.tasks.rows
    for place in tasks.indices where tasks[place].isApplicable {
      if rows[place].status == .waiting, rows[place].wait > 0, activities[place].wait == 0 {
        activities[place].wait = 1
      }
    }
  }

  /// What each task may still take; `nil` for those that are done or do not apply.
  fileprivate func estimates(_ plan: Plan) -> [TaskEstimate?] {
    let rows = plan.tasks.rows
    return tasks.indices.map { place in
      let activity = activities[place]
      switch activity.state {
      case .done: return nil
      case .open where activity.effort == 0 && activity.wait == 0: return nil
      case .open: return TaskEstimate(rows[place], effort: activity.effort, wait: activity.wait)
      case .started(_, let remaining):
        return TaskEstimate(rows[place], effort: remaining, wait: activity.wait)
      }
    }
  }
}

extension Uncertainty {
  /// The luck of a task is its own by its key; part of it is that of the office that does the work.
  fileprivate init(_ task: PrepTask, _ estimate: TaskEstimate) {
    let group =
      task.responsibleParty.map { Self.word($0) } ?? task.accountable.map { Self.word($0) }
    let key = Self.word(task.id)
    self.init(key: key, group: group ?? key, effort: estimate.effort, wait: estimate.wait)
  }

  private static func word<Entity>(_ id: Identifier<Entity>) -> UInt64 {
    id.high ^ (id.low << 17 | id.low >> 47)
  }
}
