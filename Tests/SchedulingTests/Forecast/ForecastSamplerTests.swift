import CivilTime
import Scheduling
import TestSupport
import Testing

@Suite("Samples of a plan")
struct ForecastSamplerTests {
  @Test("without uncertainty every sample is the plan itself", arguments: UInt64(1)...150)
  func certain(seed: UInt64) throws {
    let one = ForecastCase(try RandomNetwork(seed: seed))
    let sampler = one.sampler(one.network.activities.map { _ in nil })
    let samples = try #require(sampler.samples(3, seed: 1))
    #expect(sampler.isCertain)
    for index in one.network.activities.indices {
      #expect(samples.ready[index].days == Array(repeating: one.schedule[index].finish, count: 3))
      #expect(samples.inTime[index] == 3)
    }
  }

  @Test("the same seed gives the same samples, another one others")
  func deterministic() throws {
    let one = ForecastCase(try RandomNetwork(seed: 3))
    let sampler = one.sampler(one.uncertainties())
    #expect(sampler.samples(50, seed: 7) == sampler.samples(50, seed: 7))
    #expect(sampler.samples(50, seed: 7)?.ready != sampler.samples(50, seed: 8)?.ready)
  }

  @Test("done work is a fact in every sample", arguments: UInt64(1)...40)
  func facts(seed: UInt64) throws {
    let one = ForecastCase(try RandomNetwork(seed: seed))
    let samples = try #require(one.sampler(one.uncertainties()).samples(20, seed: seed))
    for index in one.network.activities.indices {
      guard case .done(_, let finish) = one.network.activities[index].state else { continue }
      #expect(samples.ready[index].days.allSatisfy { $0 == finish })
    }
  }

  @Test(
    "nothing starts before the status date or before a predecessor has finished",
    arguments: UInt64(1)...40
  )
  func precedence(seed: UInt64) throws {
    let drawn = try RandomNetwork(seed: seed, open: true)
    let one = ForecastCase(drawn)
    let samples = try #require(one.sampler(one.uncertainties()).samples(1, seed: seed))
    for arc in one.network.precedences {
      let finish = samples.ready[arc.predecessor].days[0]
      let next = samples.ready[arc.successor].days[0]
      #expect(next >= finish && next >= one.statusDate)
    }
  }

  @Test("an activity that is added changes no other draw")
  func addedActivity() throws {
    // Nothing ties them to each other, so each finish tells its own draw.
    let activities = (0..<6).map { _ in Activity(effort: 40, wait: 9) }
    func samples(_ count: Int) throws -> ForecastSamples {
      let network = try Network(
        activities: Array(activities.prefix(count)),
        precedences: [],
        calendars: [georgia]
      )
      let capacity = WeekCapacity(
        resourceCount: 1,
        covering: DaySpan(start: day(7, 1), end: day(9, 1)),
        base: { _, _ in 20 }
      )
      let one = ForecastCase(network, capacity, statusDate: day(7, 8))
      return try #require(one.sampler(one.uncertainties()).samples(100, seed: 4))
    }
    let (few, more) = (try samples(5), try samples(6))
    #expect(few.ready == Array(more.ready.prefix(5)))
  }

  @Test("more luck never makes a chain later", arguments: UInt64(1)...30)
  func monotone(seed: UInt64) throws {
    // Without limits of capacity, where less work cannot take up the place of other work.
    let drawn = try RandomNetwork(seed: seed, open: true)
    let plenty = WeekCapacity(
      resourceCount: 2,
      covering: DaySpan(start: day(6, 1), end: day(9, 1)),
      base: { _, _ in 1000 }
    )
    let one = ForecastCase(drawn.network, plenty, statusDate: drawn.statusDate)
    let usual = one.uncertainties()
    let better = usual.map { row in
      row.map { row in
        Uncertainty(
          key: row.key,
          group: row.group,
          effort: ThreePoints(
            low: row.effort.low / 2,
            likely: row.effort.low,
            high: row.effort.likely
          ),
          wait: row.wait
        )
      }
    }
    let before = try #require(one.sampler(usual).samples(60, seed: seed))
    let after = try #require(one.sampler(better).samples(60, seed: seed))
    for index in one.network.activities.indices {
      #expect(after.inTime[index] >= before.inTime[index])
    }
  }

  @Test("to quicken an activity helps the goal that it holds up")
  func quickened() throws {
    let network = try Network(
      activities: [
        Activity(effort: 40, resource: 0), Activity(effort: 4, resource: 1),
        Activity(effort: 8, resource: 0),
      ],
      precedences: [Precedence(0, before: 2), Precedence(1, before: 2)],
      calendars: [georgia]
    )
    let capacity = WeekCapacity(
      resourceCount: 2,
      covering: DaySpan(start: day(7, 1), end: day(9, 1)),
      base: { _, _ in 20 }
    )
    let one = ForecastCase(network, capacity, statusDate: day(7, 8))
    let sampler = one.sampler(one.uncertainties())
    let samples = try #require(sampler.samples(400, seed: 2))
    #expect(samples.inTime[2] < 200)
    #expect(samples.holdUps[2][0] > samples.holdUps[2][1])
    let best = try #require(sampler.quickened(samples, for: [2]))
    #expect(best.first?.activity == 0)
    #expect(best[0].inTime > samples.inTime[2])
  }

  @Test("a run that is stopped gives nothing, and says how far it is")
  func stopped() throws {
    let one = ForecastCase(try RandomNetwork(seed: 1))
    var last = 0
    let watch = ForecastWatch(isCancelled: { last >= 64 }, progress: { done, _ in last = done })
    #expect(one.sampler(one.uncertainties()).samples(1000, seed: 1, watch: watch) == nil)
    #expect(last == 64)
  }
}
