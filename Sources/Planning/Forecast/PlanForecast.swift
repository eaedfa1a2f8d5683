package import CivilTime
package import PlanModel
package import Scheduling

/// How likely everything is ready in time, by many samples of the plan.
package struct PlanForecast: Hashable, Sendable {
  package var statusDate: Day
  package var samples: Int
  package var seed: UInt64
  /// In the order of the series; meetings that have nothing left to prepare are left out.
  package var meetings: [MeetingForecast]

  package func meeting(_ id: Meeting.ID) -> MeetingForecast? { meetings.first { $0.meeting == id } }
}

/// One meeting: its preparation as a whole, and its gates.
package struct MeetingForecast: Hashable, Sendable {
  package var meeting: Meeting.ID
  /// All that is to be prepared before it opens; `nil` once it has opened.
  package var preparation: GoalForecast?
  package var gates: [GateForecast]
  /// The tasks that buy the most probability, the best first.
  package var gains: [ForecastGain]
}

/// A gate that is not passed yet.
package struct GateForecast: Hashable, Sendable {
  package var code: GateCode
  package var goal: GoalForecast
}

/// Tasks that should all be done by a day.
package struct GoalForecast: Hashable, Sendable {
  /// The last day that is in time.
  package var day: Day
  package var chance: Chance
  package var ready: ReadyDays
  package var openTasks: Int
  package var taskCount: Int
  /// What held up the samples that were late, the most frequent first.
  package var holdUps: [HoldUp]
}

/// A task on the chain that made samples late.
package struct HoldUp: Hashable, Sendable {
  package var task: PrepTask.ID
  /// In how many of the late samples.
  package var samples: Int
}

/// What a task buys when it goes as well as it can, all else as drawn.
package struct ForecastGain: Hashable, Sendable {
  package var task: PrepTask.ID
  package var estimate: TaskEstimate
  /// The chance of the whole preparation then.
  package var chance: Chance
}
