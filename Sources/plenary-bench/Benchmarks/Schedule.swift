import CivilTime
import Scheduling

extension Benchmark {
  static let schedule = Benchmark(
    name: "schedule",
    summary: "Levelled schedules of generated projects: how good, against a bound, and how fast.",
    options: [
      .tasks("281,1000,10000"), .seed, .runs,
      Option("weeks", value: "N,N...", "Weeks after which nothing is done yet (1,24)."),
      Option("schedules", value: "N,N...", "Budgets of the search, up to 1,000 tasks (200,5000)."),
    ],
    run: { try ScheduleBenchmark.run($0, &$1) }
  )
}

/// Weekly projects are the program's own model; unary ones (peer, solve) are everybody's.
///
/// From the first weeks on all due days can be kept; begun shortly before the first meeting the search
/// has something to do. Every schedule is counted day by day by a checker of its own.
enum ScheduleBenchmark {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Schedule")
    let seed = try arguments.seed()
    let budgets = try arguments.numbers("schedules") ?? [200, 5000]
    for tasks in try arguments.numbers("tasks") ?? [281, 1000, 10_000] {
      let runs = try arguments.number("runs") ?? min(max(100_000 / tasks, 5), 200)
      for week in try arguments.numbers("weeks") ?? [1, 24] {
        let subject = try WeeklySubject(taskCount: tasks, seed: seed, week: week)
        try instant(subject, "week \(week)", runs, &report)
        for budget in budgets where tasks <= 1000 {
          try search(subject, "week \(week)", schedules: budget, seed: seed, &report)
        }
      }
    }
  }

  private static func instant(
    _ subject: WeeklySubject,
    _ name: String,
    _ runs: Int,
    _ report: inout Report
  ) throws {
    var timing = Timing()
    timing.take(runs: runs) { subject.instant() }
    let schedule = subject.instant()
    try subject.check(schedule)
    for figure in timing.figures("\(name), instant", subject.taskCount, grows: true) {
      report.add(figure)
    }
    subject.add(schedule.objective.lateness, "\(name), instant: weighted days late", &report)
  }

  private static func search(
    _ subject: WeeklySubject,
    _ name: String,
    schedules: Int,
    seed: UInt64,
    _ report: inout Report
  ) throws {
    var timing = Timing()
    let result = timing.take { subject.search(schedules: schedules, seed: seed) }
    try subject.check(result.schedule)
    let name = "\(name), search of \(result.schedules)"
    for figure in timing.figures(name, subject.taskCount) { report.add(figure) }
    subject.add(result.objective.lateness, "\(name): weighted days late", &report)
    subject.add(result.bound.lateness, "\(name): none is less late than", &report)
  }
}
