import CivilTime
import PlanModel

/// Requests done to a copy of a plan, and what comes of them.
struct PlanTrial {
  private let before: Outlook
  private let context: ChangeContext
  private let figures: PlanFigures

  init(_ outlook: Outlook, _ context: ChangeContext) {
    before = outlook
    self.context = context
    figures = PlanFigures(outlook)
  }

  /// The plan after a request; `nil` when the rules refuse it.
  func outlook(after request: ChangeRequest) -> Outlook? {
    var context = context
    guard let change = try? before.plan.change(for: request, in: &context) else { return nil }
    var plan = before.plan
    // A change made from a plan fits that plan.
    guard (try? plan.apply(change.edits)) != nil else { return nil }
    return Outlook(of: plan, on: before.statusDate, holidays: context.holidays, previous: before)
  }

  func effect(of after: Outlook, on overload: Overload) -> AdviceEffect {
    let now = PlanFigures(after)
    let impact = Impact(before: before, after: after)
    let own = (figures.excess[overload.place], now.excess[overload.place])
    let weeks = after.missions[overload.place].weeks.filter { overload.weeks.contains($0.week) }
    let gates = zip(figures.gates, now.gates).compactMap { old, new in
      old.forecast == new.forecast
        ? nil
        : GateFinish(
          meeting: new.meeting,
          gate: new.gate,
          due: new.due,
          before: old.forecast,
          after: new.forecast
        )
    }
    return AdviceEffect(
      excess: .init(before: Quarters(own.0), after: Quarters(own.1)),
      excessOfOthers: .init(
        before: Quarters(figures.allExcess - own.0),
        after: Quarters(now.allExcess - own.1)
      ),
      lateness: .init(before: figures.lateness, after: now.lateness),
      gates: gates,
      impact: impact,
      isCured: impact.overloads.isEmpty && !weeks.contains(where: \.isOver),
      keepsDays: keepsDays(impact, gates)
    )
  }

  /// Whether nothing that was promised or forecast in time becomes later.
  private func keepsDays(_ impact: Impact, _ gates: [GateFinish]) -> Bool {
    let isPostponed = impact.redated.contains { shift in
      guard let old = shift.before, let new = shift.after else { return false }
      return new > old
    }
    let isLate = gates.contains { gate in
      guard let due = gate.due, let after = gate.after else { return false }
      return after > due && after > gate.before ?? due
    }
    return !isPostponed && !isLate && impact.newlyLate.isEmpty && impact.newlyOverdue.isEmpty
  }

  func value(of after: Outlook, _ mission: Mission.ID, _ week: ISOWeek) -> ExtraDay {
    let now = PlanFigures(after)
    return ExtraDay(
      mission: mission,
      week: week,
      excess: Quarters(figures.allExcess - now.allExcess),
      lateness: figures.lateness - now.lateness
    )
  }
}
