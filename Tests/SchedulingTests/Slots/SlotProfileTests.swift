import TestSupport
import Testing

@testable import Scheduling

@Suite("The profile of a project on slots")
struct SlotProfileTests {
  @Test(
    "finds the same starts as counting slot by slot",
    arguments: [(1, 1), (4, 1), (5, 1), (9, 1), (2, 1 << 15), (3, 1 << 20)] as [(Int, Int)]
  )
  func starts(resources: Int, scale: Int) throws {
    for seed in 0..<20 as Range<UInt64> {
      let random = RandomSlotProject(seed: seed, count: 25, resources: resources, scale: scale)
      let project = try random.project()
      CellStore.lend { store in
        var profile = SlotProfile(project, horizon: 400, in: store)
        for _ in 0..<2 {
          profile.reset()
          compare(&profile, with: NaiveProfile(project), project, seed)
        }
      }
    }
  }

  private func compare(
    _ profile: inout SlotProfile,
    with naive: consuming NaiveProfile,
    _ project: SlotProject,
    _ seed: UInt64
  ) {
    var draw = SeededRandom(seed: seed)
    for activity in 0..<project.count {
      let duration = Int(project.durations[activity])
      let from = Int.random(in: 0...20, using: &draw)
      let start = profile.earliestStart(activity, duration: duration, from: from)
      #expect(start == naive.earliestStart(activity, from: from), "seed \(seed)")
      profile.take(activity, duration: duration, at: start)
      naive.take(activity, at: start)
    }
  }

  @Test("packs small capacities four to a word and large ones two")
  func lanes() {
    #expect(SlotLanes(capacities: [1, 2, 3, 32_767]).words == 1)
    #expect(SlotLanes(capacities: [1, 2, 3, 4, 5]).words == 2)
    #expect(SlotLanes(capacities: [1, 32_768]).words == 1)
    #expect(SlotLanes(capacities: [1, 2, 32_768]).words == 2)
    #expect(SlotLanes(capacities: []).words == 1)
  }

  @Test("refuses a capacity that no lane can hold")
  func tooLarge() async {
    await #expect(processExitsWith: .failure) { _ = SlotLanes(capacities: [1 << 31]) }
  }
}

/// Use by slot and resource in plain arrays.
private struct NaiveProfile {
  let project: SlotProject
  var used: [[Int]]

  init(_ project: SlotProject) {
    self.project = project
    used = Array(repeating: Array(repeating: 0, count: project.resourceCount), count: 400)
  }

  private func demand(_ activity: Int, _ resource: Int) -> Int {
    Int(project.demands[activity * project.resourceCount + resource])
  }

  func earliestStart(_ activity: Int, from slot: Int) -> Int {
    let duration = Int(project.durations[activity])
    return (slot...).first { start in
      (start..<start + duration).allSatisfy { slot in
        (0..<project.resourceCount).allSatisfy {
          used[slot][$0] + demand(activity, $0) <= project.capacities[$0]
        }
      }
    } ?? slot
  }

  mutating func take(_ activity: Int, at start: Int) {
    for slot in start..<start + Int(project.durations[activity]) {
      for resource in 0..<project.resourceCount {
        used[slot][resource] += demand(activity, resource)
      }
    }
  }
}
