import TestSupport
import Testing

@testable import Scheduling

@Suite("A search on slots")
struct SlotSearchTests {
  @Test("finds the least makespan of small projects")
  func optimum() throws {
    for seed in 0..<200 as Range<UInt64> {
      let tiny = TinyProject(seed: seed)
      let found = try SlotSearch.improve(tiny.project(), seed: seed, schedules: 400)
      #expect(found.schedule.makespan == tiny.leastMakespan(), "seed \(seed)")
      #expect(found.bound <= found.schedule.makespan)
    }
  }

  @Test("makes valid schedules and keeps its budget", arguments: [0, 1, 2, 7, 30, 450, 3000])
  func budget(schedules: Int) throws {
    for seed in 0..<3 as Range<UInt64> {
      let random = RandomSlotProject(seed: seed, count: 50)
      let found = try SlotSearch.improve(
        random.project(),
        seed: seed,
        schedules: schedules,
        bound: 0
      )
      #expect(random.fault(of: found.schedule) == nil)
      #expect(found.isOptimal || found.schedulesUsed == max(1, schedules))
      #expect(found.schedulesUsed <= max(1, schedules))
    }
  }

  @Test("gives the same answer to the same seed")
  func determinism() throws {
    let project = try RandomSlotProject(seed: 5, count: 60).project()
    let one = SlotSearch.improve(project, seed: 9, schedules: 900)
    #expect(SlotSearch.improve(project, seed: 9, schedules: 900) == one)
    #expect(SlotSearch.instant(project) == SlotSearch.instant(project))
    let others = (10..<15 as Range<UInt64>).map {
      SlotSearch.improve(project, seed: $0, schedules: 900).schedule
    }
    #expect(others.contains { $0 != one.schedule })
  }

  @Test("returns a valid schedule whenever it is cancelled", arguments: [1, 2, 15, 40, 333])
  func cancellation(schedules: Int) throws {
    let random = RandomSlotProject(seed: 8, count: 50)
    var asked = 0
    let found = try SlotSearch.improve(
      random.project(),
      seed: 1,
      schedules: 5000,
      isCancelled: {
        asked += 1
        return asked == schedules
      }
    )
    #expect(found.schedulesUsed == schedules)
    #expect(random.fault(of: found.schedule) == nil)
  }

  @Test("reports each shorter schedule once, and stops at the bound")
  func progress() throws {
    let random = RandomSlotProject(seed: 3, count: 60)
    let project = try random.project()
    let best = SlotSearch.improve(project, seed: 1, schedules: 3000).schedule.makespan
    var makespans: [Int] = []
    var counts: [Int] = []
    let found = SlotSearch.improve(project, seed: 1, schedules: 3000, bound: best) {
      makespans.append($0.makespan)
      counts.append($0.schedulesUsed)
    }
    #expect(zip(makespans, makespans.dropFirst()).allSatisfy { $0 > $1 })
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
    #expect(counts.last == found.schedulesUsed && makespans.last == best)
    #expect(found.isOptimal)
  }

  @Test("begins from an earlier schedule, even one of another project")
  func warmStart() throws {
    let random = RandomSlotProject(seed: 4, count: 60)
    let project = try random.project()
    let good = SlotSearch.improve(project, seed: 2, schedules: 4000).schedule
    #expect(SlotSearch.instant(project, last: good).makespan <= good.makespan)
    let warm = SlotSearch.improve(project, from: good, seed: 3, schedules: 20)
    #expect(warm.schedule.makespan <= good.makespan)
    #expect(random.fault(of: warm.schedule) == nil)
    let strange = SlotSchedule(starts: [9, -4, .max, 2], makespan: 11)
    let other = SlotSearch.instant(project, last: strange)
    #expect(random.fault(of: other) == nil)
  }

  @Test("is at home in one activity and in none", arguments: [0, 1])
  func tiny(count: Int) throws {
    let random = RandomSlotProject(seed: 1, count: count)
    let found = try SlotSearch.improve(random.project(), seed: 1, schedules: 10)
    #expect(found.isOptimal && random.fault(of: found.schedule) == nil)
    #expect(try random.fault(of: SlotSearch.instant(random.project())) == nil)
  }
}
