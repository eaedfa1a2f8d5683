import CivilTime
import Scheduling
import TestSupport

/// A random network with its plan, and a sampler over it.
struct ForecastCase {
  let network: Network
  let statusDate: Day
  let capacity: WeekCapacity
  let windows: Windows
  let schedule: LevelledSchedule

  init(_ drawn: RandomNetwork) {
    self.init(drawn.network, drawn.capacity, statusDate: drawn.statusDate)
  }

  init(_ network: Network, _ capacity: WeekCapacity, statusDate: Day) {
    self.network = network
    self.statusDate = statusDate
    self.capacity = capacity
    windows = CriticalPath.windows(network, statusDate: statusDate)
    schedule = Levelling.serial(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: statusDate
    )
  }

  /// A goal for every activity by itself: to finish when the plan says.
  var goals: [ForecastGoal] {
    network.activities.indices.map { ForecastGoal(members: [$0], day: schedule[$0].finish) }
  }

  func sampler(
    _ uncertainties: [Uncertainty?],
    _ goals: [ForecastGoal]? = nil
  ) -> ForecastSampler {
    ForecastSampler(
      network,
      uncertainties,
      windows: windows,
      following: schedule,
      capacity: capacity,
      statusDate: statusDate,
      goals: goals ?? self.goals
    )
  }

  /// Two thirds to twice of every effort and wait; activities name themselves by their index.
  func uncertainties(groups: Int = 2) -> [Uncertainty?] {
    network.activities.indices.map { index in
      let activity = network.activities[index]
      var effort = activity.effort
      if case .started(_, let remaining) = activity.state { effort = remaining }
      return Uncertainty(
        key: UInt64(index),
        group: UInt64(index % groups),
        effort: ThreePoints(low: effort * 2 / 3, likely: effort, high: effort * 2),
        wait: ThreePoints(low: activity.wait / 2, likely: activity.wait, high: activity.wait * 2)
      )
    }
  }
}
