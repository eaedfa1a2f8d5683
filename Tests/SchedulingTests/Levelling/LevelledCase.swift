import CivilTime
import Scheduling

/// How a schedule is made.
enum LevellingWay: CaseIterable {
  case serial, instant, improved

  func schedule(_ drawn: RandomNetwork, _ windows: Windows) -> LevelledSchedule {
    switch self {
    case .serial:
      Levelling.serial(
        drawn.network,
        windows: windows,
        capacity: drawn.capacity,
        statusDate: drawn.statusDate
      )
    case .instant:
      Levelling.instant(
        drawn.network,
        windows: windows,
        capacity: drawn.capacity,
        statusDate: drawn.statusDate
      )
    case .improved:
      Levelling.improve(
        drawn.network,
        windows: windows,
        capacity: drawn.capacity,
        statusDate: drawn.statusDate,
        seed: 1,
        schedules: 25
      ).schedule
    }
  }
}

/// One drawn network with its schedule and the load of every resource and Monday.
struct LevelledCase {
  let drawn: RandomNetwork
  let oracle: DayByDay
  let windows: Windows
  let schedule: LevelledSchedule
  var load: [[Day: Int]] = [[:], [:]]

  init(seed: UInt64, _ way: LevellingWay) throws {
    drawn = try RandomNetwork(seed: seed)
    oracle = DayByDay(network: drawn.network, statusDate: drawn.statusDate)
    windows = CriticalPath.windows(drawn.network, statusDate: drawn.statusDate)
    schedule = way.schedule(drawn, windows)
    for index in activities.indices where !isDone(index) {
      for (resource, weeks) in oracle.load(index, from: schedule[index].resume) {
        load[resource].merge(weeks, uniquingKeysWith: +)
      }
    }
  }

  var activities: [Activity] { drawn.network.activities }
  var finishes: [Int: Day] {
    Dictionary(uniqueKeysWithValues: activities.indices.map { ($0, schedule[$0].finish) })
  }

  func isDone(_ index: Int) -> Bool {
    if case .done = activities[index].state { true } else { false }
  }

  /// Whether all other work leaves room for an activity that starts on a day.
  func hasRoom(_ index: Int, from start: Day) -> Bool {
    let own = oracle.load(index, from: schedule[index].resume)
    return oracle.load(index, from: start).allSatisfy { resource, weeks in
      weeks.allSatisfy { monday, share in
        let (base, available) = drawn.capacity(resource, monday)
        if drawn.isHopeless(resource, monday) { return true }
        let others = load[resource][monday, default: 0] - (own[resource]?[monday] ?? 0)
        return min(share, base) <= available - others && !drawn.isClosed(resource, monday)
      }
    }
  }
}
