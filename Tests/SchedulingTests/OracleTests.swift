import CivilTime
import Scheduling
import TestSupport
import Testing

@Suite("Against counting day by day")
struct OracleTests {
  @Test("early starts and finishes are the same", arguments: UInt64(1)...150)
  func earlyDays(seed: UInt64) throws {
    let drawn = try RandomNetwork(seed: seed)
    let windows = CriticalPath.windows(drawn.network, statusDate: drawn.statusDate)
    let counted = DayByDay(network: drawn.network, statusDate: drawn.statusDate).earliest()
    for index in drawn.network.activities.indices {
      #expect(windows[index].earlyFinish == counted.ends[index])
      if case .started = drawn.network.activities[index].state { continue }
      #expect(windows[index].earlyStart == counted.starts[index])
    }
    #expect(windows.projectEnd == counted.ends.values.max())
  }

  @Test("float is what can be lost without a later end", arguments: UInt64(1)...60)
  func floats(seed: UInt64) throws {
    let drawn = try RandomNetwork(seed: seed, open: true)
    let network = drawn.network
    let windows = CriticalPath.windows(network, statusDate: drawn.statusDate)
    let oracle = DayByDay(network: network, statusDate: drawn.statusDate)
    let early = oracle.earliest()
    for index in network.activities.indices {
      #expect(windows[index].earlyStart <= windows[index].lateStart)
      #expect(windows[index].earlyFinish <= windows[index].lateFinish)
      let followers = network.precedences.filter { $0.predecessor == index }.map(\.successor)
      var (total, free) = (0, 0)
      while true {
        let later = oracle.earliest(delayed: (index, total + 1))
        guard later.ends.values.max() == early.ends.values.max() else { break }
        total += 1
        if free == total - 1, followers.allSatisfy({ later.starts[$0] == early.starts[$0] }) {
          free = total
        }
      }
      #expect(windows[index].totalFloat == total)
      #expect(windows[index].freeFloat == free)
    }
  }

  @Test("late days keep deadlines and successors, one day later does not", arguments: 1...150)
  func lateDays(seed: Int) throws {
    let drawn = try RandomNetwork(seed: UInt64(seed) + 1000)
    let network = drawn.network
    let windows = CriticalPath.windows(network, statusDate: drawn.statusDate)
    let oracle = DayByDay(network: network, statusDate: drawn.statusDate)
    func isAllowed(_ index: Int, finish: Day) -> Bool {
      let activity = network.activities[index]
      let followers = network.precedences.filter {
        $0.predecessor == index && network.activities[$0.successor].state == .open
      }
      if let deadline = activity.deadline, finish > deadline { return false }
      if activity.state == .open, activity.pinnedStart != nil, finish > windows[index].earlyFinish {
        return false
      }
      if followers.isEmpty, activity.deadline == nil, finish > windows.projectEnd ?? finish {
        return false
      }
      return followers.allSatisfy {
        oracle.keeps($0, start: windows[$0.successor].lateStart, predecessorFinish: finish)
      }
    }
    for index in network.activities.indices {
      if case .done = network.activities[index].state { continue }
      let finish = windows[index].lateFinish
      #expect(isAllowed(index, finish: finish))
      let next =
        oracle.isMilestone(index)
        ? finish + 1 : oracle.workingDays(index, from: finish + 1, count: 1)[0]
      #expect(!isAllowed(index, finish: next))
      let gap = oracle.between(index, windows[index].earlyFinish, finish + 1)
      let deficit = oracle.between(index, finish, windows[index].earlyFinish + 1)
      #expect(windows[index].totalFloat == gap - deficit)
    }
  }
}
