package import CivilTime

/// Where levelling puts one activity, and why it starts no earlier.
package struct LevelledActivity: Hashable, Sendable {
  /// The actual start of started and done work.
  package var start: Day
  /// The day on which the work that is still to be done begins.
  package var resume: Day
  /// The last day of the work; the wait follows.
  package var workFinish: Day
  /// The last day, wait included.
  package var finish: Day
  package var reason: LevelledReason
  /// Quarters beyond what its resource had left in the weeks it lies in.
  package var excess: Int
}

/// What keeps a levelled activity from starting earlier.
package enum LevelledReason: Hashable, Sendable {
  case statusDate
  case release
  /// The index of an activity.
  case predecessor(Int)
  /// The last week in which its resource had too little left.
  case capacity(resource: Int, week: ISOWeek)
  /// The index of an activity that could not start soon enough after an earlier finish.
  case successor(Int)
  case pinned
  case started
  case done

  init(_ reason: EarlyReason) {
    self =
      switch reason {
      case .statusDate: .statusDate
      case .release: .release
      case .predecessor(let index): .predecessor(index)
      case .successor(let index): .successor(index)
      case .pinned: .pinned
      case .started: .started
      case .done: .done
      }
  }
}

/// A schedule that keeps precedences, calendars and the capacity of weeks, by index of activity.
package struct LevelledSchedule: Hashable, Sendable {
  package let activities: [LevelledActivity]
  package let objective: LevellingObjective

  package subscript(index: Int) -> LevelledActivity { activities[index] }

  /// The last of all finishes; `nil` without activities.
  package var finish: Day? { activities.map(\.finish).max() }

  /// Days between promise and finish, summed by weight; work that is on time counts nothing.
  package func weightedLateness(_ network: Network) -> Int {
    zip(network.activities, activities).reduce(0) { sum, pair in
      guard let due = pair.0.due, pair.1.finish > due else { return sum }
      return sum + pair.0.weight * (pair.1.finish - due)
    }
  }
}
