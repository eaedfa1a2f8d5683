import CivilTime
import Scheduling

extension Benchmark {
  static let schedule = Benchmark(
    name: "schedule",
    summary: "Levelled schedules of generated projects: how good, against a bound, and how fast.",
    options: [
      .tasks("281,1000,10000"), .seed, .runs,
    ],
    run: { try ScheduleBenchmark.run($0, &$1) }
  )
}

/// Weekly projects are the program's own model; unary ones (peer, solve) are everybody's.
///
/// Every schedule is counted day by day by a checker of its own.
enum ScheduleBenchmark {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Schedule")
    let seed = try arguments.seed()
    for tasks in try arguments.numbers("tasks") ?? [281, 1000, 10_000] {
      let subject = try WeeklySubject(taskCount: tasks, seed: seed)
      let runs = try arguments.number("runs") ?? min(max(100_000 / tasks, 5), 200)
      try instant(subject, runs, &report)
    }
  }

  private static func instant(
    _ subject: WeeklySubject,
    _ runs: Int,
    _ report: inout Report
  ) throws {
    var timing = Timing()
    timing.take(runs: runs) { subject.instant() }
    let schedule = subject.instant()
    try subject.check(schedule)
    for figure in timing.figures("instant", subject.taskCount, grows: true) { report.add(figure) }
    subject.add(schedule.objective.lateness, "instant: weighted days late", &report)
  }
}
