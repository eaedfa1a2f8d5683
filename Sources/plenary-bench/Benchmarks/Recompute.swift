import CivilTime
import Glibc
import Planning

extension Benchmark {
  static let recompute = Benchmark(
    name: "recompute",
    summary: "Days, windows, levelled forecast and readiness of whole plans, as the plan grows.",
    options: [.tasks("281,1000,10000,100000"), .seed, .runs],
    run: { try Recompute.run($0, &$1) }
  )
}

/// Times the engine: once from nothing, and once with the calendars of an outlook before.
enum Recompute {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Recompute")
    let holidays = HolidayBook.shipped()
    let seed = try arguments.seed()
    var growth: [(tasks: Int, median: Double)] = []
    for tasks in try arguments.numbers("tasks") ?? [281, 1000, 10_000, 100_000] {
      let subject = Subject.of(tasks: tasks, seed: seed)
      let runs = try arguments.number("runs") ?? min(max(300_000 / tasks, 5), 200)
      let warm = measure(subject, holidays, runs, &report)
      if !subject.isExample { growth.append((tasks, warm.median)) }
    }
    addGrowth(growth, &report)
  }

  private static func measure(
    _ subject: Subject,
    _ holidays: HolidayBook,
    _ runs: Int,
    _ report: inout Report
  ) -> Sample {
    let tasks = subject.taskCount
    var cold = Timing()
    cold.take(runs: runs) { subject.outlook(holidays) }
    for figure in cold.figures("\(subject.name), cold", tasks, grows: true) { report.add(figure) }
    let before = subject.outlook(holidays)
    var warm = Timing()
    warm.take(runs: runs) { subject.outlook(holidays, previous: before) }
    let name = "\(subject.name), after another"
    for figure in warm.figures(name, tasks, .recompute(subject), grows: true) { report.add(figure) }
    return Sample(warm.processor)
  }

  /// The exponent with which time follows size between the smallest and the largest plan.
  private static func addGrowth(_ growth: [(tasks: Int, median: Double)], _ report: inout Report) {
    let bySize = growth.sorted { $0.tasks < $1.tasks }
    guard let small = bySize.first, let large = bySize.last, large.tasks >= 10 * small.tasks else {
      return
    }
    let exponent =
      log(large.median / small.median) / log(Double(large.tasks) / Double(small.tasks))
    report.add(
      Figure(
        what: "exponent of growth, \(small.tasks) to \(large.tasks)",
        unit: .count,
        sample: Sample(exponent),
        budget: .growth
      )
    )
  }
}
