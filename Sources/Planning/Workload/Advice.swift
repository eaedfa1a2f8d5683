package import CivilTime
package import PlanModel

/// The ways out of an overload, in the order in which people try them (workflow F).
package enum AdviceKind: String, Word {
  /// Begin earlier what has float, on the days of the levelled forecast.
  case useFloat
  /// Hand a share to a mission with time to spare; the accountable one stays.
  case handOver
  /// Make another mission accountable.
  case reassign
  /// Do a part of a task in a week before.
  case split
  case addCapacity
  /// Leave out what no gate needs.
  case reduceScope
  case moveMeeting
}

/// What can be done about the weeks in which a mission has more work due than it can give.
package struct Advice: Hashable, Sendable {
  package var mission: Mission.ID
  /// The overloaded weeks, without a gap.
  package var weeks: [MissionWeek]
  /// The best first; each was applied to a copy of the plan, and computed.
  package var options: [AdviceOption] = []
  /// What was tried and helps nothing.
  package var without: [AdviceKind] = []
  /// What a day more of each mission would bring, the most valuable first.
  package var days: [ExtraDay] = []
}

/// One way out, ready to be done as one step.
package struct AdviceOption: Hashable, Sendable {
  package var kind: AdviceKind
  package var steps: [AdviceStep]
  /// All steps as one change that is taken back as one.
  package var request: ChangeRequest
  package var effect: AdviceEffect
}

/// A part of an option, as one says it.
package enum AdviceStep: Hashable, Sendable {
  /// Begin a task on a day.
  case begin(PrepTask.ID, on: Day)
  case share(PrepTask.ID, Mission.ID, Quarters)
  case assign(PrepTask.ID, Mission.ID)
  /// Do a part of a task as one of its own that is due on a day.
  case split(PrepTask.ID, Quarters, due: Day)
  case capacity(Mission.ID, ISOWeek, Quarters)
  case drop(PrepTask.ID)
  case move(Meeting.ID, to: Day)
}

/// What an option leads to: the difference of two computed plans.
package struct AdviceEffect: Hashable, Sendable {
  /// Too much of the mission in all weeks from now on, and of all others together.
  package var excess: Shift<Quarters>
  package var excessOfOthers: Shift<Quarters>
  /// Days between promise and forecast of open tasks, summed by weight.
  package var lateness: Shift<Int>
  /// The gates whose forecast is another.
  package var gates: [GateFinish]
  package var impact: Impact
  /// Whether the weeks asked about are within capacity, and no other week is worse.
  package var isCured: Bool
  /// Whether no promise and no gate becomes later.
  package var keepsDays: Bool

  /// A figure before and after.
  package struct Shift<Value: Hashable & Sendable>: Hashable, Sendable {
    package var before: Value
    package var after: Value
  }
}

/// When the work of a gate is forecast to be done.
package struct GateFinish: Hashable, Sendable {
  package var meeting: Meeting.ID
  package var gate: GateCode
  package var due: Day?
  package var before: Day?
  package var after: Day?
}

/// What one person-day more of a mission in a week would bring.
package struct ExtraDay: Hashable, Sendable {
  package var mission: Mission.ID
  package var week: ISOWeek
  /// Overload and lateness of the whole plan that it avoids.
  package var excess: Quarters
  package var lateness: Int

  package var isWorthNothing: Bool { excess <= .zero && lateness <= 0 }
}
