import CivilTime
import Scheduling

/// A generated project of the weekly model, ready to be levelled.
struct WeeklySubject {
  private let project: GeneratedProject
  private let network: Network
  private let windows: Windows
  private let capacity: WeekCapacity

  init(taskCount: Int, seed: UInt64) throws {
    project = GeneratedProject(taskCount: taskCount, seed: seed)
    network = try project.network()
    windows = CriticalPath.windows(network, statusDate: GeneratedProject.start)
    capacity = project.capacity
  }

  var taskCount: Int { project.tasks.count }

  func instant() -> LevelledSchedule {
    Levelling.instant(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: GeneratedProject.start
    )
  }

  /// Counts a schedule out, and refuses one that is wrong or says of itself what is not so.
  func check(_ schedule: LevelledSchedule) throws {
    let plan = WeeklyPlan(project: project, starts: schedule.activities.map(\.resume))
    if let fault = plan.fault { throw BenchmarkFailure.failed("A schedule is wrong: \(fault).") }
    guard plan.lateness == schedule.objective.lateness else {
      throw BenchmarkFailure.failed(
        "A schedule says it is \(schedule.objective.lateness) late and is \(plan.lateness)."
      )
    }
  }

  /// One row of weighted days, which is a figure of the schedule and no time.
  func add(_ days: Int, _ what: String, _ report: inout Report) {
    report.add(Figure(what: what, tasks: taskCount, unit: .days, sample: Sample(Double(days))))
  }
}
