import CivilTime
import Scheduling
import TestSupport
import Testing

/// Checks levelled schedules of random networks with nothing but counting.
@Suite("A levelled schedule of any network")
struct LevellingOracleTests {
  /// One drawn network with its schedule and the load of every resource and Monday.
  private struct Case {
    let drawn: RandomNetwork
    let oracle: DayByDay
    let windows: Windows
    let schedule: LevelledSchedule
    var load: [[Day: Int]] = [[:], [:]]

    init(seed: UInt64) throws {
      drawn = try RandomNetwork(seed: seed)
      oracle = DayByDay(network: drawn.network, statusDate: drawn.statusDate)
      windows = CriticalPath.windows(drawn.network, statusDate: drawn.statusDate)
      schedule = Levelling.serial(
        drawn.network,
        windows: windows,
        capacity: drawn.capacity,
        statusDate: drawn.statusDate
      )
      for index in activities.indices where !isDone(index) {
        guard let resource = activities[index].resource else { continue }
        for (monday, share) in shares(index, from: schedule[index].resume) {
          load[resource][monday, default: 0] += share
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

    /// Quarters by Monday, laid out day by day.
    func shares(_ index: Int, from start: Day) -> [Day: Int] {
      let activity = activities[index]
      var effort = activity.effort
      if case .started(_, let remaining) = activity.state { effort = remaining }
      let count = oracle.days(index).work
      var result: [Day: Int] = [:]
      let days = oracle.workingDays(index, from: start, count: count)
      for place in 0..<count {
        let monday = days[place] - (days[place].weekday - 1)
        result[monday, default: 0] += (place + 1) * effort / count - place * effort / count
      }
      return result
    }

    /// Whether all other work leaves room for an activity that starts on a day.
    func hasRoom(_ index: Int, from start: Day) -> Bool {
      guard let resource = activities[index].resource else { return true }
      let own = shares(index, from: schedule[index].resume)
      return shares(index, from: start).allSatisfy { monday, share in
        let (base, available) = drawn.capacity(resource, monday)
        let others = load[resource][monday, default: 0] - own[monday, default: 0]
        return min(share, base) <= available - others && !drawn.isClosed(resource, monday)
      }
    }
  }

  @Test("keeps precedences, releases and calendars", arguments: UInt64(1)...150)
  func precedence(seed: UInt64) throws {
    let one = try Case(seed: seed)
    for index in one.activities.indices {
      let (activity, placed) = (one.activities[index], one.schedule[index])
      if case .done(let start, let finish) = activity.state {
        #expect(placed.start == start && placed.finish == finish)
        continue
      }
      #expect(placed.finish == one.oracle.finish(index, from: placed.resume))
      #expect(placed.finish >= one.windows[index].earlyFinish)
      if case .started(let start, _) = activity.state {
        #expect(placed.start == start && placed.resume >= one.drawn.statusDate)
      } else if activity.pinnedStart != nil {
        #expect(placed.start == one.windows[index].earlyStart)
      } else {
        #expect(one.oracle.mayStart(index, on: placed.start, one.finishes))
      }
    }
  }

  @Test("keeps every week, or reports the excess to the quarter", arguments: UInt64(1)...150)
  func weeks(seed: UInt64) throws {
    let one = try Case(seed: seed)
    for resource in 0..<2 {
      let over = one.load[resource].reduce(0) { sum, week in
        sum + max(0, week.value - one.drawn.capacity(resource, week.key).available)
      }
      let reported = one.activities.indices.reduce(0) { sum, index in
        sum + (one.activities[index].resource == resource ? one.schedule[index].excess : 0)
      }
      #expect(over == reported)
    }
  }

  @Test("starts nothing that could start earlier", arguments: UInt64(1)...150)
  func active(seed: UInt64) throws {
    let one = try Case(seed: seed)
    for index in one.activities.indices {
      let (activity, placed) = (one.activities[index], one.schedule[index])
      guard activity.state == .open, activity.pinnedStart == nil else { continue }
      var earlier = one.drawn.statusDate
      while earlier < placed.start {
        if one.oracle.mayStart(index, on: earlier, one.finishes) {
          #expect(!one.hasRoom(index, from: earlier))
          guard case .capacity = placed.reason else {
            Issue.record("\(placed.reason) hides what the weeks refused")
            return
          }
        }
        earlier = earlier + 1
      }
    }
  }

  @Test("adds up to the load that is shown", arguments: UInt64(1)...50)
  func load(seed: UInt64) throws {
    let one = try Case(seed: seed)
    let shown = WeekLoad.of(one.schedule, one.drawn.network, resourceCount: 2)
    for resource in 0..<2 {
      for week in shown.weeks where week.monday >= day(7, 6) {
        #expect(
          shown.quarters(resource, in: week) == one.load[resource][week.monday, default: 0]
        )
      }
      let effort = one.activities.reduce(0) { sum, activity in
        guard activity.resource == resource else { return sum }
        if case .started(_, let remaining) = activity.state { return sum + remaining }
        return sum + activity.effort
      }
      #expect(shown.weeks.reduce(0) { $0 + shown.quarters(resource, in: $1) } == effort)
    }
  }
}
