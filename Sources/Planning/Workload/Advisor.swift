package import CivilTime
package import PlanModel

/// Finds what can be done about an overload.
///
/// Options are searched on a ``LoadSketch``; those that help are applied to a copy of the plan and
/// computed, so that what is shown is what will be.
package struct Advisor {
  let outlook: Outlook
  let workload: Workload
  private let trial: PlanTrial
  private let isCancelled: () -> Bool

  /// - Parameters:
  ///   - outlook: The plan as it is.
  ///   - context: With what requests are checked; its keys are used up on copies only.
  ///   - isCancelled: Asked between options; what was found until then is given back.
  package init(
    _ outlook: Outlook,
    _ context: ChangeContext,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.outlook = outlook
    self.isCancelled = isCancelled
    workload = Workload(outlook)
    trial = PlanTrial(outlook, context)
  }

  /// Advice on the overloaded weeks around one, or on the first ones without it.
  ///
  /// - Returns: `nil` when the mission has no overload there.
  package func advice(for mission: Mission.ID, around week: ISOWeek? = nil) -> Advice? {
    guard let middle = week ?? workload.overloads(of: mission).first?.week else { return nil }
    let weeks = workload.run(of: mission, around: middle)
    guard !weeks.isEmpty, let place = outlook.plan.missions.index(of: mission) else { return nil }
    let overload = Overload(mission: mission, place: place, weeks: weeks.map(\.week))
    var advice = Advice(mission: mission, weeks: weeks)
    for kind in AdviceKind.allCases {
      if isCancelled() { return advice }
      if let option = option(kind, against: overload) {
        advice.options.append(option)
      } else {
        advice.without.append(kind)
      }
    }
    advice.options.sort(by: Self.comesFirst)
    if !isCancelled() { advice.days = extraDays(in: weeks[0].week) }
    return advice
  }

  private func option(_ kind: AdviceKind, against overload: Overload) -> AdviceOption? {
    let found: [Proposal]
    switch kind {
    case .useFloat: found = FloatSearch(self, overload).proposals
    case .handOver: found = HandOverSearch(self, overload).shares
    case .reassign: found = HandOverSearch(self, overload).assignments
    case .split: found = SplitSearch(self, overload).proposals
    case .addCapacity: found = [CapacityAdvice(self, overload).proposal]
    case .reduceScope: found = ScopeSearch(self, overload).proposals
    case .moveMeeting: found = MeetingSearch(self, overload).proposals
    }
    return found.compactMap { option(kind, $0, against: overload) }.min(by: Self.comesFirst)
  }

  /// Applies a proposal to a copy; `nil` when the rules refuse it, or when it helps nothing.
  private func option(
    _ kind: AdviceKind,
    _ proposal: Proposal,
    against overload: Overload
  ) -> AdviceOption? {
    guard !proposal.steps.isEmpty, !isCancelled(),
      let after = trial.outlook(after: proposal.request)
    else { return nil }
    let effect = trial.effect(of: after, on: overload)
    guard effect.excess.after < effect.excess.before else { return nil }
    return AdviceOption(
      kind: kind,
      steps: proposal.steps,
      request: proposal.request,
      effect: effect
    )
  }

  /// A day more of each mission in a week, one after the other.
  private func extraDays(in week: ISOWeek) -> [ExtraDay] {
    var days: [ExtraDay] = []
    for (place, mission) in outlook.plan.missions.rows.enumerated() where !isCancelled() {
      guard let known = outlook.missions[place].week(week), known.isCapacityKnown,
        let after = trial.outlook(
          after: CapacityAdvice.request(outlook, mission.id, week, more: Quarters(4))
        )
      else { continue }
      days.append(trial.value(of: after, mission.id, week))
    }
    return days.sorted { a, b in
      a.excess == b.excess ? a.lateness > b.lateness : a.excess > b.excess
    }
  }

  /// What cures without making anything later comes first, then what cures, then what leaves least.
  ///
  /// Of equals, that which makes less late; then the order of the workflow.
  private static func comesFirst(_ a: AdviceOption, _ b: AdviceOption) -> Bool {
    func rank(_ option: AdviceOption) -> (Int, Int, Int) {
      let effect = option.effect
      let cure = effect.isCured ? effect.keepsDays ? 0 : 1 : 2
      return (cure, effect.isCured ? 0 : effect.excess.after.count, effect.lateness.after)
    }
    func place(_ kind: AdviceKind) -> Int { AdviceKind.allCases.firstIndex(of: kind) ?? 0 }
    let (first, second) = (rank(a), rank(b))
    return first == second ? place(a.kind) < place(b.kind) : first < second
  }
}

/// The overload that advice is sought for.
struct Overload {
  let mission: Mission.ID
  /// Place in `plan.missions.rows`.
  let place: Int
  let weeks: [ISOWeek]
}

/// Steps that may help, with the request that does them.
struct Proposal {
  var steps: [AdviceStep]
  var request: ChangeRequest
}
