import CivilTime
import PlanModel
import Scheduling

/// One way to mend a plan: with certain days of its meetings, the best days of its tasks.
struct RepairTrial {
  let outcome: RepairOutcome
  private let draft: RepairDraft
  private let after: Outlook
  /// Meetings that moved to make this way possible, and what that costs.
  var meetings: [Mending.Shift<Meeting>] = []
  var extra = RepairCost(weight: 0, shift: 0, lateness: 0)
  var isFewest = true

  init(_ before: Outlook?, _ proposal: ChangeProposal, budget: Int = RepairSearch.standardBudget) {
    after = proposal.outlook
    draft = RepairDraft(before: before, after: after)
    outcome = RepairSearch.solve(draft.problem, budget: budget)
  }

  /// What it costs, meetings included; `nil` when there is no way.
  var cost: RepairCost? {
    guard case .mended(let plan) = outcome else { return nil }
    return RepairCost(
      weight: plan.cost.weight + extra.weight,
      shift: plan.cost.shift + extra.shift,
      lateness: plan.cost.lateness
    )
  }

  /// What moving a meeting would weigh: every task that follows it gets another day.
  func weight(ofMoving meeting: Meeting.ID) -> Int {
    RepairDraft.weight(ofMoving: meeting, in: after)
  }

  func mending(of plan: RepairPlan) -> Mending {
    var mending = Mending()
    mending.meetings = meetings
    mending.tasks = plan.moved.map { item in
      Mending.Shift(
        id: after.plan.tasks.rows[draft.places[item]].id,
        before: draft.problem.items[item].day,
        after: plan.days[item]
      )
    }
    mending.isFewest = plan.isFewest && isFewest
    mending.isLeast = plan.isLeast && isFewest
    return mending
  }

  var refusal: ChangeRefused {
    guard case .impossible(let chain, let days) = outcome else { return .nothingToChange }
    return .cannotRepair(draft.steps(chain, days))
  }
}

extension ChangeProposal {
  /// The best way when one other meeting may move as well, whose day nobody confirmed.
  ///
  /// Every day of every such meeting is tried unless even its tasks alone would weigh more. Two that
  /// move at once are not tried; where they could be better, the result does not claim to be the least.
  func trialWithMeetings(_ before: Outlook?) throws(ChangeRefused) -> RepairTrial {
    var best = RepairTrial(before, self)
    let others = movable(since: before).map { ($0, best.weight(ofMoving: $0.id)) }
    for (meeting, weight) in others {
      if let cost = best.cost, cost.weight <= weight { continue }
      for day in days(for: meeting) {
        guard let trial = trial(before, moving: meeting, to: day, weight: weight) else { continue }
        if let cost = trial.cost, best.cost.map({ cost < $0 }) ?? true { best = trial }
      }
    }
    let two = others.map(\.1).sorted().prefix(2)
    best.isFewest = two.count < 2 || best.cost.map { $0.weight <= two.reduce(0, +) } ?? false
    return best
  }

  private func trial(
    _ before: Outlook?,
    moving meeting: Meeting,
    to day: Day,
    weight: Int
  ) -> RepairTrial? {
    guard let old = meeting.planningDay else { return nil }
    var copy = self
    do throws(ChangeRefused) {
      _ = try copy.move(meeting, to: day, .asItIs, reason: "", override: "")
    } catch { return nil }
    var trial = RepairTrial(before, copy, budget: RepairSearch.standardBudget / 20)
    trial.meetings = [Mending.Shift(id: meeting.id, before: old, after: day)]
    trial.extra = RepairCost(weight: weight, shift: abs(day - old), lateness: 0)
    return trial
  }

  /// Meetings with a planning day that the change itself has not moved.
  private func movable(since before: Outlook?) -> [Meeting] {
    plan.meetings.filter { meeting in
      meeting.openingDay == nil && meeting.planningDay != nil && meeting.hasPlace
        && !meeting.status.isHeld
        && (before == nil || before?.plan[meeting.id]?.workingDay == meeting.planningDay)
    }.sorted { $0.code < $1.code }
  }

  /// The days of its window, or thirty on either side, nearest first.
  private func days(for meeting: Meeting) -> [Day] {
    guard let now = meeting.planningDay else { return [] }
    let window = meeting.window ?? DaySpan(start: now - 30, end: now + 31)
    return window.days.filter { $0 != now && $0 >= today }
      .sorted { (abs($0 - now), $0) < (abs($1 - now), $1) }
  }
}
