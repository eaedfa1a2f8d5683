import CivilTime
import Scheduling

/// A generated project of the weekly model, ready to be levelled from one of its weeks on.
struct WeeklySubject {
  private let project: GeneratedProject
  private let network: Network
  private let windows: Windows
  private let capacity: WeekCapacity
  private let statusDate: Day

  init(taskCount: Int, seed: UInt64, week: Int) throws {
    project = GeneratedProject(taskCount: taskCount, seed: seed)
    statusDate = GeneratedProject.start + 7 * week
    network = try project.network()
    windows = CriticalPath.windows(network, statusDate: statusDate)
    capacity = project.capacity
  }

  var taskCount: Int { project.tasks.count }

  func instant() -> LevelledSchedule {
    Levelling.instant(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: statusDate
    )
  }

  func search(schedules: Int, seed: UInt64) -> LevellingResult {
    Levelling.improve(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: statusDate,
      seed: seed,
      schedules: schedules
    )
  }

  /// Counts a schedule out, and refuses one that is wrong or says of itself what is not so.
  func check(_ schedule: LevelledSchedule) throws {
    let plan = WeeklyPlan(project: project, starts: schedule.activities.map(\.resume))
    if let first = plan.starts.min(), first < statusDate {
      throw BenchmarkFailure.failed("A schedule is wrong: it begins before \(statusDate).")
    }
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
