import CivilTime
import Scheduling
import TestSupport
import Testing

/// Checks levelled schedules of random networks with nothing but counting.
@Suite("A levelled schedule of any network")
struct LevellingOracleTests {
  @Test(
    "keeps precedences, releases and calendars",
    arguments: UInt64(1)...100,
    LevellingWay.allCases
  )
  func precedence(seed: UInt64, way: LevellingWay) throws {
    let one = try LevelledCase(seed: seed, way)
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

  @Test(
    "keeps every week, or reports the excess to the quarter",
    arguments: UInt64(1)...100,
    LevellingWay.allCases
  )
  func weeks(seed: UInt64, way: LevellingWay) throws {
    let one = try LevelledCase(seed: seed, way)
    let over = (0..<2).reduce(0) { sum, resource in
      one.load[resource].reduce(sum) { sum, week in
        sum + max(0, week.value - one.drawn.capacity(resource, week.key).available)
      }
    }
    #expect(over == one.schedule.activities.reduce(0) { $0 + $1.excess })
  }

  @Test(
    "starts nothing that could start earlier",
    arguments: UInt64(1)...100,
    LevellingWay.allCases
  )
  func active(seed: UInt64, way: LevellingWay) throws {
    let one = try LevelledCase(seed: seed, way)
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

  @Test("adds up to the load that is shown", arguments: UInt64(1)...30, LevellingWay.allCases)
  func load(seed: UInt64, way: LevellingWay) throws {
    let one = try LevelledCase(seed: seed, way)
    let shown = WeekLoad.of(one.schedule, one.drawn.network, resourceCount: 2)
    for resource in 0..<2 {
      for week in shown.weeks where week.monday >= day(7, 6) {
        #expect(
          shown.quarters(resource, in: week) == one.load[resource][week.monday, default: 0]
        )
      }
      let effort = one.activities.indices.reduce(0) { sum, index in
        let parts = one.oracle.parts(index)
        let own = one.activities[index].resource == resource ? parts.own : 0
        return parts.shares.reduce(sum + own) {
          $0 + ($1.resource == resource ? $1.quarters : 0)
        }
      }
      #expect(shown.weeks.reduce(0) { $0 + shown.quarters(resource, in: $1) } == effort)
    }
  }
}
