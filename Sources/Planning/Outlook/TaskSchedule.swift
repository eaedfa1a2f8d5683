package import CivilTime
import PlanModel
package import Scheduling

/// The tasks as a problem of Scheduling, solved: windows without capacity, days with it.
///
/// Activities stand in the order of `plan.tasks.rows`, resources in that of `plan.missions.rows`.
package struct TaskSchedule: Sendable {
  package let network: Network
  package let windows: Windows
  package let capacity: WeekCapacity
  package let levelled: LevelledSchedule
  /// The starts of an accepted levelling; empty when there are none.
  package let plannedStarts: [Day?]
  /// Rings of dependencies, each without its last link.
  let cycles: [[Int]]
  /// Greatest gaps that cannot be kept together; they are left out of the network.
  let gapRings: [GapRing]

  init(
    _ pass: TaskPass,
    _ arcs: ContiguousArray<TaskArc>,
    _ limits: [(arc: TaskArc, days: Int)],
    twins: ContiguousArray<Int32>,
    capacity: WeekCapacity
  ) {
    var precedences: [Precedence] = []
    precedences.reserveCapacity(arcs.count)
    for arc in arcs {
      precedences.append(
        Precedence(Int(arc.predecessor), before: Int(arc.successor), lag: Int(arc.lag))
      )
    }
    for (arc, days) in limits {
      let (before, after) = (Int(arc.predecessor), Int(arc.successor))
      guard pass.tasks[before].isApplicable, pass.tasks[after].isApplicable else { continue }
      precedences.append(Precedence(before, before: after, maxLag: days))
    }
    for (task, twin) in twins.enumerated() where twin >= 0 {
      precedences.append(Precedence(Int(twin), before: task, kind: .finishToFinish))
    }
    let sound = SoundNetwork(pass, precedences)
    (network, windows) = (sound.network, sound.windows)
    (cycles, gapRings) = (sound.cycles, sound.gapRings)
    self.capacity = capacity
    plannedStarts = pass.plannedStarts
    levelled = Levelling.instant(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: pass.statusDate,
      last: pass.plannedStarts
    )
  }
}
