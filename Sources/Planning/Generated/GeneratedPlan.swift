package import CivilTime
package import PlanModel

/// Plans of any size from a seed, for measurements and for properties that must hold of every plan.
///
/// They look like plans expanded from templates: a chain of meetings, each prepared by rows of
/// scope meeting, country or mission, with links to the meeting before. A store takes them as they
/// are.
package enum GeneratedPlan {
  /// The day as of which a generated plan is meant to be looked at.
  package static let statusDate = Day(number: 18_458)

  /// A plan of just so many tasks; the same numbers give the same plan on every machine.
  package static func make(tasks: Int, seed: UInt64) -> Plan {
    var maker = PlanMaker(seed: seed)
    maker.makeOffices(countries: 6 + min(194, tasks / 400))
    // A series of meetings lasts some ten years; larger plans have more series at a time.
    let lanes = 1 + tasks / 24_000
    var meeting = 0
    while maker.tasks.count < tasks {
      let size = min(160, tasks - maker.tasks.count)
      maker.makeMeeting(meeting, lane: meeting % lanes, of: lanes, tasks: size)
      meeting += 1
    }
    var plan = maker.plan()
    maker.frame(&plan, title: "Generated plan of \(tasks) tasks, seed \(seed)")
    return plan
  }
}
