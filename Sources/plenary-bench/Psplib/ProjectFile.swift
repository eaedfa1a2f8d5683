import Scheduling

/// A project of PSPLIB as its `.sm` file tells it, source and sink included.
///
/// The format is that of Kolisch and Sprecher, "PSPLIB – a project scheduling problem library"
/// (1997). Jobs count from zero here; the first and the last are source and sink.
struct ProjectFile: Hashable, Sendable {
  var durations: [Int] = []
  /// By job, then by resource.
  var demands: [[Int]] = []
  var capacities: [Int] = []
  /// By job, ascending numbers above its own.
  var successors: [[Int]] = []

  var jobCount: Int { durations.count }

  /// What is scheduled: all jobs but source and sink, which take no time and no resource.
  func project() throws -> SlotProject {
    let real = 1..<jobCount - 1
    return try SlotProject(
      durations: Array(durations[real]),
      demands: Array(demands[real]),
      capacities: capacities,
      precedences: real.flatMap { job in
        successors[job].filter { $0 < jobCount - 1 }.map { Precedence(job - 1, before: $0 - 1) }
      }
    )
  }

  /// The start of every job, from a schedule of the real ones.
  func starts(_ schedule: SlotSchedule) -> [Int] { [0] + schedule.starts + [schedule.makespan] }
}
