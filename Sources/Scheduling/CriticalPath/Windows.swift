package import CivilTime

/// What the two passes say about one activity; every finish is a last day, wait included.
package struct ActivityWindow: Hashable, Sendable {
  package var earlyStart: Day
  /// The last day of the work if it starts early; the wait follows.
  package var earlyWorkFinish: Day
  package var earlyFinish: Day
  package var lateStart: Day
  package var lateFinish: Day
  /// Working days of its own calendar that it can slip before a deadline or the end of the project
  /// is missed; negative when it is missed already.
  package var totalFloat: Int
  /// Working days that it can slip without moving the early start of any successor; negative where
  /// a pinned successor starts too early.
  package var freeFloat: Int
  package var earlyReason: EarlyReason
  package var lateReason: LateReason

  package var isCritical: Bool { totalFloat <= 0 }
}

/// What keeps an activity from starting earlier.
///
/// Where several hold it back to the same day, the first in this order is named, and of several
/// predecessors the one named first among the precedences.
package enum EarlyReason: Hashable, Sendable {
  case statusDate
  case release
  /// The index of an activity.
  case predecessor(Int)
  /// The index of an activity that has to start soon after this one finishes, and cannot sooner.
  case successor(Int)
  case pinned
  case started
  case done
}

/// What keeps an activity from finishing later.
///
/// Where several do so to the same day, a pin is named before the others, then the first in this
/// order.
package enum LateReason: Hashable, Sendable {
  case deadline
  /// The index of an activity.
  case successor(Int)
  /// The index of an activity after which this one has to start soon.
  case predecessor(Int)
  /// No deadline follows: it may take until the last early finish of the whole network.
  case projectEnd
  case pinned
  case done
}

/// The windows of all activities, by index.
package struct Windows: Hashable, Sendable {
  package let activities: [ActivityWindow]
  /// The latest of all early finishes; `nil` without activities.
  package let projectEnd: Day?
  /// A ring of lags that no schedule keeps.
  package let conflict: LagConflict?

  package subscript(index: Int) -> ActivityWindow { activities[index] }

  /// What holds back the early start, step by step, from the activity to the first cause.
  package func drivingChain(to index: Int) -> [Int] {
    var chain = [index]
    while case .predecessor(let previous) = activities[chain[chain.count - 1]].earlyReason {
      chain.append(previous)
    }
    return chain
  }
}
