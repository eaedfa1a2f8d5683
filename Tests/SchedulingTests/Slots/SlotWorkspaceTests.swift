import TestSupport
import Testing

@testable import Scheduling

@Suite("A pass over a project on slots")
struct SlotWorkspaceTests {
  @Test("makes a schedule that keeps every rule, in both senses of time", arguments: [1, 4, 6])
  func validity(resources: Int) throws {
    for seed in 0..<30 as Range<UInt64> {
      let random = RandomSlotProject(seed: seed, count: 40, resources: resources)
      let project = try random.project()
      CellStore.lend { store in
        var workspace = SlotWorkspace(project, in: store)
        for sense in [workspace.forward, workspace.mirrored] {
          workspace.sortByLatestFinish(sense)
          let serial = workspace.serial(sense, limit: .max) ?? -1
          let one = workspace.schedule(makespan: serial, sense, project)
          #expect(random.fault(of: one) == nil, "seed \(seed)")
          workspace.sortByLatestFinish(sense)
          let parallel = workspace.parallel(sense, limit: .max) ?? -1
          let other = workspace.schedule(makespan: parallel, sense, project)
          #expect(random.fault(of: other) == nil, "seed \(seed)")
        }
      }
    }
  }

  @Test("finds the least makespan by some order, if serial")
  func activeSchedules() throws {
    for seed in 0..<150 as Range<UInt64> {
      let tiny = TinyProject(seed: seed)
      let project = try tiny.project()
      guard project.count <= 6 else { continue }
      let least = CellStore.lend { store in
        var workspace = SlotWorkspace(project, in: store)
        return leastOverAllLists(&workspace, place: 0, taken: 0)
      }
      #expect(least == tiny.leastMakespan(), "seed \(seed)")
    }
  }

  private func leastOverAllLists(
    _ workspace: inout SlotWorkspace,
    place: Int,
    taken: Int
  ) -> Int {
    let sense = workspace.forward
    guard place < workspace.count else { return workspace.serial(sense, limit: .max) ?? -1 }
    var least = Int.max
    for activity in 0..<workspace.count where taken >> activity & 1 == 0 {
      let isReady = sense.predecessors(of: activity).allSatisfy {
        taken >> Int(sense.predecessorArcs[$0].other) & 1 == 1
      }
      guard isReady else { continue }
      workspace.list[place] = Int32(activity)
      least = min(
        least,
        leastOverAllLists(&workspace, place: place + 1, taken: taken | 1 << activity)
      )
    }
    return least
  }

  @Test("is never longer after it is justified, to the right and to the left")
  func justification() throws {
    for seed in 0..<60 as Range<UInt64> {
      let random = RandomSlotProject(seed: seed, count: 40)
      let project = try random.project()
      var draw = SeededRandom(seed: seed)
      let order = RandomSlotProject.anyOrder(of: project, &draw)
      CellStore.lend { store in
        var workspace = SlotWorkspace(project, in: store)
        for (place, activity) in order.enumerated() { workspace.list[place] = Int32(activity) }
        let first =
          seed % 2 == 0
          ? workspace.serial(workspace.forward, limit: .max)
          : workspace.parallel(workspace.forward, limit: .max)
        let right = workspace.justify(makespan: first ?? -1, to: workspace.mirrored)
        let left = workspace.justify(makespan: right, to: workspace.forward)
        #expect(right <= first ?? -1 && left <= right, "seed \(seed)")
        let schedule = workspace.schedule(makespan: left, workspace.forward, project)
        #expect(random.fault(of: schedule) == nil, "seed \(seed)")
        #expect(workspace.passes == 3)
      }
    }
  }

  @Test("gives up when a limit cannot be kept, and is in order afterwards")
  func limits() throws {
    for seed in 0..<40 as Range<UInt64> {
      let random = RandomSlotProject(seed: seed, count: 30)
      let project = try random.project()
      CellStore.lend { store in
        var workspace = SlotWorkspace(project, in: store)
        workspace.sortByLatestFinish(workspace.forward)
        let serial = workspace.serial(workspace.forward, limit: .max) ?? -1
        let parallel = workspace.parallel(workspace.forward, limit: .max) ?? -1
        for _ in 0..<2 {
          #expect(workspace.serial(workspace.forward, limit: serial - 1) == nil)
          #expect(workspace.serial(workspace.forward, limit: serial) == serial)
          #expect(workspace.parallel(workspace.forward, limit: parallel - 1) == nil)
          #expect(workspace.parallel(workspace.forward, limit: parallel) == parallel)
        }
      }
    }
  }
}
